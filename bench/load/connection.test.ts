import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Connection } from './connection.ts'

const BODY = Buffer.alloc(100_000, 'x\r\n0\r\n\r\n')
let server: Server
beforeAll(
  () =>
    new Promise<void>((settle) => {
      server = createServer((request, response) => {
        if (request.url === '/none') return response.writeHead(204).end()
        if (request.url === '/known')
          return response.writeHead(200, { 'content-length': BODY.length }).end(BODY)
        for (let at = 0; at < BODY.length; at += 7001) response.write(BODY.subarray(at, at + 7001))
        return response.end()
      }).listen(0, 'localhost', settle)
    }),
)
afterAll(() => server.close())

test('answers of known length, in chunks and without a body are told apart on one connection', async () => {
  const connection = new Connection((server.address() as AddressInfo).port)
  const ask = (path: string) => connection.send(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  for (let round = 0; round < 3; round += 1) {
    expect(await ask('/known')).toEqual({ status: 200, bytes: BODY.length })
    expect((await ask('/chunks')).bytes).toBeGreaterThan(BODY.length)
    expect(await ask('/none')).toEqual({ status: 204, bytes: 0 })
  }
  connection.close()
})

test('a server that ends the connection is an error, not an endless wait', async () => {
  const dead = createServer((request) => request.socket.destroy())
  await new Promise<void>((settle) => dead.listen(0, 'localhost', settle))
  const connection = new Connection((dead.address() as AddressInfo).port)
  await expect(connection.send('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')).rejects.toThrow('closed')
  expect(connection.closed).toBe(true)
  await expect(connection.send('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n')).rejects.toThrow('closed')
  connection.close()
  dead.close()
})
