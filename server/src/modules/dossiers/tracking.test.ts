import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { testWorld } from '#testing/world.ts'
import { clockOf } from './clock-view.ts'
import { trackFully } from './tracking.service.ts'
import { decide, handInOnline, LAN, takeIn, ward } from './way.testing.ts'

const world = await testWorld({ city: true })
const people = await ward(world)
const { lan, desk, head } = people
const anyone = world.as()

/** A new address for each test, so that one does not use up another's guesses. */
let address = 10
const from = (ip = `203.0.113.${address}`) => ({ 'x-forwarded-for': ip })
const track = (code: string, proof?: string, ip?: string) =>
  anyone.get(`/api/open/tracking/${code}${proof === undefined ? '' : `?proof=${proof}`}`, undefined, from(ip))
const guess = async (code: string, times: number, ip?: string) => {
  const answers = []
  for (let i = 0; i < times; i += 1) answers.push((await track(code, '9999', ip)).statusCode)
  return answers
}
const attempts = async () =>
  (
    await sql<{
      attempts: number
    }>`select attempts from dossiers.tracking_attempt order by subject_sha256`.execute(world.db)
  ).rows

const morning = world.clock.now
beforeEach(async () => {
  address += 1
  world.clock.now = morning
  await sql`delete from dossiers.tracking_attempt`.execute(world.db)
})

/** Every text that would say whom a dossier concerns or who works on it. */
async function personalTexts(id: string): Promise<string[]> {
  const view = (await desk.get(`/api/officer/dossiers/${id}`)).json()
  const names = view.timeline.flatMap((h: { by: { name: string | null } | null }) => h.by?.name ?? [])
  names.push(view.turn?.assignee?.name)
  return [LAN.name, LAN.citizenId, LAN.phone, view.applicantDetails.address, ...names].filter(Boolean)
}

describe('with the code alone', () => {
  test('the state and nothing else is told, whatever happened to the dossier', async () => {
    const { id, code } = await takeIn(people)
    const bare = (await track(code)).json()
    expect(Object.keys(bare).sort()).toEqual(['code', 'full', 'state', 'stateText', 'statusCode'])
    expect(bare).toMatchObject({ code, state: 'in_processing', statusCode: 4, full: false })
    await decide(people, id)
    expect((await track(code.toLowerCase())).json()).toMatchObject({ state: 'decided', statusCode: 9 })
    for (const text of await personalTexts(id)) expect((await track(code)).body).not.toContain(text)
  })

  test('a code that nobody has is not found, and says how a code looks', async () => {
    const answer = await track('H24.17.05-991231-0001')
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'dossiers.no_such_code'])
    expect((await track('H24.17.05-991231-0001', '0017')).statusCode).toBe(404)
    expect(await attempts()).not.toEqual([])
  })
})

describe('with a proof', () => {
  test('the last digits of the citizen number or the telephone open the whole way, without a name', async () => {
    const { id, code } = await takeIn(people)
    await decide(people, id)
    const full = (await track(code, LAN.lastId)).json()
    expect(full).toMatchObject({
      full: true,
      procedureCode: '1.001193',
      clock: { runs: 'ended', late: false },
    })
    const steps = full.timeline.map((h: { step: string }) => h.step)
    expect(steps).toEqual(['submit', 'accept', 'assign', 'propose', 'approve'])
    expect(full.waiting.why.vi).toContain('đang ký số')
    const texts = await personalTexts(id)
    expect(texts.length).toBeGreaterThan(4)
    for (const text of texts) expect(JSON.stringify(full)).not.toContain(text)
    expect(JSON.stringify(full)).not.toContain('"name":null')
  })

  test('nobody is named while somebody has it, neither in the answer nor before it is cut to its schema', async () => {
    const { id, code } = await takeIn(people)
    const { items } = (await head.get(`/api/officer/dossiers/${id}/colleagues?role=specialist`)).json()
    await head.post(`/api/officer/dossiers/${id}/assignment`, { accountId: items[0].accountId })
    const texts = await personalTexts(id)
    expect(texts).toContain(items[0].name)
    const answer = (await track(code, LAN.lastId)).body
    expect(JSON.parse(answer).waiting.who.vi).toMatch(/^Chuyên viên, /)
    const service = JSON.stringify(await world.read((ctx) => trackFully(ctx, code, LAN.lastId)))
    for (const text of texts) expect(answer + service).not.toContain(text)
  })

  test('of the telephone it opens too', async () => {
    const applicant = { fullName: 'Người Thử Điện Thoại', citizenId: '099090001234', phone: '0900005678' }
    const { code } = await takeIn(people, { applicant })
    for (const proof of ['1234', '5678']) expect((await track(code, proof)).statusCode).toBe(200)
    expect((await track(code, '0090')).statusCode).toBe(403)
  })

  test('says that it waits for the applicant, and why', async () => {
    const { id, code } = await handInOnline(people)
    await desk.post(`/api/officer/dossiers/${id}/supplement-request`, {
      items: [{ component: null, text: 'Ghi rõ tên cha' }],
    })
    const answer = await track(code, LAN.lastId)
    expect(answer.json().waiting).toMatchObject({ who: { vi: 'Người nộp hồ sơ' }, dueAt: null })
    expect(answer.body).not.toContain('tên cha')
  })

  test('that is wrong tells nothing of the dossier', async () => {
    const { id, code } = await takeIn(people)
    const texts = [...(await personalTexts(id)), 'timeline', 'khai sinh']
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 9999 }), async (n) => {
        const proof = String(n).padStart(4, '0')
        fc.pre(proof !== LAN.lastId)
        await sql`delete from dossiers.tracking_attempt`.execute(world.db)
        const answer = await track(code, proof)
        expect([answer.statusCode, answer.json().code]).toEqual([403, 'dossiers.wrong_proof'])
        for (const text of texts) expect(answer.body).not.toContain(text)
      }),
      { numRuns: 25 },
    )
  })

  test('that is no four digits is refused before anything is asked', async () => {
    const { code } = await takeIn(people)
    for (const proof of ['', '17', '00170', 'abcd', "0'--"])
      expect((await track(code, encodeURIComponent(proof))).statusCode).toBe(400)
    expect(await attempts()).toEqual([])
  })
})

