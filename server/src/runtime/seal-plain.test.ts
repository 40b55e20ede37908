import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeEach, expect, inject, test } from 'vitest'
import { projectPath } from '#platform/paths.ts'
import { openKeys } from '#platform/vault/keys.ts'
import { HOUSE, Vault } from '#platform/vault/vault.ts'
import { matchKeys } from './match-keys.ts'
import { migrate, migrationFiles } from './migrate.ts'
import { prepareDatabase } from './prepare-database.ts'
import { sealPlain } from './seal-plain.ts'
import { upgrade } from './upgrade.ts'

const root = mkdtempSync(join(tmpdir(), 'motcua-seal-'))
const MIGRATIONS = projectPath('server', 'db', 'migrations')
const database = `s_${process.pid}`
const admin = new pg.Client({ connectionString: inject('postgres').superUrl })
await admin.connect()
let owner: pg.Client
let ownerUrl = ''
const keysFolder = join(root, 'keys')
afterAll(async () => {
  await owner.end()
  await admin.query(`drop database if exists ${database} with (force)`)
  await admin.end()
  rmSync(root, { recursive: true })
})

/** A database as the version before left it: everything before the columns were sealed. */
async function before(name: string): Promise<void> {
  const folder = join(root, `before-${name}`)
  for (const file of migrationFiles(MIGRATIONS)) {
    if (file.name.endsWith(name)) break
    cpSync(join(MIGRATIONS, file.name), join(folder, file.name))
  }
  await migrate(ownerUrl, folder)
}

beforeEach(async () => {
  await owner?.end()
  await admin.query(`drop database if exists ${database} with (force)`)
  rmSync(keysFolder, { recursive: true, force: true })
  ownerUrl = (await prepareDatabase(inject('postgres').superUrl, database)).ownerUrl
  owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  await before('platform_vault.sql')
  await owner.query(`
    insert into identity.person (id, citizen_id, full_name, phone, email, address, registered_at)
    select gen_random_uuid(), '09919' || lpad(no::text, 7, '0'), 'Người ' || no, '09000' || lpad(no::text, 5, '0'),
      case when no % 2 = 0 then no || '@vidu.example' end, case when no % 3 = 0 then no || ' phố Minh Hoạ' else '' end, now()
    from generate_series(1, 12000) no`)
  await owner.query(`insert into identity.person (id, citizen_id, full_name, registered_at)
    values (gen_random_uuid(), '000123456789', '(đã xóa)', now())`)
  await owner.query(`insert into identity.organisation (id, tax_code, name, kind, phone, registered_at)
    values (gen_random_uuid(), '9900000023', 'Công ty Ví Dụ', 'enterprise', '0900000099', now())`)
  await owner.query(`insert into privacy.data_request (id, person_id, kind, field, value, state, made_at, answer_by, due_by)
    select gen_random_uuid(), id, 'correction', 'phone', '0900000111', 'received', now(), current_date, current_date
    from identity.person where full_name in ('Người 7', '(đã xóa)')`)
  await owner.query(`insert into platform.idempotency (actor_id, key, route, body_digest, status, answer, at)
    values ('a', 'the-first-one', 'POST /x', 'd', 201, '{"id": 7}', now())`)
})

async function opened() {
  const vault = new Vault(openKeys(keysFolder))
  const { rows } = await owner.query(
    'select *, platform.key_of(id) as key from identity.person where sealed_citizen_id is not null order by full_name',
  )
  return rows.map((row) => {
    const key = vault.keyOf(row.id, row.key)
    const text = (place: string) => row[`sealed_${place}`] && key.open(place, row[`sealed_${place}`])
    const citizenId = text('citizen_id')
    expect(row.citizen_id_index.equals(vault.index('citizen_id', citizenId))).toBe(true)
    return [row.full_name, citizenId, text('phone'), text('email'), text('address')]
  })
}

