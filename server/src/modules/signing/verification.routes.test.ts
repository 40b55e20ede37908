import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newId } from '#platform/ids.ts'
import { testWorld } from '#testing/world.ts'
import { fileKeyStore } from './key-store.ts'
import { recordSignature } from './signing.service.ts'
import { aLetter, aSignedLetter, SIGNED_AT, UNIT } from './signing.testing.ts'

const world = await testWorld()
const keys = {
  store: fileKeyStore(join(world.files.folder, 'keys')),
  change: world.change,
  read: world.read,
  demonstration: true,
}
const signed = await aSignedLetter(keys)

const check = (files: { name: string; content: Buffer }[]) => {
  const boundary = 'xxxxMotCuaxxxx'
  const parts = files.flatMap(({ name, content }) => [
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`,
    content,
    '\r\n',
  ])
  const body = Buffer.concat([...parts, `--${boundary}--\r\n`].map((part) => Buffer.from(part as string)))
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
  return world.as().post('/api/open/verifications', body, headers)
}

test('anyone learns, without signing in, that a result is genuine', async () => {
  const answer = (await check([{ name: 'ket-qua.pdf', content: signed.pdf }])).json()
  expect(answer).toMatchObject({ verdict: 'valid', inRegister: false, sha256: signed.sha256 })
  expect(answer.message.vi).toContain('chữ ký hợp lệ')
  expect(answer.signatures[0]).toMatchObject({
    unit: UNIT.unitName,
    demonstration: true,
    signedAt: SIGNED_AT.toISOString(),
  })
})

test('the answer says when the register knows the very file', async () => {
  const { keyId, sha256 } = signed
  await world.change((ctx) =>
    recordSignature(ctx, {
      keyId,
      sha256,
      documentId: newId(),
      accountId: newId(),
      unitId: UNIT.unitId,
      signedAt: SIGNED_AT,
    }),
  )
  expect((await check([{ name: 'a.pdf', content: signed.pdf }])).json().inRegister).toBe(true)
})

test('other files get a verdict that says what to do', async () => {
  const changed = Buffer.from(signed.pdf)
  changed[changed.indexOf('stream') + 20]! ^= 1
  const said = async (content: Buffer) => (await check([{ name: 'a.pdf', content }])).json()
  expect((await said(changed)).verdict).toBe('altered')
  expect((await said(await aLetter())).verdict).toBe('unsigned')
  const zip = await said(Buffer.from('PK\x03\x04 not a PDF'))
  expect([zip.verdict, zip.message.en]).toEqual(['not_pdf', expect.stringContaining('not a PDF')])
})

test('no file, two files and a file too large are refused in words', async () => {
  const none = await check([])
  const two = await check([
    { name: 'a.pdf', content: signed.pdf },
    { name: 'b.pdf', content: signed.pdf },
  ])
  const large = await check([{ name: 'a.pdf', content: Buffer.alloc(21 * 1024 * 1024, 0x20) }])
  const json = await world.as().post('/api/open/verifications', { file: 'x' })
  expect([none, two, large, json].map((r) => [r.statusCode, r.json().code])).toEqual([
    [422, 'signing.no_file'],
    [422, 'signing.one_file_only'],
    [413, 'signing.file_too_large'],
    [422, 'signing.no_file'],
  ])
  expect(large.json().detail).toContain('20 MB')
})