describe('guessing', () => {
  test('ends after five wrong proofs, for the right one too, and goes on when it is time', async () => {
    const { code } = await takeIn(people)
    expect(await guess(code, 5)).toEqual([403, 403, 403, 403, 403])
    const refused = await track(code, LAN.lastId)
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'dossiers.too_many_guesses'])
    expect(refused.headers['retry-after']).toBe('900')
    expect(refused.json().detail).toContain('15 phút')
    expect((await track(code)).statusCode).toBe(200)
    const retryAt = new Date(refused.json().retryAt)
    world.clock.now = new Date(retryAt.getTime() - 1000)
    expect((await track(code, LAN.lastId)).statusCode).toBe(429)
    world.clock.now = retryAt
    expect((await track(code, LAN.lastId)).statusCode).toBe(200)
  })

  test('a refusal for too many guesses leaves no row and counts nothing', async () => {
    const { code } = await takeIn(people)
    await guess(code, 5)
    const before = await attempts()
    expect(await guess(code, 3, '198.51.100.7')).toEqual([429, 429, 429])
    expect(await attempts()).toEqual(before)
  })

  test('at the same instant is counted one by one', async () => {
    const { code } = await takeIn(people)
    const answers = await Promise.all(Array.from({ length: 20 }, () => track(code, '9999')))
    expect(answers.filter((a) => a.statusCode === 403)).toHaveLength(5)
    expect(answers.filter((a) => a.statusCode === 429)).toHaveLength(15)
  })

  test('right, as often as one likes, is no guessing', async () => {
    const { code } = await takeIn(people)
    for (let i = 0; i < 7; i += 1) expect((await track(code, LAN.lastId)).statusCode).toBe(200)
    expect((await attempts()).every((row) => row.attempts === 0)).toBe(true)
    await guess(code, 4)
    expect((await track(code, LAN.lastId)).statusCode).toBe(200)
    expect(await guess(code, 2)).toEqual([403, 429])
  })

  test('at many codes from one address ends after twenty', async () => {
    const codes = [await takeIn(people), await takeIn(people), await takeIn(people), await takeIn(people)]
    for (const { code } of codes) expect(await guess(code, 5)).not.toContain(429)
    const next = await takeIn(people)
    expect((await track(next.code, LAN.lastId)).statusCode).toBe(429)
    expect((await track(next.code, LAN.lastId, '198.51.100.8')).statusCode).toBe(200)
  })

  test('at many codes from the addresses of one IPv6 subscriber ends after twenty', async () => {
    for (let i = 0; i < 4; i += 1)
      expect(await guess((await takeIn(people)).code, 5, `2001:db8:7:1::${i + 1}`)).not.toContain(429)
    const next = await takeIn(people)
    expect((await track(next.code, LAN.lastId, '2001:db8:7:1::99')).statusCode).toBe(429)
    expect((await track(next.code, LAN.lastId, '2001:db8:7:2::99')).statusCode).toBe(200)
  })

  test('at one code ends for the day after twenty', async () => {
    const { code } = await takeIn(people)
    for (let round = 0; round < 4; round += 1) {
      expect(await guess(code, 5, `198.51.100.${20 + round}`)).not.toContain(429)
      world.clock.now = new Date(world.clock.now.getTime() + 16 * 60_000)
    }
    const refused = await track(code, LAN.lastId, '198.51.100.40')
    expect(refused.statusCode).toBe(429)
    expect(refused.json().minutes).toBeGreaterThan(22 * 60)
  })
})

test('no account is needed, and the owner needs no proof', async () => {
  const { id, code } = await takeIn(people)
  expect((await lan.get(`/api/open/tracking/${code}`)).json().full).toBe(false)
  expect((await lan.get(`/api/citizen/dossiers/${id}`)).json().timeline.length).toBeGreaterThan(0)
})

test('the clock says whether it runs, stood, and was late', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 10, day))
  const interval = (kind: 'running' | 'paused', from: number, to: number | null) => ({
    kind,
    started_at: at(from),
    ended_at: to === null ? null : at(to),
  })
  const due = { due_at: at(10), finished_at: null }
  expect(clockOf({ due_at: null, finished_at: null }, [], at(5))).toMatchObject({
    runs: 'not_started',
    late: null,
  })
  expect(clockOf(due, [interval('running', 1, null)], at(11))).toMatchObject({ runs: 'running', late: true })
  const stands = clockOf(due, [interval('running', 1, 3), interval('paused', 3, null)], at(11))
  expect(stands).toMatchObject({
    runs: 'paused',
    late: null,
    pauses: [{ from: at(3).toISOString(), to: null }],
  })
  const done = { due_at: at(10), finished_at: at(9) }
  expect(clockOf(done, [interval('running', 1, 9)], at(20))).toMatchObject({ runs: 'ended', late: false })
})
