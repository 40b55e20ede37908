import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'
import { LAN, takeIn, type Ward, ward } from './way.testing.ts'

const world = await testWorld({ city: true })
let people: Ward
let first: { id: string; code: string }
/** More than a page holds. */
const MANY = 60

beforeAll(async () => {
  people = await ward(world)
  first = await takeIn(people)
  await sql`
    with copy as (
      insert into dossiers.dossier (id, state, code, procedure_version_id, procedure_code, procedure_name, form_version_id, process_version_id,
        unit_id, unit_code, unit_name, desk_unit_id, applicant_kind, applicant_person_id, applicant_name, submitting_account_id, authority,
        channel, submitted_at, accepted_at, due_at, created_at, updated_at)
      select gen_random_uuid(), state, regexp_replace(code, '\\d{4}$', (5000 + n)::text), procedure_version_id, procedure_code, procedure_name,
        form_version_id, process_version_id, unit_id, unit_code, unit_name, desk_unit_id, applicant_kind, applicant_person_id,
        'Trần Văn Khác ' || n, submitting_account_id, authority, channel, submitted_at, accepted_at, due_at, created_at, updated_at
      from dossiers.dossier, generate_series(1, ${MANY}) n where id = ${first.id} returning id)
    insert into dossiers.token (id, dossier_id, step, role, unit_id, entered_at, due_at)
    select gen_random_uuid(), copy.id, t.step, t.role, t.unit_id, t.entered_at, t.due_at + interval '1 hour' from copy, dossiers.token t
    where t.dossier_id = ${first.id}
  `.execute(world.owner)
}, 60_000)

const read = async (query = '') => (await people.head.get(`/api/officer/queue?${query}`)).json()

test('pages follow each other without a gap or a repeat, the most urgent first', async () => {
  const [one, counts] = [await read(), (await read()).counts]
  const two = await read(`cursor=${one.next}`)
  const ids = [...one.items, ...two.items].map((item: { id: string }) => item.id)
  expect(ids[0]).toBe(first.id)
  expect(new Set(ids).size).toBe(MANY + 1)
  expect([counts.all, counts.steps.assign, two.next]).toEqual([MANY + 1, MANY + 1, null])
})

test('a dossier is found by its code, and by the beginning of the name without its accents', async () => {
  const unaccented = LAN.name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 10)
  for (const q of [first.code, first.code.toLowerCase(), unaccented, LAN.name]) {
    const { items } = await read(`q=${encodeURIComponent(q)}`)
    expect(items.map((item: { id: string }) => item.id)).toEqual([first.id])
  }
  expect((await read('q=%25')).items).toEqual([])
})

test('filters by state and step agree with what is shown', async () => {
  expect((await read('state=in_processing')).items).toHaveLength(50)
  expect((await read('state=submitted')).items).toEqual([])
  expect((await read('step=examine')).items).toEqual([])
  expect((await read('due=overdue')).items).toEqual([])
})
