import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Tx } from '#platform/db.ts'
import { testWorld } from '#testing/world.ts'
import { importCommand } from './import.command.ts'
import { importCatalogue, importLines } from './import.service.ts'
import { findProcedure, formOf, getProcedureVersion } from './index.ts'
import { splitLines } from './lines.ts'
import { loadOwnCatalogue, ownCatalogueLoader } from './own-catalogue.ts'
import { aRecord, asLines, bytes } from './procedures.testing.ts'

const { db, change, read, clock } = await testWorld()
const folder = mkdtempSync(join(tmpdir(), 'motcua-import-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => {
  clock.now = new Date(clock.now.getTime() + 1_000)
})

const all = async <T>(query: ReturnType<typeof sql<T>>): Promise<T[]> => (await query.execute(db as Tx)).rows
const quarantine = (importId: string) =>
  all(sql<{ line: number; field: string; reason: string; code: string | null }>`
    select line, field, reason, code from procedures.import_quarantine
    where import_id = ${importId} order by line, field`)
const take = (...lines: Parameters<typeof asLines>) =>
  importLines(change, asLines(...lines), 'test', 'catalogue')
const current = (code: string) => read((ctx) => findProcedure(ctx, code))

test('a record becomes a version with everything it holds', async () => {
  const { added, quarantined } = await take(aRecord({ code: '9.100001', name: 'Tên  có dấu tách' }))
  expect({ added, quarantined }).toEqual({ added: 1, quarantined: 0 })
  const version = (await current('9.100001'))!
  expect(version).toMatchObject({
    version: 1,
    name: 'Tên có dấu tách',
    level: 'partial',
    onlineAvailable: true,
    decision: { number: '1/QĐ-MAU', date: '2026-01-16', agency: { code: 'H24' } },
    subjects: [{ code: 'DT1', name: 'Công dân Việt Nam' }],
    components: [{ code: 'MAU-1', sourceCode: 'MAU-1', required: null, byForm: false, group: '' }],
    cases: [{ code: '9.100001.01', timeLimits: [{ amount: 5, unit: 'working_day' }] }],
    timeLimits: [{ channel: 'online', amount: 5, unit: 'working_day' }],
    steps: [{ name: '', text: 'Nộp hồ sơ.' }],
  })
  const [{ record }] = (await all(sql<{ record: object }>`
    select record from procedures.procedure_version where id = ${version.versionId}`)) as [{ record: object }]
  expect(record).toEqual(aRecord({ code: '9.100001', name: 'Tên  có dấu tách' }))
})

test('the same content makes no new version; changed content makes the next, and the old one stays', async () => {
  await take(aRecord({ code: '9.100002' }))
  const first = (await current('9.100002'))!
  const again = await take({ ...aRecord({ code: '9.100002' }), updated_at: '2027-01-01T00:00:00Z' })
  expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 1 })

  const steps = [{ name: '', text: 'Bước mới.' }]
  expect(await take(aRecord({ code: '9.100002', steps }))).toMatchObject({ added: 0, changed: 1 })
  expect(await current('9.100002')).toMatchObject({ version: 2, steps })
  const old = await read((ctx) => getProcedureVersion(ctx, first.versionId))
  expect(old).toMatchObject({ version: 1, steps: [{ text: 'Nộp hồ sơ.' }] })
  expect(await read((ctx) => formOf(ctx, first.versionId))).toHaveProperty('schema.type', 'object')
})

test('malformed lines are put aside with line, field and reason, and the good ones around them go in', async () => {
  const good = aRecord({ code: '9.100003' })
  const wrongTypes = { ...good, code: '9.100004', steps: 'Nộp hồ sơ', methods: [{ method: 'FAX' }] }
  const { name: _name, ...nameless } = aRecord({ code: '9.100005' })
  const { importId, ...counts } = await take(
    good,
    { ...good, code: '1.0133611' },
    { ...good, code: '1.014955-Xoa' },
    { ...good, code: '2.009182739' },
    '{"code": "9.100006", "name": ',
    JSON.stringify(wrongTypes),
    '',
    JSON.stringify(nameless),
    '[]',
    { ...good, code: '9.100007', note: 'a\0b' },
    { ...good, code: '9.100003', name: 'Một lần nữa' },
    { ...good, code: '9.100008' },
  )
  expect(counts).toEqual({ lines: 11, added: 2, changed: 0, unchanged: 0, quarantined: 9 })
  const rows = await quarantine(importId)
  const about = (line: number) => rows.filter((row) => row.line === line)
  for (const line of [2, 3, 4])
    expect(about(line)).toMatchObject([{ field: 'code', reason: expect.stringContaining('must look like') }])
  expect(about(3)).toMatchObject([{ code: '1.014955-Xoa' }])
  expect(about(5)).toMatchObject([{ field: '', reason: expect.stringContaining('not JSON') }])
  expect(about(6).map((row) => row.field)).toEqual(expect.arrayContaining(['steps', 'methods[0].method']))
  expect(about(8)).toMatchObject([{ field: 'name', reason: 'is missing', code: '9.100005' }])
  expect(about(9)).toHaveLength(1)
  expect(about(10)).toMatchObject([{ field: 'note', reason: expect.stringContaining('NUL') }])
  expect(about(11)).toMatchObject([{ field: 'code', reason: 'stands in line 1 already' }])
  expect(await current('9.100003')).toMatchObject({ name: 'Thủ tục mẫu (invented)' })
})

