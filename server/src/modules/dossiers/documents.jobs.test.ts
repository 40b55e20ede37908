import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openFile } from '#platform/files.ts'
import { enqueue } from '#platform/jobs.ts'
import { testWorld } from '#testing/world.ts'
import { somePdf } from './document-files.testing.ts'
import { fileSweepJob } from './documents.jobs.ts'

const world = await testWorld({ city: true })

test('the paper of a draft that was thrown away is gone from the disk after a day', async () => {
  const lan = await world.signIn('lan')
  const draft = (await lan.post('/api/citizen/dossiers', { procedureCode: '1.001193' })).json()
  const form = new FormData()
  form.set('component', draft.components[0].code)
  form.set('file', new Blob([new Uint8Array(somePdf())]), 'đơn.pdf')
  expect((await lan.post(`/api/citizen/dossiers/${draft.id}/documents`, form)).statusCode).toBe(201)
  const { sha256 } = (await sql<{ sha256: string }>`select sha256 from platform.file`.execute(world.db))
    .rows[0]!
  await yesterday(sha256)
  await sweep()
  await expect(read(sha256)).resolves.toBeGreaterThan(0)

  await lan.delete(`/api/citizen/dossiers/${draft.id}`)
  await sweep()
  await expect(read(sha256)).rejects.toThrow('ENOENT')
})

async function sweep(): Promise<void> {
  await world.change((ctx) => enqueue(ctx, fileSweepJob({ files: world.files }), {}))
  await world.runJobs()
}

const read = async (sha256: string) => (await (await openFile(world.files, sha256)).toArray()).length

async function yesterday(sha256: string): Promise<void> {
  const then = new Date(Date.now() - 25 * 3600 * 1000)
  await utimes(join(world.files.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256), then, then)
  await sql`update platform.file set stored_at = ${then}`.execute(world.db)
}