const expected = () =>
  Array.from({ length: 12_000 }, (_, i) => i + 1)
    .map((no) => [
      `Người ${no}`,
      `09919${String(no).padStart(7, '0')}`,
      `09000${String(no).padStart(5, '0')}`,
      no % 2 === 0 ? `${no}@vidu.example` : null,
      no % 3 === 0 ? `${no} phố Minh Hoạ` : null,
    ])
    .sort(([a], [b]) => (a! < b! ? -1 : 1))

test('people of the version before are sealed in batches, all of them, and their columns go', async () => {
  await upgrade(ownerUrl, keysFolder)
  expect((await opened()).sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(expected())
  const [erased] = (await owner.query(`select * from identity.person where full_name = '(đã xóa)'`)).rows
  expect(erased).toMatchObject({ citizen_id_index: null, sealed_citizen_id: null })
  expect(Object.keys(erased)).not.toContain('citizen_id')
  const [company] = (await owner.query('select *, platform.key_of(id) as key from identity.organisation'))
    .rows
  const key = new Vault(openKeys(keysFolder)).keyOf(company.id, company.key)
  expect(key.open('phone', company.sealed_phone)).toBe('0900000099')
})

test('what was asked to be put right, and the first answers to repeated requests, are sealed as well', async () => {
  await upgrade(ownerUrl, keysFolder)
  const vault = new Vault(openKeys(keysFolder))
  const asked = await owner.query(
    `select r.sealed_value as sealed, person_id as person, platform.key_of(person_id) as key
    from privacy.data_request r join identity.person p on p.id = r.person_id order by full_name desc`,
  )
  const [known, erased] = asked.rows
  expect(vault.keyOf(known.person, known.key).open('data_request.value', known.sealed)).toBe('0900000111')
  expect([erased.key, erased.sealed]).toEqual([null, expect.any(Buffer)])
  const [answer] = (
    await owner.query(
      'select sealed_answer as sealed, platform.key_of($1) as key from platform.idempotency',
      [HOUSE],
    )
  ).rows
  expect(vault.keyOf(HOUSE, answer.key).open('answer|a|the-first-one', answer.sealed)).toBe('{"id":7}')
})

test('a stop in the middle loses nothing: the next start goes on where it was', async () => {
  await before('platform_drop_plain.sql')
  const keys = await matchKeys(owner, keysFolder)
  let batches = 0
  const stopping = new Proxy(owner, {
    get(target, name) {
      if (name !== 'query') return Reflect.get(target, name, target)
      return (...args: [string]) => {
        if (args[0] === 'begin') batches += 1
        if (batches === 2) throw new Error('the power went out')
        return target.query(...args)
      }
    },
  })
  await expect(sealPlain(stopping, keys)).rejects.toThrow('the power went out')
  const { rows } = await owner.query(
    'select count(*)::int as n from identity.person where citizen_id is not null',
  )
  expect(rows[0].n).toBe(7000)
  await upgrade(ownerUrl, keysFolder)
  expect(await opened()).toHaveLength(12_000)
})

test('no file of the table holds the old rows afterwards', async () => {
  const bytes = async () => {
    await admin.query('checkpoint')
    const path = (await owner.query(`select pg_relation_filepath('identity.person') as path`)).rows[0].path
    const superuser = new pg.Client({ connectionString: inject('postgres').superUrl })
    await superuser.connect()
    const { rows } = await superuser.query('select pg_read_binary_file($1) as bytes', [path])
    await superuser.end()
    return (rows[0].bytes as Buffer).toString('latin1')
  }
  expect(await bytes()).toMatch(/09000\d{5}/)
  await upgrade(ownerUrl, keysFolder)
  expect(await bytes()).not.toMatch(/09000\d{5}/)
})

test('SQL alone does not take the columns away', async () => {
  await expect(migrate(ownerUrl, MIGRATIONS)).rejects.toThrow('not sealed yet: "motcua migrate" does that')
})
