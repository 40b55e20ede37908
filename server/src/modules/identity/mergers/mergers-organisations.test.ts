import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import {
  findOrganisationByTaxCode,
  isTaxCode,
  nameRepresentative,
  registerOrganisation,
} from '#modules/identity/index.ts'
import { addDays, dayOf } from '#platform/calendar.ts'
import { BIRTH } from '#testing/dossier-papers.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { mergerStage } from './mergers.testing.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const { AT, proposer, decider, record } = await mergerStage(world)
let counted = 990000100

function nextTaxCode(): string {
  counted += 1
  const digits = Array.from({ length: 10 }, (_, last) => `${counted}${last}`)
  return digits.find(isTaxCode) ?? nextTaxCode()
}

/** An organisation, represented by somebody if a username is given. */
async function organisation(username?: string) {
  const taxCode = nextTaxCode()
  const made = await world.change((ctx) =>
    registerOrganisation(ctx, { name: 'Công ty Mẫu Hai Sổ', taxCode, invented: true }),
  )
  const person = username ? await record(username) : undefined
  if (person)
    await world.change((ctx) =>
      nameRepresentative(ctx, {
        organisationId: made.id,
        personId: person.id,
        title: 'Giám đốc',
        validFrom: addDays(dayOf(ctx.now), -1),
      }),
    )
  return { id: made.id, taxCode, client: person?.client }
}
type Organisation = Awaited<ReturnType<typeof organisation>>

const body = (old: Organisation, kept: Organisation, more: object = {}) => ({
  kind: 'organisation',
  oldNumber: old.taxCode,
  keptNumber: kept.taxCode,
  evidence: 'paper',
  seen: 'Giấy chứng nhận đăng ký doanh nghiệp số …; mã số thuế gõ nhầm tại quầy',
  ...more,
})
async function merged(old: Organisation, kept: Organisation, more: object = {}): Promise<string> {
  const made = await proposer.post(AT, body(old, kept, more))
  expect(made.statusCode, made.body).toBe(201)
  const { id } = made.json()
  const approved = await decider.post(`${AT}/${id}/approval`)
  expect(approved.statusCode, approved.body).toBe(204)
  return id
}
const undo = async (id: string) => await decider.post(`${AT}/${id}/undoing`)
const dossierOf = async ({ id, client }: Organisation): Promise<string> => {
  const made = await client!.post('/api/citizen/dossiers', { procedureCode: BIRTH, organisationId: id })
  expect(made.statusCode, made.body).toBe(201)
  return made.json().id
}
const opens = async ({ client }: Organisation, dossier: string) =>
  (await client!.get(`/api/citizen/dossiers/${dossier}`)).statusCode
const ownerOf = async (dossier: string) =>
  (
    await query<{ id: string }>(
      'select applicant_organisation_id as id from dossiers.dossier where id = $1',
      [dossier],
    )
  )[0]!.id
const foundBy = async (taxCode: string) =>
  (await world.read((ctx) => findOrganisationByTaxCode(ctx, taxCode, { purpose: 'merge' })))?.id

