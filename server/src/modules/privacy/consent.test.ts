import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { actorOf, findAccount } from '#modules/identity/index.ts'
import type { Actor } from '#platform/context.ts'
import { alwaysAssured } from '#testing/assured.ts'
import { testWorld } from '#testing/world.ts'
import { personLock } from './consent.repository.ts'
import { type ConsentEvent, consentOf, digestOfWords } from './consent.ts'
import { hasConsent } from './index.ts'

const world = await testWorld({ city: true })
const actor = (username: string): Promise<Actor> =>
  world.read(async (ctx) => actorOf(ctx, (await findAccount(ctx, username))!.id))
const [lan, hoa, minh] = await Promise.all(['lan', 'hoa', 'minh'].map(actor))
const officer = alwaysAssured(await actor('baovedulieu'))
const as = (who: Actor = lan!) => world.as(who)

interface View {
  asked: {
    code: string
    version: number
    state: string
    since: string | null
    title: { vi: string }
    text: { vi: string }
  }[]
  statutory: { code: string; basis: { vi: string } }[]
  history: { act: string; purpose: string; version: number; sha256: string; locale: string; how: string }[]
}
const look = async (who?: Actor): Promise<View> => (await as(who).get('/api/citizen/consents')).json()
const give = (purpose: string, version: number, who?: Actor) =>
  as(who).put(`/api/citizen/consents/${purpose}`, { version })
const withdraw = (purpose: string, who?: Actor) => as(who).delete(`/api/citizen/consents/${purpose}`)
const words = (n: number) => ({
  title: { vi: `Việc ${n}`, en: `Purpose ${n}` },
  text: { vi: `Nội dung ${n}`, en: `Text ${n}` },
  basis: { vi: 'Sự đồng ý', en: 'Consent' },
})
const publish = (purpose: string, seen: number) =>
  as(officer).post(`/api/admin/purposes/${purpose}/versions`, { seen, ...words(seen) })

test('silence is no consent, and what the law demands is said, not asked', async () => {
  const { asked, statutory, history } = await look(minh)
  expect(asked.map(({ state }) => state)).toEqual(['never', 'never', 'never'])
  expect(history).toEqual([])
  expect(statutory.map(({ code }) => code)).toContain('dossiers')
  for (const { basis } of statutory) expect(basis.vi).not.toBe('')
  const refused = await give('dossiers', 1, minh)
  expect([refused.statusCode, refused.json().code]).toEqual([409, 'privacy.purpose_statutory'])
  expect((await give('adverts', 1, minh)).json().code).toBe('privacy.no_such_purpose')
})

test('given and withdrawn, with the proof of the words that were shown', async () => {
  const before = (await look()).asked.find(({ code }) => code === 'reminders')!
  await give('reminders', before.version)
  expect(await world.read((ctx) => hasConsent(ctx, lan!.personId!, 'reminders'))).toBe(true)
  await give('reminders', before.version)
  await withdraw('reminders')
  await withdraw('reminders')
  const { asked, history } = await look()
  expect(asked.find(({ code }) => code === 'reminders')!.state).toBe('withdrawn')
  expect(history.map(({ act }) => act)).toEqual(['withdrawn', 'given'])
  const sha256 = digestOfWords(before.title.vi, before.text.vi)
  for (const event of history) expect(event).toMatchObject({ sha256, locale: 'vi', how: 'program' })
  expect(await world.read((ctx) => hasConsent(ctx, lan!.personId!, 'reminders'))).toBe(false)
})

test('nobody gives consent in the place of another, and staff have none to give', async () => {
  await give('reminders', 1, hoa)
  expect((await look(minh)).history).toEqual([])
  expect((await give('reminders', 1, officer)).statusCode).toBe(403)
  expect((await as(hoa).get('/api/admin/purposes')).statusCode).toBe(403)
})

test('two clicks at the same instant are one event', async () => {
  const answers = await world.race(
    personLock(minh!.personId!),
    () => give('service_survey', 1, minh),
    () => give('service_survey', 1, minh),
  )
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
  expect((await look(minh)).history).toHaveLength(1)
})

test('other words ask again, and consent to words that are gone is refused', async () => {
  await give('service_improvement', 1, minh)
  expect((await publish('service_improvement', 1)).json()).toEqual({ version: 2 })
  expect((await publish('service_improvement', 1)).json().code).toBe('privacy.words_changed')
  const state = async () => (await look(minh)).asked.find(({ code }) => code === 'service_improvement')!.state
  expect(await state()).toBe('outdated')
  expect(await world.read((ctx) => hasConsent(ctx, minh!.personId!, 'service_improvement'))).toBe(false)
  expect((await give('service_improvement', 1, minh)).json().code).toBe('privacy.words_changed')
  await give('service_improvement', 2, minh)
  expect(await state()).toBe('given')
})

test('what was said and what was shown cannot be changed, not even by the program', async () => {
  for (const statement of [
    sql`update privacy.consent_event set act = 'given'`,
    sql`delete from privacy.consent_event`,
    sql`update privacy.purpose_version set text_vi = 'khác'`,
  ])
    await expect(statement.execute(world.db)).rejects.toMatchObject({ code: '42501' })
})

describe('whatever people do in whatever order', () => {
  const purposes = ['reminders', 'service_survey'] as const
  const people = { hoa: hoa!, minh: minh! }
  const purpose = fc.constantFrom(...purposes)
  const who = fc.constantFrom('hoa', 'minh')
  const step = fc.oneof(
    fc.record({ do: fc.constant('give' as const), who, purpose, behind: fc.boolean() }),
    fc.record({ do: fc.constant('withdraw' as const), who, purpose }),
    fc.record({ do: fc.constant('publish' as const), purpose }),
  )

  /** Reckoned apart from the program: the version each person consents to, by purpose; none means no consent. */
  test('who consents is what they said last about the words of today, and is the fold over the events', async () => {
    const versionNow = async (code: string) =>
      (await look(hoa)).asked.find((asked) => asked.code === code)!.version
    const agreed = new Map<string, number>()
    for (const [name, person] of Object.entries(people))
      for (const { code, state, version } of (await look(person)).asked)
        if (state === 'given') agreed.set(`${name} ${code}`, version)
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        for (const it of steps) {
          const version = await versionNow(it.purpose)
          if (it.do === 'publish') await publish(it.purpose, version)
          else if (it.do === 'withdraw') {
            await withdraw(it.purpose, people[it.who as 'hoa'])
            agreed.delete(`${it.who} ${it.purpose}`)
          } else {
            const old = it.behind && version > 1
            await give(it.purpose, old ? version - 1 : version, people[it.who as 'hoa'])
            if (!old) agreed.set(`${it.who} ${it.purpose}`, version)
          }
        }
        for (const [name, person] of Object.entries(people)) await agree(name, person)
      }),
      { numRuns: 15 },
    )
    async function agree(name: string, person: Actor): Promise<void> {
      const { asked } = await look(person)
      const { rows } = await sql<ConsentEvent>`
        select purpose_code as purpose, version, act, at, 'self' as side from privacy.consent_event
        where person_id = ${person.personId} order by no
      `.execute(world.db)
      for (const code of purposes) {
        const { state, version } = asked.find((one) => one.code === code)!
        expect(state).toBe(consentOf(rows, code, version).state)
        expect(state === 'given').toBe(agreed.get(`${name} ${code}`) === version)
        expect(await world.read((ctx) => hasConsent(ctx, person.personId!, code))).toBe(state === 'given')
      }
    }
  }, 60_000)
})
