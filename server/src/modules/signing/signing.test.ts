import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { haveProgram } from '#testing/debian-programs.ts'
import { revokeKey } from './keys.service.ts'
import { findSignatures } from './pdf-signatures.ts'
import { noDemonstrationKeys } from './production.ts'
import { sha256 } from './signed-data.ts'
import { readSignedData } from './signed-data-reading.ts'
import { recordSignature, signPdf } from './signing.service.ts'
import { aLetter, aSignedLetter, onDisk, printed, SIGNED_AT, signingWorld, UNIT } from './signing.testing.ts'
import { verifyPdf } from './verification.service.ts'

const withPdfsig = test.skipIf(!haveProgram('pdfsig', 'poppler-utils'))
const withTrustStore = test.skipIf(
  !haveProgram('pdfsig', 'poppler-utils') || !haveProgram('certutil', 'libnss3-tools'),
)
const withOpenssl = test.skipIf(!haveProgram('openssl', 'openssl'))
const world = await signingWorld()
const signed = await aSignedLetter(world.keys())
const verdict = async (file: Buffer) => verifyPdf(file, await world.trust()).verdict

async function trustedStore(): Promise<string> {
  const folder = join(world.folder, 'nss')
  await mkdir(folder, { recursive: true })
  const [authority] = (await world.trust()).authorities
  const certificate = await onDisk(world.folder, 'authority.pem', authority!.certificate)
  await printed('certutil', '-N', '-d', `sql:${folder}`, '--empty-password')
  await printed('certutil', '-A', '-d', `sql:${folder}`, '-n', 'authority', '-t', 'CT,C,C', '-i', certificate)
  return folder
}

const changed = (file: Buffer, at: number, by: number): Buffer => {
  const copy = Buffer.from(file)
  copy[at] = copy[at]! ^ by
  return copy
}

test('a signed letter says who signed, for whom, when, and that it is a demonstration', async () => {
  const { signatures } = verifyPdf(signed.pdf, await world.trust())
  expect(signatures).toMatchObject([
    {
      valid: true,
      coversWholeFile: true,
      chainTrusted: true,
      signer: 'Đặng Hữu Nghĩa (giả định) – Chủ tịch',
      unit: UNIT.unitName,
      signedAt: SIGNED_AT,
      timestampValid: true,
      demonstration: true,
    },
  ])
  expect(signed.demonstration).toBe(true)
})

withPdfsig(
  'Debian’s pdfsig accepts the signature, over the whole file and from a trusted authority',
  async () => {
    const said = await printed('pdfsig', await onDisk(world.folder, 'signed.pdf', signed.pdf))
    expect(said).toContain('Signature is Valid')
    expect(said).toContain('Total document signed')
    expect(said).toContain('ETSI.CAdES.detached')
  },
)

withTrustStore('pdfsig trusts the certificate once it knows the authority', async () => {
  const file = await onDisk(world.folder, 'signed.pdf', signed.pdf)
  const said = await printed('pdfsig', '-nssdir', await trustedStore(), file)
  expect(said).toContain('Certificate is Trusted')
})

withOpenssl('openssl agrees about the signature', async () => {
  const [{ covered, message } = { covered: [], message: null }] = findSignatures(signed.pdf)
  const content = await onDisk(world.folder, 'content', Buffer.concat(covered))
  const cms = await onDisk(world.folder, 'cms.der', message!)
  const authority = await onDisk(
    world.folder,
    'authority.pem',
    (await world.trust()).authorities[0]!.certificate,
  )
  const said = await printed(
    'openssl',
    'cms',
    '-verify',
    '-cades',
    '-binary',
    '-inform',
    'DER',
    '-in',
    cms,
    '-content',
    content,
    '-CAfile',
    authority,
    '-purpose',
    'any',
    '-out',
    '/dev/null',
  )
  expect(said).toContain('CAdES Verification successful')
})

withOpenssl('openssl agrees about the timestamp', async () => {
  const { timestamp, signature } = readSignedData(findSignatures(signed.pdf)[0]!.message!)
  const token = await onDisk(world.folder, 'token.der', timestamp!)
  const authority = await onDisk(
    world.folder,
    'authority.pem',
    (await world.trust()).authorities[0]!.certificate,
  )
  const digest = sha256(signature).toString('hex')
  const said = await printed(
    'openssl',
    'ts',
    '-verify',
    '-token_in',
    '-in',
    token,
    '-digest',
    digest,
    '-CAfile',
    authority,
  )
  expect(said).toContain('Verification: OK')
})

test('one changed byte, anywhere, is refused by us', async () => {
  const trust = await world.trust()
  fc.assert(
    fc.property(fc.nat(signed.pdf.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      expect(verifyPdf(changed(signed.pdf, at, by), trust).verdict).not.toBe('valid')
    }),
    { numRuns: 1500 },
  )
})

test('every byte of the signature message matters, and so does the room left after it', async () => {
  const trust = await world.trust()
  const start = signed.pdf.indexOf('/Contents <', signed.pdf.indexOf('/ByteRange')) + '/Contents <'.length
  const length = findSignatures(signed.pdf)[0]!.message!.length
  const survived: number[] = []
  for (let i = 0; i < length + 40; i++) {
    const copy = Buffer.from(signed.pdf)
    const byte = Number.parseInt(copy.toString('latin1', start + 2 * i, start + 2 * i + 2), 16)
    copy.write((byte ^ (1 + ((i * 37) % 255))).toString(16).padStart(2, '0'), start + 2 * i, 'latin1')
    if (verifyPdf(copy, trust).verdict === 'valid') survived.push(i)
  }
  expect(survived).toEqual([])
})