describe('two records of one organisation become one', () => {
  test('its dossiers, delegations and representatives are the kept one’s, and each of them is told', async () => {
    const [old, kept] = [await organisation('dai.dien.cu'), await organisation('dai.dien.moi')]
    const dossier = await dossierOf(old)
    const [delegation] = await query<{ id: string }>(
      `insert into identity.delegation (id, kind, principal_organisation_id, delegate_person_id, offered_by,
         offered_by_account_id, other_name, other_digits, scopes, first_day, last_day, state, offered_at, answered_at)
       select gen_random_uuid(), 'company', $1, person_id, 'principal', id, 'Trần Văn Bình Minh', '0023', '{follow}',
         current_date, current_date + 30, 'accepted', now(), now() from identity.account where username = 'minh'
       returning id`,
      [old.id],
    )
    const delegated = async () =>
      (await kept.client!.get(`/api/citizen/delegations/${delegation!.id}`)).statusCode
    expect([await ownerOf(dossier), await delegated()]).toEqual([old.id, 404])
    await merged(old, kept)
    expect([await ownerOf(dossier), await opens(old, dossier), await delegated()]).toEqual([
      kept.id,
      200,
      200,
    ])
    const acted = async ({ client }: Organisation) =>
      (await client!.get('/api/citizen/organisations')).json().items.map(({ id }: { id: string }) => id)
    expect([await acted(old), await acted(kept)]).toEqual([[kept.id], [kept.id]])
    await world.deliver()
    for (const { client } of [old, kept])
      expect((await client!.get('/api/citizen/notifications')).body).toContain('tổ chức bạn đại diện')
  })

  test('who read the old record’s data stands in the list of whoever represents the kept one', async () => {
    const [old, kept] = [await organisation(), await organisation('xem.to.chuc')]
    await query(
      `insert into platform.disclosure (id, at, actor_id, actor_kind, purpose, basis, subject_ids, dossier_ids, request_id)
       select uuidv7(), now(), id::text, 'staff', 'handle', 'one_stop', array[$1::uuid], array[null::uuid], 'r'
       from identity.account where username = 'hongbang.motcua'`,
      [old.id],
    )
    const lines = async () => (await kept.client!.get('/api/citizen/disclosures')).body
    expect(await lines()).not.toContain('giải quyết hồ sơ')
    await merged(old, kept)
    expect(await lines()).toContain('giải quyết hồ sơ')
  })

  test('by numbers that are known, never on VNeID’s word, and not twice', async () => {
    const [old, kept] = [await organisation(), await organisation()]
    const code = async (more: object) => (await proposer.post(AT, body(old, kept, more))).json().code
    expect(await code({ keptNumber: nextTaxCode() })).toBe('identity.merge_unknown')
    expect(await code({ keptNumber: old.taxCode })).toBe('identity.merge_same')
    expect(await code({ evidence: 'vneid' })).toBe('identity.merge_not_verified')
    await merged(old, kept)
    expect(await code({})).toBe('identity.merge_unknown')
    const { items } = (await decider.get(AT)).json()
    const one = items.find((m: { kept: { digits: string } }) => m.kept.digits === kept.taxCode.slice(-4))
    expect(one).toMatchObject({ kind: 'organisation', old: { digits: old.taxCode.slice(-4) }, mayUndo: true })
  })

  test('two records are not merged into each other at the same instant', async () => {
    const [one, other] = [await organisation(), await organisation()]
    const ids = [body(one, other), body(other, one)].map(async (b) => (await proposer.post(AT, b)).json().id)
    const [to, fro] = await Promise.all(ids)
    const answers = await world.race(
      sql`select 1 from identity.organisation where id in (${one.id}, ${other.id}) order by id for update`,
      () => decider.post(`${AT}/${to}/approval`),
      () => decider.post(`${AT}/${fro}/approval`),
    )
    expect(answers.map((a) => a.statusCode).toSorted()).toEqual([204, 409])
  })
})

describe('its number', () => {
  test('mistyped, it is nobody’s: whoever it belongs to gets a record of their own, and the two stay merged', async () => {
    const [old, kept] = [await organisation(), await organisation()]
    const id = await merged(old, kept)
    expect(await foundBy(old.taxCode)).toBeUndefined()
    const owner = await world.change((ctx) =>
      registerOrganisation(ctx, { name: 'Chủ Thật Của Mã Số', taxCode: old.taxCode, invented: true }),
    )
    expect([old.id, kept.id]).not.toContain(owner.id)
    expect((await undo(id)).json().code).toBe('identity.merge_number_taken')
  })

  test('changed by law, it finds the kept record, also along two changes, and nobody else registers under it', async () => {
    const [first, second, third] = [await organisation(), await organisation(), await organisation()]
    await merged(first, second, { evidence: 'renumbered' })
    const later = await merged(second, third, { evidence: 'renumbered' })
    for (const { taxCode } of [first, second, third]) expect(await foundBy(taxCode)).toBe(third.id)
    const again = await world.change((ctx) =>
      registerOrganisation(ctx, { name: 'Công ty Khác', taxCode: first.taxCode, invented: true }),
    )
    expect(again.id).toBe(third.id)
    expect((await undo(later)).statusCode).toBe(204)
    expect([await foundBy(first.taxCode), await foundBy(third.taxCode)]).toEqual([second.id, third.id])
  })
})

describe('taken back', () => {
  test('exactly what was moved goes back, and each is found by its own number again', async () => {
    const [old, kept] = [await organisation('tach.to.cu'), await organisation('tach.to.moi')]
    const [hers, his] = [await dossierOf(old), await dossierOf(kept)]
    const id = await merged(old, kept)
    expect([await ownerOf(hers), await ownerOf(his)]).toEqual([kept.id, kept.id])
    expect((await undo(id)).statusCode).toBe(204)
    expect([await ownerOf(hers), await ownerOf(his)]).toEqual([old.id, kept.id])
    expect([await opens(old, hers), await opens(kept, his)]).toEqual([200, 200])
    expect([await foundBy(old.taxCode), await foundBy(kept.taxCode)]).toEqual([old.id, kept.id])
  })

  test('not when a dossier has come since, and not after thirty days', async () => {
    const [old, kept] = [await organisation(), await organisation('moi.to.chuc')]
    const [id, late] = [await merged(old, kept), await merged(await organisation(), await organisation())]
    world.clock.now = new Date(world.clock.now.getTime() + 60_000)
    await dossierOf(kept)
    expect((await undo(id)).json()).toMatchObject({ code: 'identity.merge_grown', things: 1 })
    world.clock.now = new Date(Date.now() + 31 * 86_400_000)
    const again = world.as(await world.assured('baovedulieu'))
    expect((await again.post(`${AT}/${late}/undoing`)).json().code).toBe('identity.merge_too_old')
  })
})
