import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { checkSchema, type FormSchema, sampleAnswers, validate } from '#forms/index.ts'
import { listUnits, loadDemonstrationCity } from '#modules/organisation/index.ts'
import type { Tx } from '#platform/db.ts'
import { testWorld } from '#testing/world.ts'
import type { CatalogueRecord } from './catalogue-record.ts'
import { ownForms } from './forms/own-forms.ts'
import { importCatalogue, importLines } from './import.service.ts'
import {
  defaultReceivingUnit,
  findProcedure,
  formOf,
  type ProcedureVersion,
  receivingUnits,
  timeLimitFor,
} from './index.ts'
import { asLines, realDump } from './procedures.testing.ts'

type Addressed = Pick<ProcedureVersion, 'agencies' | 'levels' | 'isVertical'>

const dump = realDump()

describe.runIf(dump)('the real catalogue', async () => {
  const { db, change, read } = await testWorld()
  const count = async (expression: string): Promise<number> =>
    Number((await sql<{ n: string }>`select ${sql.raw(expression)} as n`.execute(db as Tx)).rows[0]!.n)

  test('goes in whole, in bounded memory', { timeout: 120_000 }, async () => {
    const before = process.memoryUsage.rss()
    const startedAt = Date.now()
    const summary = await importCatalogue(change, dump!)
    const grown = Math.round((process.memoryUsage.rss() - before) / 1e6)
    console.log(
      `imported ${summary.added} procedures in ${Date.now() - startedAt} ms, memory grew by ${grown} MB`,
    )
    expect(summary).toMatchObject({ lines: 2_879, added: 2_879, quarantined: 0 })
    expect(grown).toBeLessThan(250)
  })

  test('loses nothing: every list of the source is found in the tables', () => {
    const records = readAll(dump!)
    const total = (of: (record: CatalogueRecord) => number): number =>
      records.reduce((sum, r) => sum + of(r), 0)
    return expectCounts({
      'count(*) from procedures.procedure': records.length,
      'count(*) from procedures.component': total((r) =>
        total2(r.document_groups, (g) => g.documents.length),
      ),
      'count(*) from procedures.component_group': total((r) => r.document_groups.length),
      'sum(occurrences) from procedures.version_case': total((r) => r.cases.length),
      'count(*) from procedures.time_limit where channel is not null': total((r) => r.methods.length),
      "count(*) from procedures.fee where kind <> 'note'": total((r) =>
        total2(r.methods, (m) => m.fees.length),
      ),
      'count(*) from procedures.step': total((r) => r.steps.length),
      'count(*) from procedures.legal_basis': total((r) => r.legal_basis.length),
      'count(*) from procedures.result': total((r) => r.results.length),
      'count(*) from procedures.version_subject': total((r) => r.subjects.length),
      'count(*) from procedures.version_field': total((r) => r.fields.length),
      "count(*) from procedures.procedure_version where record ->> 'code' = procedure_code": records.length,
    })
  })

  const expectCounts = async (expected: Record<string, number>): Promise<void> => {
    for (const [what, n] of Object.entries(expected)) {
      const [expression, from] = what.split(' from ') as [string, string]
      expect(await count(`(select ${expression} from ${from})`), what).toBe(n)
    }
  }

  test('a second import changes nothing; a changed record makes version 2', { timeout: 60_000 }, async () => {
    expect(await importCatalogue(change, dump!)).toMatchObject({ added: 0, changed: 0, unchanged: 2_879 })
    const record = readAll(dump!).find(({ code }) => code === '1.001193')!
    const changed = { ...record, note: 'Sửa đổi để kiểm thử' }
    const run = await importLines(change, asLines(changed), 'changed', 'catalogue')
    expect(run).toMatchObject({ changed: 1 })
    expect(await read((ctx) => findProcedure(ctx, '1.001193'))).toMatchObject({ version: 2 })
  })

  test('every form may be published, and handed in', { timeout: 60_000 }, async () => {
    const { rows } = await sql<{ schema: FormSchema }>`select schema from procedures.form_version`.execute(
      db as Tx,
    )
    console.log(`${rows.length} different forms for 2,879 procedures`)
    for (const { schema } of rows) {
      expect(checkSchema(schema)).toEqual([])
      expect(validate(schema, sampleAnswers(schema))).toEqual([])
    }
  })

  test('every procedure has an office that takes it in', { timeout: 60_000 }, async () => {
    await change(loadDemonstrationCity)
    const { rows } = await sql<Addressed & { code: string }>`
      select v.procedure_code as code, v.levels, v.is_vertical as "isVertical", jsonb_build_object('executing', v.executing_agencies,
        'competent', v.competent_agencies) as agencies
      from procedures.procedure p join procedures.procedure_version v on v.id = p.current_version_id
    `.execute(db as Tx)
    const counts = new Map<string, number>()
    const atCommunes = new Set<string>()
    await read(async (ctx) => {
      for (const version of rows) {
        const units = await receivingUnits(ctx, version)
        expect(units.length, version.code).toBeGreaterThan(0)
        expect(units.map(({ id }) => id)).toContain((await defaultReceivingUnit(ctx, version, null)).id)
        if (units.some(({ kind }) => kind === 'commune')) atCommunes.add(version.code)
        const kind = units.length > 100 ? 'communes' : units[0]!.kind
        counts.set(kind, (counts.get(kind) ?? 0) + 1)
      }
    })
    console.log('receivers of the 2,879 procedures:', Object.fromEntries(counts))
    expect(counts.get('service_centre')).toBeLessThan(100)
    const listed = readFileSync(join(dirname(dump!), 'commune_ubnd_codes.txt'), 'utf8')
      .split(/\s+/)
      .filter(Boolean)
    const missed = listed.filter((code) => !atCommunes.has(code))
    console.log(`of ${listed.length} procedures known to be the communes' own, not theirs here:`, missed)
    expect(missed.length).toBeLessThan(5)
  })

  test('the commune of the applicant is the default where communes receive', async () => {
    const birth = (await read((ctx) => findProcedure(ctx, '1.001193')))!
    const communes = await read((ctx) => listUnits(ctx, { kind: 'commune' }))
    const home = communes[57]!
    expect((await read((ctx) => receivingUnits(ctx, birth))).map(({ id }) => id).sort()).toEqual(
      communes.map(({ id }) => id).sort(),
    )
    expect(await read((ctx) => defaultReceivingUnit(ctx, birth, home.id))).toMatchObject({ code: home.code })
  })

  test('most procedures have a time limit that can be counted', { timeout: 60_000 }, async () => {
    const { rows } = await sql<{ code: string }>`select code from procedures.procedure order by code`.execute(
      db as Tx,
    )
    const without = await read(async (ctx) => {
      const limits = []
      for (const { code } of rows.filter((_, i) => i % 5 === 0))
        limits.push(timeLimitFor((await findProcedure(ctx, code))!, null, 'online'))
      return limits.filter((limit) => limit === null).length / limits.length
    })
    console.log(`without a limit: ${(without * 100).toFixed(1)} % of every fifth procedure`)
    expect(without).toBeLessThan(0.1)
  })

  test('the shipped forms stand in for papers of the real records', async () => {
    for (const [code, form] of ownForms) {
      const version = (await read((ctx) => findProcedure(ctx, code)))!
      const { schema } = await read((ctx) => formOf(ctx, version.versionId))
      expect(schema.title, code).toBe(form.title)
      expect(
        version.components.some((component) => component.byForm),
        `${code} ${version.name}`,
      ).toBe(true)
    }
  })
})

const readAll = (path: string): CatalogueRecord[] =>
  gunzipSync(readFileSync(path))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

const total2 = <T>(list: readonly T[], of: (entry: T) => number): number =>
  list.reduce((sum, e) => sum + of(e), 0)