withPdfsig('one changed byte is refused by pdfsig too', async () => {
  const gap = findSignatures(signed.pdf)[0]!.covered
  for (let i = 0; i < 12; i++) {
    const at = Math.floor(((i + 0.5) / 12) * gap[0].length)
    const file = await onDisk(world.folder, 'changed.pdf', changed(signed.pdf, at, 1 + i))
    expect(await printed('pdfsig', file), `byte ${at}`).not.toContain('Signature is Valid')
  }
})

test('two processes that need a unit’s first key at once make one key', async () => {
  const unitId = newId()
  const request = {
    ...UNIT,
    unitId,
    pdf: await aLetter(),
    signer: { name: 'A', title: 'B' },
    reason: 'C',
    at: SIGNED_AT,
  }
  const made = await Promise.all(Array.from({ length: 4 }, () => signPdf(world.keys(), request)))
  expect(new Set(made.map(({ keyId }) => keyId)).size).toBe(1)
  for (const { pdf } of made) expect(await verdict(pdf)).toBe('valid')
  const { rows } = await sql`select 1 from signing.key where unit_id = ${unitId}`.execute(world.db)
  expect(rows).toHaveLength(1)
  expect(await readdir(join(world.folder, 'keys'))).toContain(`${made[0]!.keyId}.pem`)
})

test('private keys are encrypted files that only their owner reads, and stand in no row', async () => {
  const folder = join(world.folder, 'keys')
  const files = await readdir(folder)
  expect(files.filter((name) => name.endsWith('.pem')).length).toBe(
    (await world.db.selectFrom('signing.key').select('id').execute()).length,
  )
  for (const name of files) expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  expect(await readFile(join(folder, `${signed.keyId}.pem`), 'latin1')).toContain('ENCRYPTED PRIVATE KEY')
  const { rows } = await sql<{ t: string }>`select k::text as t from signing.key k`.execute(world.db)
  expect(rows.some(({ t }) => t.includes('PRIVATE'))).toBe(false)
})

test('a signature is registered once, with its fact, and never changed', async () => {
  const made = {
    keyId: signed.keyId,
    sha256: signed.sha256,
    documentId: newId(),
    accountId: newId(),
    unitId: UNIT.unitId,
    signedAt: SIGNED_AT,
  }
  await world.change((ctx) => recordSignature(ctx, made))
  await world.change((ctx) => recordSignature(ctx, made))
  const { rows } =
    await sql`select 1 from signing.signature where document_sha256 = ${signed.sha256}`.execute(world.db)
  const facts = await sql`select 1 from platform.fact where topic = 'signing.document_signed'`.execute(
    world.db,
  )
  expect([rows.length, facts.rows.length]).toEqual([1, 1])
  await expect(sql`delete from signing.signature`.execute(world.db)).rejects.toThrow('permission denied')
  await expect(sql`update signing.key set certificate = ''`.execute(world.db)).rejects.toThrow(
    'permission denied',
  )
})

test('where demonstration keys are not allowed, a unit without a key cannot sign and nothing is left', async () => {
  const unitId = newId()
  const request = {
    ...UNIT,
    unitId,
    pdf: await aLetter(),
    signer: { name: 'A', title: 'B' },
    reason: 'C',
    at: SIGNED_AT,
  }
  const refused = signPdf({ ...world.keys(), demonstration: false }, request)
  await expect(refused).rejects.toMatchObject({ kind: 'unavailable', code: 'signing.no_key' })
  const { rows } = await sql`select 1 from signing.key where unit_id = ${unitId}`.execute(world.db)
  expect(rows).toEqual([])
})

test('production refuses demonstration keys', async () => {
  expect(await noDemonstrationKeys.run(world.db, {} as never)).toContain('demonstration keys')
})

test('a withdrawn key keeps what it signed before, and makes the next one necessary', async () => {
  const unit = { unitId: newId(), unitName: 'Ủy ban nhân dân phường Kiến An' }
  const request = { ...unit, pdf: await aLetter(), signer: { name: 'A', title: 'B' }, reason: 'C' }
  const before = await signPdf(world.keys(), { ...request, at: new Date(SIGNED_AT.getTime() - 60_000) })
  const later = await signPdf(world.keys(), { ...request, at: new Date(SIGNED_AT.getTime() + 60_000) })
  await world.change((ctx) => revokeKey(ctx, before.keyId))
  expect(await verdict(before.pdf)).toBe('valid')
  expect(await verdict(later.pdf)).toBe('untrusted')
  expect((await signPdf(world.keys(), { ...request, at: SIGNED_AT })).keyId).not.toBe(before.keyId)
})

test('signing keeps what PDF/A asks of the file’s end', async () => {
  const tail = signed.pdf.toString('latin1', signed.pdf.lastIndexOf('trailer'))
  expect(tail).toMatch(/\/ID\s*\[/)
  expect(signed.pdf.toString('latin1')).toContain('/Rect [0 0 0 0]')
})

test('a signature takes milliseconds', async () => {
  const pdf = await aLetter()
  const keys = world.keys()
  await aSignedLetter(keys, pdf)
  const start = performance.now()
  for (let i = 0; i < 30; i++) await aSignedLetter(keys, pdf)
  const each = (performance.now() - start) / 30
  const trust = await world.trust()
  const checking = performance.now()
  for (let i = 0; i < 30; i++) verifyPdf(signed.pdf, trust)
  console.log(
    `signature: ${each.toFixed(1)} ms each, verification: ${((performance.now() - checking) / 30).toFixed(1)} ms each`,
  )
  expect(each).toBeLessThan(1000)
})
