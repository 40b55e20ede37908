import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Trust } from './certificate-trust.ts'
import { partsOf, readDer } from './der.ts'
import { element, identifier, octets, sequence, setOf } from './der-writing.ts'
import { timestampsOf } from './keys.service.ts'
import { findSignatures } from './pdf-signatures.ts'
import { readSignedData } from './signed-data-reading.ts'
import { aLetter, aSignedLetter, signingWorld, UNIT } from './signing.testing.ts'
import { verifyPdf } from './verification.service.ts'

const world = await signingWorld()
const stranger = await signingWorld()
const signed = (await aSignedLetter(world.keys())).pdf
const foreign = (await aSignedLetter(stranger.keys())).pdf
const trust: Trust = await world.trust()
const verdict = (file: Buffer, by = trust) => verifyPdf(file, by).verdict
const codes = (file: Buffer) =>
  verifyPdf(file, trust).signatures.flatMap((s) => s.problems.map((p) => p.code))
const text = (...parts: (string | Buffer)[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')))

/** What an editor appends when it changes a page: the signed bytes stay as they were. */
const appended = text(
  signed,
  '\n4 0 obj\n<< /Changed true >>\nendobj\nxref\n0 0\ntrailer\n<< >>\nstartxref\n0\n%%EOF',
)

test('the four plain answers', async () => {
  expect(verdict(signed)).toBe('valid')
  expect(verdict(await aLetter())).toBe('unsigned')
  expect(verdict(foreign)).toBe('untrusted')
  expect(verdict(text('PK\x03\x04 a ZIP renamed .pdf'))).toBe('not_pdf')
  expect(verdict(Buffer.alloc(0))).toBe('not_pdf')
})

test('a stranger’s signature names nobody we believe, and its timestamp proves no time', () => {
  const [one] = verifyPdf(foreign, trust).signatures
  expect(one).toMatchObject({ valid: true, chainTrusted: false, timestampValid: false, signedAt: null })
  expect(codes(foreign)).toEqual(['unknown_authority', 'untrusted_timestamp'])
})

test('a change appended after signing is seen, though the signature itself still holds', () => {
  expect(verdict(appended)).toBe('altered')
  expect(codes(appended)).toContain('not_whole')
  expect(verdict(text(signed, '\n'))).toBe('altered')
  expect(verdict(text(foreign, '\n'))).toBe('altered')
})

test('a stranger who changes a signed letter and signs it again does not make it ours', async () => {
  const again = (await aSignedLetter(stranger.keys(), signed)).pdf
  expect(verifyPdf(again, trust).signatures).toHaveLength(2)
  expect(verdict(again)).toBe('altered')
})

test('two officials may sign one after the other', async () => {
  const both = (await aSignedLetter(world.keys(), signed)).pdf
  const { verdict: said, signatures } = verifyPdf(both, trust)
  expect([said, signatures.map((s) => s.coversWholeFile)]).toEqual(['valid', [false, true]])
})

const range = /\/ByteRange \[[^\]]*\]/
const withRange = (numbers: string) => {
  const old = range.exec(signed.toString('latin1'))![0]
  return text(signed.toString('latin1').replace(range, `/ByteRange [${numbers}]`.padEnd(old.length)))
}

test.each([
  '0 9999999999 9999999999 9999999999',
  '0 0 0 0',
  '0 10 5 10',
  '5 10 20 9999999999',
  '0 1 3 99999999',
  '0 1 2 3',
])('a byte range %s is refused', (numbers) => {
  expect(verdict(withRange(numbers))).toBe('altered')
})

test('a signature taken over from another letter does not fit this one', async () => {
  const other = (await aSignedLetter(world.keys(), await aLetter(['Nội dung khác hẳn, cùng một người ký.'])))
    .pdf
  const contents = /\/Contents <[0-9a-f]+>/
  const mine = contents.exec(signed.toString('latin1'))![0]
  expect(verdict(text(other.toString('latin1').replace(contents, mine)))).toBe('altered')
})

test('garbage in place of the signature, and content hidden in its room, are refused', () => {
  const start = signed.indexOf('/Contents <', signed.indexOf('/ByteRange')) + 11
  const garbage = Buffer.from(signed)
  garbage.write(randomBytes(2500).toString('hex'), start, 'latin1')
  const hidden = Buffer.from(signed)
  hidden.write('> 9 0 obj (hidden) endobj <', start + 12_000, 'latin1')
  for (const file of [garbage, hidden])
    expect([verdict(file), codes(file)[0]]).toEqual(['altered', 'unreadable'])
})

test('nothing may be added to the signature message beside what is signed', () => {
  const message = findSignatures(signed)[0]!.message!
  const [type, wrapped] = partsOf(readDer(message))
  const body = partsOf(partsOf(wrapped!)[0]!).map(({ raw }) => raw)
  const signer = partsOf(partsOf(readDer(body.pop()!))[0]!).map(({ raw }) => raw)
  const unsigned = readDer(signer.pop()!)
  const rebuilt = (...more: Buffer[]) => {
    const attributes = element(0xa1, unsigned.content, ...more)
    return sequence(type!.raw, element(0xa0, sequence(...body, setOf(sequence(...signer, attributes)))))
  }
  expect(rebuilt().equals(message)).toBe(true)
  const added = rebuilt(sequence(identifier('1.2.3.4'), setOf(octets(Buffer.from('anything')))))
  expect(() => readSignedData(added)).toThrow('unsigned attribute')
  expect(() => readSignedData(Buffer.concat([message, Buffer.alloc(1)]))).toThrow('follows')
})

test('a certificate is believed only for its use and its time, and only from a real authority', async () => {
  const keys = world.keys()
  const tsa = await world.read(async ({ tx }) =>
    (await import('./signing.repository.ts')).findActiveAuthority(tx, 'timestamp'),
  )
  await timestampsOf(keys)
  const misused = await aSignedLetter({ ...keys, read: async () => tsa as never })
  expect(codes(misused.pdf)).toContain('wrong_use')
  expect(verdict(misused.pdf)).toBe('untrusted')
  expect(verdict(signed, { ...trust, authorities: [] })).toBe('untrusted')
  expect(verdict(signed, { ...trust, authorities: (await stranger.trust()).authorities })).toBe('untrusted')
})

test('whatever bytes arrive, the answer is a verdict', () => {
  const cut = fc.nat(signed.length).map((at) => signed.subarray(0, at))
  const noise = fc.uint8Array({ maxLength: 2000 }).map((bytes) => text('%PDF-1.7\n', Buffer.from(bytes)))
  const spliced = fc
    .tuple(fc.nat(signed.length), fc.uint8Array({ minLength: 1, maxLength: 200 }))
    .map(([at, bytes]) => Buffer.concat([signed.subarray(0, at), bytes, signed.subarray(at)]))
  fc.assert(
    fc.property(fc.oneof(cut, noise, spliced), (file) => {
      expect(['altered', 'unsigned', 'not_pdf', 'untrusted']).toContain(
        file.equals(signed) ? 'altered' : verdict(file),
      )
    }),
    { numRuns: 400 },
  )
})

test('hostile files cost no more than reading them', () => {
  const files = {
    ranges: text('%PDF-1.7\n', '/ByteRange [0 10 20 99999999] '.repeat(400_000)),
    marks: text('%PDF-1.7\n', '/ByteRange'.repeat(1_000_000)),
    spaces: text('%PDF-1.7\n/ByteRange', ' '.repeat(20_000_000)),
    digits: text('%PDF-1.7\n', `/ByteRange [${'1'.repeat(5_000_000)}`),
    large: Buffer.concat([signed, Buffer.alloc(50 * 1024 * 1024, 0x20)]),
    copies: text(...Array.from({ length: 17 }, () => signed)),
  }
  for (const [name, file] of Object.entries(files)) {
    const start = performance.now()
    expect(verdict(file), name).not.toBe('valid')
    expect(performance.now() - start, name).toBeLessThan(3000)
  }
})

test('the name in the certificate is the unit’s, in full Vietnamese', () => {
  expect(verifyPdf(signed, trust).signatures[0]!.unit).toBe(UNIT.unitName)
})
