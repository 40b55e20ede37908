import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { CallRefused, outgoing } from './outgoing.ts'
import { isPublicAddress } from './outgoing-addresses.ts'

const servers: Server[] = []
afterAll(() => servers.forEach((server) => void server.closeAllConnections()))

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Ways in which people write an address that leads inside. */
const INSIDE = [
  'https://127.0.0.1/',
  'https://localhost/',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://0/',
  'https://10.1.2.3/',
  'https://169.254.169.254/latest/meta-data/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:a00:1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[fe80::1]/',
  'https://[fd00::1]/',
]

test.each(INSIDE)('%s is refused', async (address) => {
  await expect(outgoing()(address)).rejects.toThrow(/not public/)
})

test('what is no HTTP over TLS at its usual port is refused', async () => {
  const refused = [
    'file:///etc/passwd',
    'gopher://vidu.example/',
    'http://vidu.example/',
    'https://vidu.example:22/',
  ]
  for (const address of [...refused, 'https://a:b@vidu.example/', 'not an address'])
    await expect(outgoing()(address)).rejects.toBeInstanceOf(CallRefused)
})

test('a name is refused when one of its addresses is inside', async () => {
  const both = [
    { address: '203.162.4.191', family: 4 },
    { address: '127.0.0.1', family: 4 },
  ]
  const call = outgoing({ resolve: async () => both })
  await expect(call('https://two-faced.example/')).rejects.toThrow(/not public/)
})

test('a name is resolved once, and the connection goes where that led: another answer comes too late', async () => {
  const inside = await serve((_, response) => response.end('hello'))
  const name = inside.replace('127.0.0.1', 'rebinding.example')
  const asked: string[] = []
  const resolve = async (host: string) => {
    asked.push(host)
    return [{ address: asked.length === 1 ? '127.0.0.1' : '127.0.0.2', family: 4 }]
  }
  expect((await outgoing({ trusted: [name], resolve })(name)).body.toString()).toBe('hello')
  expect(asked).toEqual(['rebinding.example'])
})

test('what the configuration names is called, and nothing beside it', async () => {
  const inside = await serve((_, response) => response.end('hello'))
  const other = await serve((_, response) => response.end('secret'))
  const call = outgoing({ trusted: [inside] })
  expect((await call(`${inside}/messages`)).body.toString()).toBe('hello')
  await expect(call(other)).rejects.toThrow(/TLS/)
})

test('a redirect is not followed', async () => {
  const secret = await serve((_, response) => response.end('secret'))
  const inside = await serve((_, response) => response.writeHead(302, { location: secret }).end())
  await expect(outgoing({ trusted: [inside, secret] })(inside)).rejects.toThrow(/redirect/)
})

test('an answer that never ends, by time or by length, is given up', async () => {
  const slow = await serve((_, response) => void response.write('.'))
  await expect(outgoing({ trusted: [slow], timeoutMs: 100 })(slow)).rejects.toThrow(/abort/i)
  const long = await serve((_, response) => response.end('x'.repeat(2000)))
  await expect(outgoing({ trusted: [long], maxBytes: 1000 })(long)).rejects.toThrow(/too long/)
})

test('public addresses are known by their ranges', () => {
  expect(['1.1.1.1', '203.162.4.191', '2606:4700::1111', '2001:ee0::1'].map(isPublicAddress)).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(['100.64.0.1', '192.0.2.1', '255.255.255.255', '2001:db8::1', 'x', ''].some(isPublicAddress)).toBe(
    false,
  )
})
