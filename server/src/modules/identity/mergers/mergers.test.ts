import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { actorOf, findAccount, registerPerson } from '#modules/identity/index.ts'
import { addDays, dayOf } from '#platform/calendar.ts'
import { newId } from '#platform/ids.ts'
import { assured } from '#testing/assured.ts'
import { BIRTH } from '#testing/dossier-papers.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'
import { forgetEndedSessions } from '../people/forgetting.service.ts'
import { mergerStage } from './mergers.testing.ts'

const world = await testWorld({ city: true })
const { query } = await tracer(world)
const { AT, proposer, decider, record, body, proposed, merged } = await mergerStage(world)
const dossierOf = async (client: ReturnType<typeof world.as>) =>
  (await client.post('/api/citizen/dossiers', { procedureCode: BIRTH })).json().id as string

describe('two records become one', () => {
  test('what points at the old one is the kept one’s: dossiers, messages, delegations, account', async () => {
    const [old, kept] = [await record('hai.so.cu'), await record('hai.so.moi')]
    const dossier = await dossierOf(old.client!)
    await query(
      `insert into notifications.message (id, person_id, template, params, link, written_at, delivery)
       values (gen_random_uuid(), $1, 'privacy.objection_answered', '{}', '/tai-khoan', now(), 'inbox_only')`,
      [old.id],
    )
    const offer = {
      side: 'principal',
      other: { citizenId: '099085000023', fullName: 'Trần Văn Bình Minh' },
      scopes: ['follow'],
      procedures: null,
      firstDay: dayOf(world.clock.now),
      lastDay: addDays(dayOf(world.clock.now), 9),
    }
    const offered = await world
      .as(assured(old.actor!, world.clock.now))
      .post('/api/citizen/delegations', offer)
    expect(offered.statusCode, offered.body).toBe(201)
    const delegation = `/api/citizen/delegations/${offered.json().id}`
    for (const path of [`/api/citizen/dossiers/${dossier}`, delegation])
      expect((await kept.client!.get(path)).statusCode).toBe(404)
    await merged(old, kept)
    for (const path of [`/api/citizen/dossiers/${dossier}`, delegation])
      expect((await kept.client!.get(path)).statusCode).toBe(200)
    expect((await kept.client!.get('/api/citizen/notifications')).json().items).toHaveLength(1)
    const [row] = await query<{ state: string; merged: string }>(
      `select a.state, p.merged_into as merged from identity.account a join identity.person p on p.id = a.person_id
       where a.username = 'hai.so.cu'`,
    )
    expect(row).toEqual({ state: 'closed', merged: kept.id })
    await world.deliver()
    const { items } = (await kept.client!.get('/api/citizen/notifications')).json()
    expect(items.map((m: { title: string }) => m.title).join()).toContain('gộp làm một')
  })

  test('where only the old record has an account, its owner goes on with it', async () => {
    const [old, kept] = [await record('mot.tai.khoan'), await record()]
    const id = await merged(old, kept)
    const account = () =>
      query<{ person: string; state: string }>(
        `select person_id as person, state from identity.account where username = 'mot.tai.khoan'`,
      )
    expect(await account()).toEqual([{ person: kept.id, state: 'active' }])
    expect((await decider.post(`${AT}/${id}/undoing`)).statusCode).toBe(204)
    expect(await account()).toEqual([{ person: old.id, state: 'active' }])
  })

  test('the old number is nobody’s: whoever it belongs to gets a record of their own, and never the merged one', async () => {
    const [old, kept] = [await record(), await record()]
    await merged(old, kept)
    const fresh = await world.change((ctx) =>
      registerPerson(ctx, { fullName: 'Chủ Thật Của Số', citizenId: old.citizenId }),
    )
    expect([old.id, kept.id]).not.toContain(fresh.id)
  })

  test('who looked at the old record stands in the kept one’s list', async () => {
    const [old, kept] = [await record(), await record('xem.so.cu')]
    const desk = await world.signIn('hongbang.motcua')
    await desk.post('/api/officer/guardianship-lookups', { citizenId: old.citizenId })
    const seen = async () =>
      (await kept.client!.get('/api/citizen/disclosures'))
        .json()
        .items.map((l: { why: { en: string } }) => l.why.en)
    expect((await seen()).join()).not.toContain('child')
    await merged(old, kept)
    expect((await seen()).join()).toContain('child')
  })
})

