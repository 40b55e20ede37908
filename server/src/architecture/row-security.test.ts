import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { requireReading } from '#modules/dossiers/documents.policy.ts'
import type { Dossier } from '#modules/dossiers/dossiers.repository.ts'
import { type Actor, nobody, system } from '#platform/context.ts'
import { byChance, misfortunes } from '#testing/by-chance.ts'
import { STAGES, type Stage, stages } from '#testing/dossier-stages.ts'
import { personas, stand, unitIds } from '#testing/personas.ts'
import { programOf } from '#testing/program.ts'
import { rawSql, settingsOf } from '#testing/raw-sql.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
const looks = await tracer(world)
const units = await unitIds(looks)
const { people, reach } = await stages(world, looks)
const raw = await rawSql(looks)

/** These hold rules, numbers and digests; nothing in them is a dossier's. */
const COUNTERS = [
  'daily_number',
  'extension_rule',
  'letter_number',
  'pause_reason',
  'tracking_attempt',
  'warning_level',
]
const TABLES = (
  await looks.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'dossiers'::regnamespace and relkind in ('r', 'p') order by 1`,
  )
)
  .map(({ name }) => name)
  .filter((name) => !COUNTERS.includes(name))
const keyOf = (table: string): string => (table === 'dossier' ? 'id' : 'dossier_id')

/** One dossier of each of the two wards, with as many rows as a dossier gets. */
const [lans, minhs] = [await reach('returned'), await reach('of_a_company')]
const { hongbang, lechan } = people.crews

/** What an actor can do by raw SQL to a dossier, as `select of step`; every table and every way is tried. */
async function waysInto(settings: Record<string, string>, id: string): Promise<string[]> {
  const ways: string[] = []
  for (const table of TABLES) {
    const key = keyOf(table)
    const tried = {
      select: `select 1 from dossiers.${table} where ${key} = $1`,
      update: `update dossiers.${table} set ${key} = ${key} where ${key} = $1`,
      delete: `delete from dossiers.${table} where ${key} = $1`,
    }
    for (const [way, text] of Object.entries(tried))
      if ((await raw(settings, { text, values: [id] })).rowCount) ways.push(`${way} of ${table}`)
  }
  return ways
}

test('staff reach every row of a dossier of their unit, and no row of another unit’s', async () => {
  for (const officer of [hongbang.oneStop, hongbang.specialist, hongbang.head, hongbang.leader]) {
    const reached = await waysInto(settingsOf(officer), lans.id)
    expect(reached).toEqual(
      expect.arrayContaining(['select of dossier', 'delete of step', 'update of result']),
    )
    expect(await waysInto(settingsOf(officer), minhs.id)).toEqual([])
  }
  expect(await waysInto(settingsOf(lechan.head), lans.id)).toEqual([])
})

test('a citizen reaches their own dossiers alone', async () => {
  const { lan, minh, hoa } = people.citizens
  expect(await waysInto(settingsOf(lan), lans.id)).toContain('select of dossier')
  expect(await waysInto(settingsOf(lan), minhs.id)).toEqual([])
  expect(await waysInto(settingsOf(minh), lans.id)).toEqual([])
  for (const { id } of [lans, minhs]) expect(await waysInto(settingsOf(hoa), id)).toEqual([])
})

test('who has not said who they are reaches nothing; the program itself reaches everything', async () => {
  const administrator = settingsOf({ ...nobody, id: people.colleague.id, kind: 'staff' })
  for (const settings of [
    {},
    settingsOf(nobody),
    administrator,
    { kind: '' },
    { units: `{${[...units.values()]}}` },
  ])
    for (const { id } of [lans, minhs]) expect(await waysInto(settings, id)).toEqual([])
  expect(await waysInto(settingsOf(system), lans.id)).toContain('select of dossier')
})

test('nobody adds to a dossier that is not theirs', async () => {
  const added = (settings: Record<string, string>, id: string) =>
    raw(settings, {
      text: `insert into dossiers.component_answer (dossier_id, component_code, answer) values ($1, 'x', 'on_paper')`,
      values: [id],
    })
  expect((await added(settingsOf(hongbang.oneStop), lans.id)).rowCount).toBe(1)
  for (const settings of [{}, settingsOf(people.citizens.hoa), settingsOf(lechan.oneStop)])
    await expect(added(settings, lans.id)).rejects.toMatchObject({ code: '42501' })
})

test('a message and a remembered answer are shown to whom they are for', async () => {
  const seen = async (settings: Record<string, string>, text: string) =>
    (await raw(settings, { text })).rowCount
  const messages = 'select 1 from notifications.message'
  const answers = 'select 1 from platform.idempotency'
  await sql`insert into platform.idempotency (actor_id, key, route, body_digest, at)
    values (${people.citizens.lan.id}, 'key-of-lan', 'r', 'd', now())`.execute(world.owner)
  expect(await seen(settingsOf(people.citizens.lan), messages)).toBeGreaterThan(0)
  expect(await seen(settingsOf(people.citizens.lan), answers)).toBe(1)
  for (const settings of [{}, settingsOf(people.citizens.hoa), settingsOf(hongbang.head)])
    expect([await seen(settings, messages), await seen(settings, answers)]).toEqual([0, 0])
})

/** What TypeScript says where nobody acts for another: the owner, the office, the counter that took it in. */
function mayRead(actor: Actor, dossier: Dossier): boolean {
  try {
    return requireReading(actor, dossier, { forAnother: false }) === dossier
  } catch {
    return false
  }
}

test('for anybody and any dossier, row-level security and the policies of the program agree', async () => {
  const stage = fc.constantFrom(...(Object.keys(STAGES) as Stage[]))
  const checked = await byChance([personas, stage], { numRuns: 80, seconds: 20 }, async (persona, at) => {
    const { actor } = stand(persona, await reach(at), people, units)
    const all = await looks.query<Dossier>('select * from dossiers.dossier')
    const allowed = all.filter((dossier) => mayRead(actor, dossier)).map(({ id }) => id)
    for (const table of TABLES) {
      const text = `select distinct ${keyOf(table)} as id from dossiers.${table} order by 1`
      const there = (await looks.query<{ id: string }>(text)).map(({ id }) => id)
      const { rows } = await raw<{ id: string }>(settingsOf(actor), { text })
      expect(
        rows.map(({ id }) => id),
        `${table} for ${actor.kind} ${actor.id}`,
      ).toEqual(there.filter((id) => allowed.includes(id)))
    }
  })
  expect(misfortunes(checked)).toEqual([])
}, 60_000)

test('a door shows one dossier, and only where nothing can be written', async () => {
  const text = 'select id from dossiers.dossier'
  const opened = { ...settingsOf(nobody), shown_dossier: lans.id }
  expect((await raw(opened, { text, readOnly: true })).rows).toEqual([{ id: lans.id }])
  expect((await raw(opened, { text })).rows).toEqual([])
  expect(await waysInto(opened, lans.id)).toEqual([])
})

test('who carries out a person’s right is shown what is theirs, and no more', async () => {
  const { id, personId } = people.citizens.lan
  const desk = { ...settingsOf({ ...nobody, id: people.colleague.id, kind: 'staff' }) }
  const serving = { ...desk, served_person: personId!, served_account: id }
  expect(await waysInto(serving, lans.id)).toContain('select of dossier')
  expect(await waysInto(serving, minhs.id)).toEqual([])
})

test('the doors are these, and tell of a dossier nothing but ids, codes and states', async () => {
  const doors = await looks.query<{ door: string }>(
    `select p.oid::regprocedure || ' ' || pg_get_function_result(p.oid) as door from pg_proc p
    where prosecdef and pronamespace::regnamespace::text not in ('graphile_worker', 'pg_catalog') order by 1`,
  )
  expect(doors.map(({ door }) => door)).toEqual([
    // counts, for a merger of records that shall be taken back
    'dossiers.begun_since(uuid,timestamp with time zone) integer',
    'dossiers.codes_of(uuid[]) TABLE(id uuid, code text)',
    'dossiers.dossier_by_code(text) TABLE(id uuid, state text, applicant_person_id uuid, applicant_organisation_id uuid)',
    'dossiers.ids_of_applicant(uuid) SETOF uuid',
    // moves rows while a merger of records is under way, and answers which
    'dossiers.move_applicant(uuid,uuid[]) SETOF uuid',
    'dossiers.result_by_verification_code(text) TABLE(number text, outcome text, signed_at timestamp with time zone, file_sha256 text, unit_name text, procedure_name text)',
    'identity.being_merged(uuid) TABLE(source uuid, target uuid)',
    'notifications.move_recipient(uuid,uuid[]) SETOF uuid',
    // lets go of what is a year old at least
    'platform.expire_security_events(timestamp with time zone,integer,boolean) SETOF uuid',
  ])
})

test('the application role can neither pass row-level security by nor take it away', async () => {
  const [role] = await looks.query(
    `select rolsuper, rolbypassrls, rolcreaterole, pg_has_role('motcua_app', 'motcua_owner', 'member') as owns
    from pg_roles where rolname = 'motcua_app'`,
  )
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, owns: false })
  const away = { text: 'alter table dossiers.dossier disable row level security' }
  await expect(raw(settingsOf(system), away)).rejects.toMatchObject({ code: '42501' })
  await expect(raw({}, { text: 'set local row_security = off' })).resolves.toBeDefined()
})

test('a careless query behind a route shows an officer nothing of another unit', async () => {
  await reach('returned')
  const careless = await programOf(world, (all) => [
    ...all,
    {
      name: 'careless',
      routes: {
        officer: [
          async (app) =>
            void app.get('/everything', { config: { permission: 'signed_in' } }, (request) =>
              request.read(async ({ tx }) => (await sql`select id from dossiers.dossier`.execute(tx)).rows),
            ),
        ],
      },
    },
  ])
  const seen = async (actor: Actor) =>
    (await careless.send(actor, { method: 'GET', url: '/api/officer/everything' })).body
  expect(await seen(hongbang.head)).toContain(lans.id)
  expect(await seen(hongbang.head)).not.toContain(minhs.id)
  expect(await seen(lechan.head)).not.toContain(lans.id)
})

/** Each takes one stone out of the wall; the tests above must see it. */
const HOLES = {
  'a table that nobody guards': ['alter table dossiers.step disable row level security'],
  'a policy that lets everybody through': ['create policy hole on dossiers.result using (true)'],
  'an office that is asked for no unit': [
    'drop policy office on dossiers.dossier',
    `create policy office on dossiers.dossier using (state <> 'draft')`,
  ],
}

for (const [name, plant] of Object.entries(HOLES))
  test(`a planted hole is seen: ${name}`, async () => {
    await reach('returned')
    const before = await waysInto(settingsOf(lechan.head), lans.id)
    await withHole(plant, async () => {
      expect(await waysInto(settingsOf(lechan.head), lans.id)).not.toEqual(before)
    })
    expect(before).toEqual([])
  })

/** As the owner, and put back as it was. */
async function withHole(plant: string[], work: () => Promise<void>): Promise<void> {
  const [office] = await looks.query<{ qual: string }>(
    `select qual from pg_policies where schemaname = 'dossiers' and tablename = 'dossier' and policyname = 'office'`,
  )
  for (const statement of plant) await looks.query(statement)
  try {
    await work()
  } finally {
    await looks.query('alter table dossiers.step enable row level security')
    await looks.query('drop policy if exists hole on dossiers.result')
    await looks.query('drop policy if exists office on dossiers.dossier')
    await looks.query(`create policy office on dossiers.dossier using (${office!.qual})`)
  }
}
