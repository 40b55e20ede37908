import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  allows,
  isInForce,
  mayAnswer,
  mayEnd,
  OFFER_DAYS,
  type Question,
  SCOPES,
  type Scope,
  type Side,
  sideOf,
  standingOf,
  type Terms,
} from './delegation.policy.ts'

const PEOPLE = ['an', 'binh', 'chi']
const COMPANIES = ['buom', 'neo']
const PROCEDURES = ['1.001193', '1.004873', '2.000815']
const DAYS = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04', '2026-01-05']
const noon = (day: string) => new Date(`${day}T05:00:00Z`)

const terms: fc.Arbitrary<Terms> = fc
  .record({
    company: fc.boolean(),
    guardian: fc.boolean(),
    principal: fc.constantFrom(...PEOPLE),
    organisation: fc.constantFrom(...COMPANIES),
    delegate: fc.constantFrom(...PEOPLE),
    offeredBy: fc.constantFrom('principal', 'delegate', 'office'),
    scopes: fc.subarray([...SCOPES], { minLength: 1 }),
    procedures: fc.option(fc.subarray(PROCEDURES, { minLength: 1 })),
    days: fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...DAYS)),
    state: fc.constantFrom('offered', 'accepted', 'refused', 'revoked'),
    hours: fc.option(fc.constantFrom(...DAYS)),
  })
  .map(({ company, guardian, days, ...t }) => ({
    kind: company ? 'company' : guardian ? 'guardian' : 'person',
    principalPersonId: company ? null : t.principal,
    principalOrganisationId: company ? t.organisation : null,
    delegatePersonId: t.delegate,
    offeredBy: t.offeredBy,
    scopes: t.scopes,
    procedures: t.procedures,
    firstDay: days.toSorted()[0]!,
    lastDay: days.toSorted()[1]!,
    state: t.state,
    offeredAt: noon('2026-01-01'),
    endsAt: t.hours === null ? null : noon(t.hours),
  }))

const question: fc.Arbitrary<Question> = fc
  .record({
    delegate: fc.constantFrom(...PEOPLE),
    principal: fc.oneof(
      fc.record({ personId: fc.constantFrom(...PEOPLE), organisationId: fc.constant(null) }),
      fc.record({ personId: fc.constant(null), organisationId: fc.constantFrom(...COMPANIES) }),
    ),
    procedureCode: fc.constantFrom(...PROCEDURES),
    scopes: fc.subarray([...SCOPES]),
    day: fc.constantFrom(...DAYS),
  })
  .map((q) => ({ ...q, now: noon(q.day) }))

test('it allows exactly what both agreed on: these two, this procedure, one of these acts, on these days', () => {
  fc.assert(
    fc.property(terms, question, (t, q) => {
      const agreed = t.state === 'accepted'
      const between =
        t.delegatePersonId === q.delegate &&
        (q.principal.personId
          ? t.principalPersonId === q.principal.personId
          : t.principalOrganisationId === q.principal.organisationId)
      const about = !t.procedures || t.procedures.includes(q.procedureCode)
      const within =
        DAYS.indexOf(t.firstDay) <= DAYS.indexOf(q.day) && DAYS.indexOf(q.day) <= DAYS.indexOf(t.lastDay)
      const before = !t.endsAt || noon(q.day) < t.endsAt
      const enough = t.scopes.some((s) => q.scopes.includes(s))
      expect(allows(t, q)).toBe(agreed && between && about && within && before && enough)
    }),
    { numRuns: 2000 },
  )
})

test('it stops at the moment it is ended, refused or over, and never starts unless accepted', () => {
  fc.assert(
    fc.property(terms, question, (t, q) => {
      for (const state of ['offered', 'refused', 'revoked'] as const)
        expect(allows({ ...t, state }, q)).toBe(false)
      expect(isInForce(t, q)).toBe(standingOf(t, { day: q.day, now: noon(q.day) }) === 'in_force')
    }),
  )
})

test('fewer scopes, fewer procedures or fewer days never allow more', () => {
  fc.assert(
    fc.property(
      terms,
      question,
      fc.subarray([...SCOPES]),
      fc.subarray(PROCEDURES),
      (t, q, scopes, procedures) => {
        const less = [
          { ...t, scopes: t.scopes.filter((s) => (scopes as Scope[]).includes(s)) },
          { ...t, procedures: (t.procedures ?? PROCEDURES).filter((p) => procedures.includes(p)) },
          { ...t, lastDay: t.firstDay },
        ]
        for (const one of less) if (allows(one, q)) expect(allows(t, q)).toBe(true)
      },
    ),
  )
})

test('only the side that did not offer answers, once, and while the offer has not lapsed', () => {
  const sides: Side[] = ['principal', 'delegate']
  fc.assert(
    fc.property(terms, fc.nat(60), (t, days) => {
      const now = new Date(t.offeredAt.getTime() + days * 86_400_000)
      const at = { day: now.toISOString().slice(0, 10), now }
      for (const side of sides) {
        const asked = t.offeredBy === 'delegate' ? 'principal' : 'delegate'
        const before = !t.endsAt || now < t.endsAt
        const open = t.state === 'offered' && days <= OFFER_DAYS && at.day <= t.lastDay && before
        expect(mayAnswer(t, side, at)).toBe(open && side === asked)
      }
    }),
  )
})

test('either side ends what both agreed on; an offer is taken back by whoever made it; a child dismisses no guardian', () => {
  fc.assert(
    fc.property(terms, (t) => {
      const guardian = t.kind === 'guardian'
      expect(mayEnd({ ...t, state: 'accepted' }, 'delegate')).toBe(true)
      expect(mayEnd({ ...t, state: 'accepted' }, 'principal')).toBe(!guardian)
      for (const side of ['principal', 'delegate'] as const) {
        expect(mayEnd({ ...t, state: 'offered' }, side)).toBe(t.offeredBy === side)
        expect(mayEnd({ ...t, state: 'revoked' }, side)).toBe(false)
      }
    }),
  )
})

test('to anybody who is on neither side it does not exist', () => {
  fc.assert(
    fc.property(terms, fc.constantFrom(...PEOPLE), fc.subarray(COMPANIES), (t, personId, represented) => {
      const side = sideOf(t, { personId, represents: new Set(represented) })
      const involved =
        [t.principalPersonId, t.delegatePersonId].includes(personId) ||
        represented.includes(t.principalOrganisationId ?? '')
      expect(side !== undefined).toBe(involved)
    }),
  )
})