describe('never by one alone, never by name', () => {
  test('the proposer neither approves nor undoes; somebody else does, once', async () => {
    const [old, kept] = [await record(), await record()]
    const id = await proposed(old, kept)
    expect((await proposer.post(`${AT}/${id}/approval`)).json().code).toBe('permission.missing')
    expect((await proposer.post(AT, body(old, kept))).json().code).toBe('identity.merge_under_way')
    const other = world.as(await world.assured('baovedulieu'))
    const answers = await world.race(
      sql`select 1 from identity.merger where id = ${id} for update`,
      () => decider.post(`${AT}/${id}/approval`),
      () => other.post(`${AT}/${id}/approval`),
    )
    expect(answers.map((a) => a.statusCode).toSorted()).toEqual([204, 409])
    expect((await proposer.post(`${AT}/${id}/undoing`)).json().code).toBe('permission.missing')
  })

  test('two records are not merged into each other at the same instant', async () => {
    const [one, other] = [await record(), await record()]
    const [to, fro] = [await proposed(one, other), await proposed(other, one)]
    const answers = await world.race(
      sql`select 1 from identity.person where id in (${one.id}, ${other.id}) order by id for update`,
      () => decider.post(`${AT}/${to}/approval`),
      () => decider.post(`${AT}/${fro}/approval`),
    )
    expect(answers.map((a) => a.statusCode).toSorted()).toEqual([204, 409])
  })

  test('an administrator of one office neither sees, nor proposes, nor decides, nor undoes', async () => {
    const [old, kept] = [await record(), await record()]
    const [waiting, done] = [await proposed(old, kept), await merged(await record(), await record())]
    const [unit] = await query<{ id: string }>(`select id from organisation.unit where code = 'H24.168'`)
    const admin = await world.change(async (ctx) => actorOf(ctx, (await findAccount(ctx, 'quantri'))!.id))
    const posts = admin.posts.map((post) => ({ ...post, unitId: unit!.id, unitIds: [unit!.id] }))
    // another account than the proposer's
    const local = world.as(assured({ ...admin, id: newId(), posts }, world.clock.now))
    for (const call of [
      local.get(AT),
      local.post(AT, body(await record(), await record())),
      local.post(`${AT}/${waiting}/approval`),
      local.post(`${AT}/${waiting}/refusal`),
      local.post(`${AT}/${done}/undoing`),
    ])
      expect((await call).json().code).toBe('permission.missing')
  })

  test('by numbers that are known, on evidence that is there, with a second factor just shown', async () => {
    const [old, kept] = [await record(), await record()]
    const code = async (more: object) => (await proposer.post(AT, body(old, kept, more))).json().code
    expect(await code({ keptNumber: '099090999999' })).toBe('identity.merge_unknown')
    expect(await code({ keptNumber: old.citizenId })).toBe('identity.merge_same')
    expect(await code({ evidence: 'vneid' })).toBe('identity.merge_not_verified')
    const plain = await world.signIn('quantri')
    expect((await plain.post(AT, body(old, kept))).json().code).toBe('session.second_factor_required')
    const officer = await world.signIn('hongbang.motcua')
    expect((await officer.get(AT)).statusCode).toBe(403)
    await query(
      `insert into identity.person_verification (person_id, source, level, verified_at) values ($1, 'vneid', 2, now())`,
      [kept.id],
    )
    expect((await proposer.post(AT, body(old, kept, { evidence: 'vneid' }))).statusCode).toBe(201)
    const { items } = (await decider.get(AT)).json()
    const one = items.find((m: { kept: { digits: string } }) => m.kept.digits === kept.citizenId.slice(-4))
    expect(one).toMatchObject({ state: 'proposed', mayDecide: true })
    expect((await decider.post(`${AT}/${one.id}/refusal`)).statusCode).toBe(204)
    expect((await decider.post(`${AT}/${one.id}/approval`)).json().code).toBe('identity.merger_decided')
  })

  test('outside a merger the doors move nothing', async () => {
    const [old, kept] = [await record('cua.dong'), await record('cua.dong.moi')]
    for (const { client } of [old, kept]) await dossierOf(client!)
    const id = await proposed(old, kept)
    const moved = await world.change(
      async ({ tx }) => (await sql`select dossiers.move_applicant(${id}::uuid, null)`.execute(tx)).rows,
    )
    expect(moved).toEqual([])
  })
})

