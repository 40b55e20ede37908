import type { AddressInfo } from 'node:net'
import { Upload, type UploadOptions } from 'tus-js-client'
import { expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { aStream, somePdf } from './document-files.testing.ts'
import { paperWorld } from './documents.testing.ts'

const { world, draft, view } = await paperWorld()
await world.app.listen({ port: 0, host: '127.0.0.1' })
const { port } = world.app.server.address() as AddressInfo
const sessions = await world.as().post('/api/open/sessions', { username: 'lan', password: CITY_PASSWORD })

/** The client that the pages use, told to go on after an interruption as it does after a dropped connection. */
function send(file: Buffer, interruptAt: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let interrupted = false
    const options: UploadOptions = {
      endpoint: `http://127.0.0.1:${port}/api/citizen/uploads`,
      headers: { authorization: `Bearer ${sessions.json().token}` },
      metadata: { dossierId: draft.id, component: draft.components[0]!, filename: 'Giấy chứng sinh.pdf' },
      chunkSize: 512 * 1024,
      retryDelays: [50],
      onError: reject,
      onSuccess: ({ lastResponse }) => resolve(lastResponse.getHeader('x-document-id')!),
      onChunkComplete: (_size, sent) => {
        if (interrupted || sent < interruptAt) return
        interrupted = true
        const url = upload.url
        void upload.abort().then(() => new Upload(file, { ...options, uploadUrl: url! }).start())
      },
    }
    const upload = new Upload(file, options)
    upload.start()
  })
}

test('tus-js-client uploads, goes on after an interruption, and learns which document it made', async () => {
  const file = somePdf([aStream('', Buffer.alloc(3 * 1048576, 'chữ '))])
  const id = await send(file, 1048576)
  expect((await view()).components[0].documents).toMatchObject([
    { id, name: 'Giấy chứng sinh.pdf', size: file.length },
  ])
})
