import { createHash } from 'node:crypto'
import { mkdir, readdir, rmdir } from 'node:fs/promises'
import { request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { CITY_PASSWORD } from '#testing/city-template.ts'
import { testWorld } from '#testing/world.ts'
import { aStream, aZip, somePdf } from './document-files.testing.ts'

const world = await testWorld({ city: true })
const lan = await world.signIn('lan')
const minh = await world.signIn('minh')
await world.app.listen({ port: 0, host: '127.0.0.1' })
const { port } = world.app.server.address() as AddressInfo
const MEGABYTE = 1048576

async function tokenOf(username: string): Promise<string> {
  const answer = await world.as().post('/api/open/sessions', { username, password: CITY_PASSWORD })
  return answer.json().token
}
const lanToken = await tokenOf('lan')

let id: string
let component: string
beforeEach(async () => {
  const draft = (await lan.post('/api/citizen/dossiers', { procedureCode: '1.001193' })).json()
  id = draft.id
  component = draft.components[0].code
})

const encoded = (metadata: Record<string, string>) =>
  Object.entries(metadata)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',')
const tus = { 'tus-resumable': '1.0.0' }
const create = (who: typeof lan, length: number | string, more: object = {}) =>
  who.post('/api/citizen/uploads', undefined, {
    ...tus,
    'upload-length': String(length),
    'upload-metadata': encoded({ dossierId: id, component, filename: 'Đơn đề nghị.pdf', ...more }),
  })
const head = (who: typeof lan, url: string) =>
  world.app.inject({ method: 'HEAD', url, headers: { ...tus, authorization: credentialOf(who) } })
const credentialOf = (who: typeof lan) => `Bearer ${who === lan ? lanToken : minhToken}`
const minhToken = await tokenOf('minh')
const patch = (who: typeof lan, url: string, offset: number, part: Buffer) =>
  who.patch(url, part, {
    ...tus,
    'upload-offset': String(offset),
    'content-type': 'application/offset+octet-stream',
  })
const aPdf = (bytes: number) => somePdf([aStream('', Buffer.alloc(bytes, `tệp ${Math.random()} `))])
const documents = async () =>
  (
    await sql<{
      id: string
      name: string
      size: string
    }>`select * from dossiers.document where dossier_id = ${id}`.execute(world.owner)
  ).rows
const unfinished = async () => (await readdir(join(world.files.folder, 'uploads')).catch(() => [])).length
const contentOf = async (document: string) =>
  (await lan.get(`/api/citizen/dossiers/${id}/documents/${document}/content`)).rawPayload

describe('an upload in parts', () => {
  test('becomes one document, which the last answer names', async () => {
    const file = aPdf(3 * MEGABYTE)
    const created = await create(lan, file.length)
    expect(created.statusCode, created.body).toBe(201)
    const url = created.headers.location as string
    expect(url).toMatch(/^\/api\/citizen\/uploads\/[0-9a-f-]+$/)
    const first = await patch(lan, url, 0, file.subarray(0, MEGABYTE))
    expect([first.statusCode, first.headers['upload-offset']]).toEqual([204, String(MEGABYTE)])
    const last = await patch(lan, url, MEGABYTE, file.subarray(MEGABYTE))
    expect(last.statusCode, last.body).toBe(200)
    expect(last.json().document).toMatchObject({ name: 'Đơn đề nghị.pdf', component, size: file.length })
    expect(last.headers['x-document-id']).toBe(last.json().document.id)
    expect(sha(await contentOf(last.json().document.id))).toBe(sha(file))
    expect(await unfinished()).toBe(0)
  })

  test('goes on where a connection that was cut left it', async () => {
    const file = aPdf(4 * MEGABYTE)
    const url = (await create(lan, file.length)).headers.location as string
    await sendAndCut(url, file, 2 * MEGABYTE)
    const offset = await stableOffset(url)
    expect(offset).toBeGreaterThan(0)
    expect(offset).toBeLessThan(file.length)
    const last = await patch(lan, url, offset, file.subarray(offset))
    expect(last.statusCode, last.body).toBe(200)
    const kept = await contentOf(last.json().document.id)
    expect(sha(kept)).toBe(sha(file))
  })

  test('a client that missed the last answer is told that nothing is left to send, and no second document is made', async () => {
    const file = aPdf(1000)
    const url = (await create(lan, file.length)).headers.location as string
    const last = await patch(lan, url, 0, file)
    const again = await head(lan, url)
    expect(again.headers['upload-offset']).toBe(again.headers['upload-length'])
    expect(again.headers['x-document-id']).toBe(last.json().document.id)
    expect((await patch(lan, url, 0, file)).statusCode).toBe(404)
    expect(await documents()).toHaveLength(1)
  })

  test('an end that failed for reasons of ours is made up for at the next question', async () => {
    const file = aPdf(1000)
    const url = (await create(lan, file.length)).headers.location as string
    const place = placeOf(sha(file))
    await mkdir(place, { recursive: true })
    const failed = await patch(lan, url, 0, file)
    expect(failed.statusCode).toBe(500)
    expect(await documents()).toEqual([])
    await rmdir(place)
    const again = await head(lan, url)
    expect(again.statusCode).toBe(200)
    expect((await documents()).map((d) => d.id)).toEqual([again.headers['x-document-id']])
  })

  test('may be given up', async () => {
    const url = (await create(lan, 500)).headers.location as string
    const gone = await lan.delete(url, undefined, tus)
    expect(gone.statusCode).toBe(204)
    expect((await head(lan, url)).statusCode).toBe(404)
    expect(await unfinished()).toBe(0)
  })
})

