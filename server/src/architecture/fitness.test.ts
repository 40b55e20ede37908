import { readdirSync, readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { nobody } from '#platform/context.ts'
import { buildApp } from '#platform/http.ts'
import { platformRefusals } from '#platform/refusals.ts'
import { testWorld } from '#testing/world.ts'
import { modules } from '../composition.ts'

const { db, app, files } = await testWorld()
const composed = modules({
  db,
  files,
  publicUrl: 'http://localhost:3000',
  dataDir: files.folder,
  mode: 'demo',
})

const sources = (folder: string, ending: RegExp): [string, string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !/node_modules|generated/.test(file))
    .map((file) => [`${folder}/${file}`, readFileSync(`${folder}/${file}`, 'utf8')])

test('every column says how private it is and how long it is kept, and no class names a column that is gone', async () => {
  const { rows: unclassified } = await sql`
    select c.table_schema || '.' || c.table_name || '.' || c.column_name as column
    from information_schema.columns c
    where c.table_schema not in ('pg_catalog', 'information_schema', 'graphile_worker', 'public', 'runtime')
      and not exists (select 1 from platform.column_class k
        where k.table_name = c.table_schema || '.' || c.table_name and k.column_name = c.column_name)
  `.execute(db)
  expect(unclassified).toEqual([])
  const { rows: gone } = await sql`
    select k.table_name, k.column_name from platform.column_class k
    where not exists (select 1 from information_schema.columns c
      where k.table_name = c.table_schema || '.' || c.table_name and k.column_name = c.column_name)
  `.execute(db)
  expect(gone).toEqual([])
})

test('a route that names no permission does not start', async () => {
  const open = async (scope: typeof app) => void scope.get('/open-door', async () => 'hi')
  const edge = { db, files, log: pino({ level: 'silent' }), publicUrl: 'http://localhost:3000' }
  const starting = buildApp({
    ...edge,
    modules: [{ name: 'careless', routes: { citizen: [open] } }],
    authenticate: async () => nobody,
  })
  await expect(starting).rejects.toThrow(/names no permission/)
})

test('every permission that a route asks for is held by some role', async () => {
  const { ROLES } = await import('#modules/identity/index.ts')
  const held = new Set<string>(Object.values(ROLES).flat())
  const asked = sources('server/src/modules', /\.routes\.ts$/).flatMap(([file, text]) =>
    [...text.matchAll(/permission: '([^']+)'/g)].map(([, permission]) => ({ file, permission: permission! })),
  )
  expect(asked.length).toBeGreaterThan(20)
  const orphans = asked.filter(
    ({ permission }) => !['anyone', 'signed_in'].includes(permission) && !held.has(permission),
  )
  expect(orphans).toEqual([])
})

test('a session is permission enough only where one deals with one’s own account: elsewhere it would pass by what must be enrolled', () => {
  const lax = sources('server/src/modules', /(?<!\.open)\.routes\.ts$/).filter(([, text]) =>
    text.includes("'signed_in'"),
  )
  expect(lax.map(([file]) => file)).toEqual([])
})

test('every refusal that the code can give has its words in both languages', () => {
  const known = new Set(
    [platformRefusals, ...composed.map((m) => m.refusals ?? {})].flatMap((r) => Object.keys(r)),
  )
  const call =
    /\b(?:notFound|conflict|invalid|forbidden|unauthenticated|tooMany|tooLarge|unsupported|unavailable)\(\s*'([\w.]+)'/g
  const raised = sources('server/src', /(?<!test)\.ts$/).flatMap(([file, text]) =>
    [...text.matchAll(call), ...text.matchAll(/new Refusal\(\s*'\w+',\s*'([\w.]+)'/g)].map(([, code]) => ({
      file,
      code: code!,
    })),
  )
  expect(raised.length).toBeGreaterThan(20)
  expect(raised.filter(({ code, file }) => !known.has(code) && !file.endsWith('.test.ts'))).toEqual([])
})

test('a repository names only tables of its own schema', () => {
  const strangers = sources('server/src/modules', /\.repository\.ts$/).flatMap(([file, text]) => {
    const own = file.split('/')[3]!
    const named = [
      ...text.matchAll(/(?:from|join|into|update|table)\w*\s*\(?\s*['"`]?([a-z_]+)\.([a-z_]+)/gi),
    ]
    return named
      .filter(([, schema]) => SCHEMAS.has(schema!) && schema !== own)
      .map(([, schema, table]) => `${file}: ${schema}.${table}`)
  })
  expect(strangers).toEqual([])
})

const SCHEMAS = new Set(['platform', ...readdirSync('server/src/modules')])

test('migrations stand in one line', () => {
  const numbers = readdirSync('server/db/migrations').map((file) => Number(file.slice(0, 4)))
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(numbers.every((n) => n > 0)).toBe(true)
})

test('no file of the program passes 300 lines', () => {
  const long = ['server/src', 'web/app', 'packages', 'sandbox', 'bench', 'scripts']
    .flatMap((folder) => sources(folder, /\.(ts|tsx|mjs|css)$/))
    .filter(([file, text]) => !/tables\.ts$|\/messages\//.test(file) && text.split('\n').length > 301)
    .map(([file]) => file)
  expect(long).toEqual([])
})

test('the application role cannot change the record of what happened, nor the schema', async () => {
  await expect(sql`update platform.fact set topic = 'x'`.execute(db)).rejects.toMatchObject({ code: '42501' })
  await expect(sql`delete from platform.audit`.execute(db)).rejects.toMatchObject({ code: '42501' })
  await expect(sql`create table dossiers.hole (id int)`.execute(db)).rejects.toMatchObject({ code: '42501' })
})