test('a line that is too long or not UTF-8 is put aside without being held in memory', async () => {
  async function* chunks() {
    yield Buffer.from(`${'x'.repeat(3_000)}\n`)
    yield Buffer.from([0xff, 0xfe, 0x0a])
    yield Buffer.from(JSON.stringify(aRecord({ code: '9.100009' })))
  }
  const lines = splitLines(chunks(), 2_500)
  const { importId, added, quarantined } = await importLines(change, lines, 'test', 'catalogue')
  expect({ added, quarantined }).toEqual({ added: 1, quarantined: 2 })
  expect(await quarantine(importId)).toMatchObject([
    { line: 1, reason: expect.stringContaining('3000 bytes') },
    { line: 2, reason: 'the line is not UTF-8 text' },
  ])
})

test('an import that crashed in the middle is finished by running it again', async () => {
  const records = Array.from({ length: 120 }, (_, i) => aRecord({ code: `9.2${String(i).padStart(5, '0')}` }))
  async function* torn() {
    yield* bytes(
      records
        .slice(0, 70)
        .map((r) => `${JSON.stringify(r)}\n`)
        .join(''),
    )
    throw new Error('the disk is gone')
  }
  await expect(importLines(change, splitLines(torn()), 'torn', 'catalogue')).rejects.toThrow(
    'the disk is gone',
  )
  const [run] = await all(sql<{ state: string; added: number }>`
    select state, added from procedures.import_run where file_name = 'torn'`)
  expect(run).toEqual({ state: 'failed', added: 50 })
  expect(await take(...records)).toMatchObject({ added: 70, unchanged: 50, changed: 0 })
})

test('a run that ended without saying so is marked by the next', async () => {
  await sql`
    insert into procedures.import_run (id, source, file_name, state, started_at, seen_at, actor_id)
    values (gen_random_uuid(), 'catalogue', 'killed', 'running', now(), now() - interval '1 hour', 'system')
  `.execute(db as Tx)
  await take(aRecord({ code: '9.100010' }))
  expect(await all(sql`select state from procedures.import_run where file_name = 'killed'`)).toEqual([
    { state: 'interrupted' },
  ])
})

test('two imports at once do not make two versions', async () => {
  const records = Array.from({ length: 60 }, (_, i) => aRecord({ code: `9.3${String(i).padStart(5, '0')}` }))
  const runs = await Promise.all([take(...records), take(...records)])
  expect(runs.reduce((sum, run) => sum + run.added, 0)).toBe(60)
  const [{ n }] = (await all(sql<{ n: number }>`
    select max(version)::int as n from procedures.procedure_version where procedure_code like '9.3%'`)) as [
    { n: number },
  ]
  expect(n).toBe(1)
})

test('gzipped and plain files are read alike; the command prints problems and a summary', async () => {
  const text = `${JSON.stringify(aRecord({ code: '9.400001' }))}\n{"code":"1.0133611"}\n`
  writeFileSync(join(folder, 'a.jsonl'), text)
  writeFileSync(join(folder, 'a.jsonl.gz'), gzipSync(text))
  expect(await importCatalogue(change, join(folder, 'a.jsonl'))).toMatchObject({ added: 1, quarantined: 1 })
  const printed: string[] = []
  await importCommand.run(
    { config: {} as never, withDatabase: (work) => work(db), print: (line) => printed.push(line) },
    [join(folder, 'a.jsonl.gz')],
    {},
  )
  expect(printed.join('\n')).toContain('put aside: line 2, 1.0133611, code: must look like')
  expect(printed.join('\n')).toContain('2 records: 0 new, 0 changed, 1 unchanged, 1 put aside')
  await expect(importCatalogue(change, join(folder, 'none'))).rejects.toThrow('ENOENT')
})

test('the shipped catalogue loads twice without a change and never replaces the national one', async () => {
  const first = await loadOwnCatalogue(db)
  expect(first).toMatchObject({ quarantined: 0, changed: 0 })
  expect(first.added).toBeGreaterThan(30)
  const birth = (await current('1.001193'))!
  expect(birth.components.filter((component) => component.byForm)).toHaveLength(1)
  expect(await loadOwnCatalogue(db)).toMatchObject({ added: 0, unchanged: first.added })
  const runs = () => all(sql<{ n: number }>`select count(*)::int as n from procedures.import_run`)
  const before = await runs()
  await ownCatalogueLoader.load(db, {} as never, [])
  expect(await runs()).toEqual(before)

  expect(await take(aRecord({ code: '1.001193' }))).toMatchObject({ changed: 1 })
  expect(await loadOwnCatalogue(db)).toMatchObject({ added: 0, changed: 0 })
  expect(await current('1.001193')).toMatchObject({ version: 2, source: 'catalogue' })
})

test('the application cannot rewrite a version', async () => {
  await expect(db.updateTable('procedures.step').set({ text: '' }).execute()).rejects.toThrow(
    'permission denied',
  )
  await expect(db.deleteFrom('procedures.procedure_version').execute()).rejects.toThrow('permission denied')
})