const placeOf = (sha256: string) => join(world.files.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
const sha = (content: Buffer) => createHash('sha256').update(content).digest('hex')

/** Sends the beginning as a phone would, and loses the connection. */
async function sendAndCut(url: string, file: Buffer, bytes: number): Promise<void> {
  const headers = {
    ...tus,
    authorization: `Bearer ${lanToken}`,
    'upload-offset': '0',
    'content-type': 'application/offset+octet-stream',
    'content-length': file.length,
  }
  const sent = httpRequest({ port, host: '127.0.0.1', path: url, method: 'PATCH', headers })
  sent.on('error', () => {})
  sent.write(file.subarray(0, bytes))
  await wait(300)
  sent.destroy()
}

async function stableOffset(url: string): Promise<number> {
  const offset = async () => Number((await head(lan, url)).headers['upload-offset'])
  let last = -1
  for (let now = await offset(); now !== last || now === 0; now = await offset()) {
    last = now
    await wait(50)
  }
  return last
}

describe('an upload belongs to whoever began it', () => {
  test('nobody else sees it, continues it or ends it', async () => {
    const file = aPdf(1000)
    const url = (await create(lan, file.length)).headers.location as string
    expect((await head(minh, url)).statusCode).toBe(404)
    expect((await patch(minh, url, 0, file)).json().code).toBe('dossiers.file_upload_gone')
    expect((await minh.delete(url, undefined, tus)).statusCode).toBe(404)
    expect((await world.as().delete(url, undefined, tus)).statusCode).toBe(401)
    expect((await patch(lan, url, 0, file)).statusCode).toBe(200)
    expect((await head(minh, url)).statusCode).toBe(404)
  })

  test("it cannot be begun for somebody else's dossier", async () => {
    const answer = await create(minh, 1000)
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'dossiers.not_found'])
    expect(await unfinished()).toBe(0)
  })

  test('a name made up by the caller never reaches the disk', async () => {
    for (const name of ['..%2F..%2Fetc%2Fpasswd', 'x', `${'a'.repeat(16)}-`])
      expect((await head(lan, `/api/citizen/uploads/${name}`)).statusCode).toBeGreaterThanOrEqual(400)
  })
})

