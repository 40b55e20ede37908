import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { RecordKind } from '#platform/personal-records.ts'
import { testWorld } from '#testing/world.ts'
import { modules } from '../composition.ts'

const { db, files } = await testWorld()
const publicUrl = 'http://localhost:3000'
const kinds = modules({ db, files, publicUrl, dataDir: files.folder, mode: 'demo' }).flatMap(
  ({ records }) => records?.kinds ?? [],
)

/** Tables with a column that tells of people, which no kind of record describes; and those that are described and gone. */
async function undescribed(described: readonly RecordKind[]): Promise<string[]> {
  const { rows } = await sql<{ name: string; personal: boolean }>`
    select table_name as name, bool_or(privacy in ('personal', 'sensitive')) as personal
    from platform.column_class group by 1 order by 1
  `.execute(db)
  const known = new Set(described.flatMap(({ tables }) => tables))
  const there = new Set(rows.map(({ name }) => name))
  return [
    ...rows.filter(({ name, personal }) => personal && !known.has(name)).map(({ name }) => name),
    ...[...known].filter((name) => !there.has(name)).map((name) => `${name} is gone`),
  ]
}

test('every table that tells of people is described by a kind of record: why, by which law, how long, for whom', async () => {
  expect(await undescribed(kinds)).toEqual([])
  for (const { code, name, basis, keptFor, seenBy } of kinds)
    for (const words of [name, basis, keptFor, seenBy]) expect(words.vi && words.en, code).toBeTruthy()
  expect(new Set(kinds.map(({ code }) => code)).size).toBe(kinds.length)
})

test('every purpose that a kind of record names is one that people are told of', async () => {
  const { rows } = await sql<{ code: string }>`select code from privacy.purpose`.execute(db)
  const told = rows.map(({ code }) => code)
  expect(kinds.filter(({ purpose }) => !told.includes(purpose)).map(({ code }) => code)).toEqual([])
})

test('a table that is described nowhere is caught', async () => {
  const careless = kinds.filter(({ tables }) => !tables.includes('notifications.message'))
  expect(await undescribed(careless)).toEqual(['notifications.message'])
  const gone = { ...kinds[0]!, tables: ['identity.nobody'] }
  expect(await undescribed([...kinds, gone])).toEqual(['identity.nobody is gone'])
})