describe('one after the other', () => {
  const applicantOf = async (dossier: string) =>
    (
      await query<{ id: string }>('select applicant_person_id as id from dossiers.dossier where id = $1', [
        dossier,
      ])
    )[0]!.id

  test('of three records the last one has everything, and the later merger is taken back first', async () => {
    const [first, second, third] = [await record('ba.so.dau'), await record(), await record('ba.so.cuoi')]
    const dossier = await dossierOf(first.client!)
    const desk = await world.signIn('hongbang.motcua')
    await desk.post('/api/officer/guardianship-lookups', { citizenId: first.citizenId })
    const [earlier, later] = [await merged(first, second), await merged(second, third)]
    expect(await applicantOf(dossier)).toBe(third.id)
    expect((await third.client!.get('/api/citizen/disclosures')).body).toContain('child')
    const undo = (id: string) => decider.post(`${AT}/${id}/undoing`)
    expect((await undo(earlier)).json().code).toBe('identity.merge_under_way')
    expect([(await undo(later)).statusCode, (await undo(earlier)).statusCode]).toEqual([204, 204])
    expect(await applicantOf(dossier)).toBe(first.id)
  })

  test('approved at the same instant, nothing is left with a record that was merged away', async () => {
    const [first, second, third] = [await record('cung.luc'), await record(), await record()]
    const dossier = await dossierOf(first.client!)
    const [one, two] = [await proposed(first, second), await proposed(second, third)]
    const [earlier, later] = await world.race(
      sql`select 1 from identity.person where id = ${second.id} for update`,
      () => decider.post(`${AT}/${one}/approval`),
      () => decider.post(`${AT}/${two}/approval`),
    )
    expect(later!.statusCode).toBe(204)
    expect(await applicantOf(dossier)).toBe(earlier!.statusCode === 204 ? third.id : first.id)
  })
})

describe('taken back', () => {
  test('exactly what was moved goes back, and the old record is found by its number again', async () => {
    const [old, kept] = [await record('tach.cu'), await record('tach.moi')]
    const [oldDossier, keptDossier] = [await dossierOf(old.client!), await dossierOf(kept.client!)]
    const id = await merged(old, kept)
    expect((await decider.post(`${AT}/${id}/undoing`)).statusCode).toBe(204)
    const owners = await query<{ id: string; applicant: string }>(
      'select id, applicant_person_id as applicant from dossiers.dossier where id = any($1) order by id',
      [[oldDossier, keptDossier]],
    )
    expect(owners).toEqual([
      { id: oldDossier, applicant: old.id },
      { id: keptDossier, applicant: kept.id },
    ])
    expect((await proposer.post(AT, body(old, kept))).statusCode).toBe(201)
    const [row] = await query<{ state: string }>(
      `select state from identity.account where username = 'tach.cu'`,
    )
    expect(row!.state).toBe('active')
  })

  test('not when something new has come, when the number is another’s, or after thirty days', async () => {
    const [old, kept] = [await record(), await record('da.co.moi')]
    const id = await merged(old, kept)
    const undo = async () => (await decider.post(`${AT}/${id}/undoing`)).json()
    world.clock.now = new Date(Date.now() + 60_000)
    const dossier = await dossierOf(kept.client!)
    expect(await undo()).toMatchObject({ code: 'identity.merge_grown', things: 1 })
    await kept.client!.delete(`/api/citizen/dossiers/${dossier}`)
    await world.change((ctx) => registerPerson(ctx, { fullName: 'Chủ Khác', citizenId: old.citizenId }))
    expect((await undo()).code).toBe('identity.merge_number_taken')
    const [second, third] = [await record(), await record()]
    const late = await merged(second, third)
    world.clock.now = new Date(Date.now() + 31 * 86_400_000)
    const again = world.as(await world.assured('baovedulieu'))
    expect((await again.post(`${AT}/${late}/undoing`)).json().code).toBe('identity.merge_too_old')
    await world.change(forgetEndedSessions)
    const [row] = await query<{ name: string }>(
      'select full_name as name from identity.person where id = $1',
      [second.id],
    )
    expect(row!.name).toBe('(đã xóa)')
  })
})
