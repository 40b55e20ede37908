import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, exportPKCS8, generateKeyPair } from 'jose'
import { afterAll, expect, test } from 'vitest'
import { startVneidSandbox } from '../../../../../sandbox/vneid/server.ts'
import { visitVneid } from '../../../../../sandbox/vneid/visitor.ts'
import { vneidClient } from './vneid-client.ts'
import { newSecrets } from './vneid-sign-in.service.ts'

const CALLBACK = 'http://localhost:3000/dang-nhap/vneid'
const folder = mkdtempSync(join(tmpdir(), 'motcua-vneid-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Signs somebody in at a stand-in that knows one key, as a client that proves itself with another or the same. */
async function signInWith(algorithm: 'ES256' | 'RS256', { itsOwn }: { itsOwn: boolean }) {
  const known = await generateKeyPair(algorithm, { extractable: true })
  const used = itsOwn ? known : await generateKeyPair(algorithm, { extractable: true })
  const key = { ...(await exportJWK(known.publicKey)), alg: algorithm }
  const clientKeyFile = join(folder, `${algorithm}.pem`)
  writeFileSync(clientKeyFile, await exportPKCS8(used.privateKey))
  const client = { id: 'mot-cua', secret: '', key, redirectUris: [CALLBACK] }
  const sandbox = await startVneidSandbox({ client })
  try {
    const vneid = vneidClient({ issuer: sandbox.url, clientId: 'mot-cua', clientKeyFile })
    const secrets = newSecrets()
    const back = await visitVneid(await vneid.addressFor({ ...secrets, callback: CALLBACK, level: 1 }))
    return await vneid.confirm(new URL(back), secrets)
  } finally {
    await sandbox.close()
  }
}

test.each(['ES256', 'RS256'] as const)(
  'the city proves itself with its key, %s, instead of a secret',
  async (algorithm) => {
    expect((await signInWith(algorithm, { itsOwn: true })).name).toBe('Nguyễn Thị Hoa Lan')
  },
)

test('another key proves nothing', async () => {
  await expect(signInWith('ES256', { itsOwn: false })).rejects.toMatchObject({ reason: 'unconfirmed' })
})

test('a key file that is not there is a defect of the installation; it says so, and is over once it is there', async () => {
  const vneid = vneidClient({
    issuer: 'http://127.0.0.1:9',
    clientId: 'c',
    clientKeyFile: join(folder, 'none'),
  })
  const asked = { ...newSecrets(), callback: CALLBACK, level: 1 } as const
  await expect(vneid.addressFor(asked)).rejects.toMatchObject({ code: 'ENOENT' })
  const { privateKey } = await generateKeyPair('ES256', { extractable: true })
  writeFileSync(join(folder, 'none'), await exportPKCS8(privateKey))
  await expect(vneid.addressFor(asked)).rejects.toMatchObject({ reason: 'unavailable' })
})