describe('what is refused when it begins', () => {
  test.each<[string, number, string, () => ReturnType<typeof create>]>([
    ['a file of 2 GB', 413, 'file_too_large', () => create(lan, 2 ** 31)],
    ['an empty file', 422, 'file_empty', () => create(lan, 0)],
    ['no dossier', 422, 'file_component_missing', () => create(lan, 9, { dossierId: 'x' })],
    [
      'a component that the procedure does not have',
      422,
      'no_such_component',
      () => create(lan, 9, { component: 'x' }),
    ],
    [
      'no length',
      422,
      'file_upload_length',
      () =>
        lan.post('/api/citizen/uploads', undefined, {
          ...tus,
          'upload-defer-length': '1',
          'upload-metadata': encoded({ dossierId: id, component }),
        }),
    ],
  ])('%s', async (_what, status, code, begin) => {
    const answer = await begin()
    expect([answer.statusCode, answer.json().code], answer.body).toEqual([status, `dossiers.${code}`])
    expect(await unfinished()).toBe(0)
  })

  test('more uploads than one account may leave unfinished', async () => {
    const urls: string[] = []
    for (let i = 0; i < 20; i++) urls.push((await create(lan, 500)).headers.location as string)
    expect((await create(lan, 500)).json().code).toBe('dossiers.file_too_many_uploads')
    for (const url of urls) await lan.delete(url, undefined, tus)
  })
})

describe('what is refused at its end', () => {
  test('a file that is not what it claims, and nothing of it stays', async () => {
    const zip = aZip()
    const url = (await create(lan, zip.length)).headers.location as string
    const answer = await patch(lan, url, 0, zip)
    expect([answer.statusCode, answer.json().code]).toEqual([415, 'dossiers.file_type'])
    expect((await head(lan, url)).statusCode).toBe(404)
    expect([await documents(), await unfinished()]).toEqual([[], 0])
  })

  test('a dossier that was handed in meanwhile', async () => {
    const file = aPdf(1000)
    const url = (await create(lan, file.length)).headers.location as string
    await sql`update dossiers.dossier set state = 'submitted', code = 'H24.9-261008-0009', submitted_at = now() where id = ${id}`.execute(
      world.owner,
    )
    expect((await patch(lan, url, 0, file)).json().code).toBe('dossiers.file_not_now')
    expect(await documents()).toEqual([])
  })
})

describe('2 GB', () => {
  const chunk = Buffer.alloc(MEGABYTE, '%PDF-1.7 ')

  /** Sends until the server has had enough; answers what came back and how much was sent. */
  async function pour(path: string, headers: Record<string, string>, before: Buffer) {
    const sent = httpRequest({
      port,
      host: '127.0.0.1',
      path,
      method: 'POST',
      headers: { authorization: `Bearer ${lanToken}`, ...headers },
    })
    let bytes = 0
    const answered = new Promise<{ status: number; body: string }>((resolve, reject) => {
      sent.on('error', reject)
      sent.on('response', async (response) =>
        resolve({ status: response.statusCode!, body: Buffer.concat(await response.toArray()).toString() }),
      )
    })
    let done = false
    void answered.finally(() => (done = true)).catch(() => {})
    Readable.from(
      (async function* () {
        yield before
        for (; bytes < 2048 * MEGABYTE && !done; bytes += chunk.length) yield chunk
      })(),
    ).pipe(sent, { end: false })
    const answer = await answered
    sent.destroy()
    return { ...answer, bytes }
  }

  const form = Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="phim.pdf"\r\n\r\n')
  const multipart = { 'content-type': 'multipart/form-data; boundary=x' }

  test('that say their size are refused before they are read', async () => {
    const headers = { ...multipart, 'content-length': String(2048 * MEGABYTE) }
    const { status, body, bytes } = await pour(`/api/citizen/dossiers/${id}/documents`, headers, form)
    expect([status, JSON.parse(body).code]).toEqual([413, 'dossiers.file_request_too_large'])
    expect(bytes).toBeLessThan(60 * MEGABYTE)
  })

  test('that do not are cut at the limit, and leave nothing on disk', async () => {
    const before = process.memoryUsage().arrayBuffers
    const { status, body, bytes } = await pour(`/api/citizen/dossiers/${id}/documents`, multipart, form)
    expect([status, JSON.parse(body).code]).toEqual([413, 'dossiers.file_too_large'])
    expect(bytes).toBeLessThan(80 * MEGABYTE)
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(120 * MEGABYTE)
    expect(await readdir(join(world.files.folder, 'incoming'))).toEqual([])
    expect(await documents()).toEqual([])
  })
})
