import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'
import { sweepFiles } from './file-sweep.ts'
import { openFile, recordFile, storeFile } from './files.ts'
import { newId } from './ids.ts'

const { files, change, owner } = await testWorld()

const LONG_AGO = new Date(Date.now() - 48 * 3600 * 1000)
const place = (sha256: string) => join(files.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
const exists = (sha256: string) =>
  openFile(files, sha256).then(
    (stream) => {
      stream.destroy()
      return true
    },
    () => false,
  )

async function stored(content: string, { age = LONG_AGO, row = true, used = true } = {}): Promise<string> {
  const file = await storeFile(files, Buffer.from(content), { maxBytes: 1000 })
  await utimes(place(file.sha256), age, age)
  if (!row) return file.sha256
  const id = await change((ctx) => recordFile(ctx, { ...file, mediaType: 'application/pdf' }))
  await sql`update platform.file set stored_at = ${age} where id = ${id}`.execute(owner)
  if (used) await referTo(id)
  return file.sha256
}

const dossier = newId()

async function aDossier(): Promise<void> {
  await sql`
    insert into dossiers.dossier (id, state, procedure_version_id, procedure_code, procedure_name, form_version_id,
      process_version_id, unit_id, unit_code, unit_name, desk_unit_id, applicant_kind, applicant_person_id, applicant_name,
      submitting_account_id, authority, channel, created_at, updated_at)
    values (${dossier}, 'draft', ${dossier}, '1', 'x', ${dossier}, ${dossier}, ${dossier}, 'H24', 'x', ${dossier}, 'person',
      ${dossier}, 'Người thử', 'x', 'self', 'online', now(), now())
  `.execute(owner)
}

async function referTo(file: string): Promise<void> {
  await sql`
    insert into dossiers.document (id, dossier_id, component_code, file_id, name, media_type, size, added_by, added_at)
    values (${newId()}, ${dossier}, 'x', ${file}, 'a.pdf', 'application/pdf', 1, 'x', now())
  `.execute(owner)
}

test('what somebody refers to stays, and what is new; the rest goes', async () => {
  await aDossier()
  const kept = await stored('in use')
  const fresh = await stored('row may still come', { row: false, age: new Date() })
  const orphan = await stored('its transaction failed', { row: false })
  const discarded = await stored('its draft was thrown away', { used: false })
  const again = await stored('handed in a second time', { used: false, age: LONG_AGO })
  await storeFile(files, Buffer.from('handed in a second time'), { maxBytes: 1000 })
  await change((ctx) => recordFile(ctx, { sha256: again, size: 23, mediaType: 'application/pdf' }))

  const unfinished = join(files.folder, 'incoming', newId())
  await mkdir(join(files.folder, 'incoming'), { recursive: true })
  await writeFile(unfinished, 'half')
  await utimes(unfinished, LONG_AGO, LONG_AGO)

  expect(await sweepFiles(change, files)).toEqual({ rows: 1, files: 3 })
  expect(await Promise.all([kept, fresh, orphan, discarded, again].map(exists))).toEqual([
    true,
    true,
    false,
    false,
    true,
  ])
  expect(await readdir(join(files.folder, 'incoming'))).toEqual([])
  expect(await sweepFiles(change, files)).toEqual({ rows: 0, files: 0 })
})
