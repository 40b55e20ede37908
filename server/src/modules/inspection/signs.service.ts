import {
  accountNames,
  findAccount,
  findPersonByCitizenId,
  holdersOf,
  listPeople,
} from '#modules/identity/index.ts'
import { getStaff, getUnit, listStaff } from '#modules/organisation/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import { maskName } from '#platform/masking.ts'
import { reachOf, reachWithin } from './inspection.policy.ts'
import { getInspection } from './inspections.service.ts'
import { NOBODY_NAMED, NOBODY_NUMBERED } from './searches.service.ts'
import { evidenceOf } from './sign-words.ts'
import {
  type FoundSign,
  findSignUnit,
  insertFinding,
  insertRelation,
  listSigns,
  type Outcome,
  type Rule,
} from './signs.repository.ts'

const MOST_LISTED = 200

export interface SignView {
  id: string
  rule: Rule
  day: string
  official: { name: string; title: string } | null
  unit: string | null
  /** Masked. */
  person: string | null
  evidence: { vi: string; en: string }[]
  finding: { outcome: Outcome; text: string; by: string; at: string } | null
}

/** Signs that wait, the oldest first, or that were closed, the newest first; of the units that the actor inspects. */
export async function readSigns(ctx: Ctx, closed: boolean): Promise<SignView[]> {
  const signs = await listSigns(ctx.tx, await reachOf(ctx), closed, MOST_LISTED)
  const holders = await holdersOf(
    ctx,
    signs.flatMap(({ accountId }) => accountId ?? []),
  )
  const [staff, people, finders] = await Promise.all([
    listStaff(
      ctx,
      [...holders.values()].flatMap(({ staffId }) => staffId ?? []),
    ),
    listPeople(
      ctx,
      signs.flatMap(({ personId }) => personId ?? []),
      { purpose: 'inspect_in_part' },
    ),
    accountNames(
      ctx,
      signs.flatMap(({ finding }) => finding?.foundBy ?? []),
    ),
  ])
  const shown = signs.map(async (sign): Promise<SignView> => {
    const official = staff.get(holders.get(sign.accountId ?? '')?.staffId ?? '')
    const person = people.get(sign.personId ?? '')
    return {
      id: sign.id,
      rule: sign.rule,
      day: sign.day,
      official: official ? { name: official.fullName, title: official.positionTitle } : null,
      unit: sign.unitId ? (await getUnit(ctx, sign.unitId)).name : null,
      person: person ? maskName(person.fullName) : null,
      evidence: evidenceOf(sign),
      finding: toldFinding(sign, finders),
    }
  })
  return Promise.all(shown)
}

function toldFinding({ finding }: FoundSign, finders: Map<string, string>): SignView['finding'] {
  if (!finding) return null
  const { outcome, text, foundBy, foundAt } = finding
  return { outcome, text, by: finders.get(foundBy) ?? '', at: foundAt.toISOString() }
}

/** Closes a sign with what was found, once. Refuses with `inspection.sign_not_found` or `inspection.sign_closed`. */
export async function closeSign(
  ctx: Ctx,
  id: string,
  { outcome, text }: { outcome: Outcome; text: string },
): Promise<void> {
  const [sign, reach] = [await findSignUnit(ctx.tx, id), await reachOf(ctx)]
  const isNear = sign && (sign.unitId ? reach.unitIds.includes(sign.unitId) : reach.unitless)
  if (!isNear) throw notFound('inspection.sign_not_found')
  const finding = { outcome, text: text.trim(), by: ctx.actor.id, at: ctx.now }
  if (!(await insertFinding(ctx.tx, id, finding))) throw conflict('inspection.sign_closed')
  await audit(ctx, {
    action: `inspection.sign-${outcome === 'explained' ? 'explained' : 'passed-on'}`,
    subject: id,
    unitId: sign.unitId,
  })
}

export interface Declaration {
  /** One's own, in which the declaration was seen. */
  inspectionId: string
  official: string
  citizenId: string
  kind: 'self' | 'relative'
}

/**
 * Records whom an official within reach has declared to be themselves or a relative, in an inspection of the actor's own.
 * Nobody is looked up by number before that holds. Refuses with `inspection.not_found`, `inspection.search_invalid` or
 * `inspection.unit_out_of_reach`.
 */
export async function recordRelation(
  ctx: Ctx,
  { inspectionId, official, citizenId, kind }: Declaration,
): Promise<void> {
  await getInspection(ctx, inspectionId)
  const accountId = await officialWithinReach(ctx, official)
  const person = await findPersonByCitizenId(ctx, citizenId.replace(/\s/g, ''), { purpose: 'inspect' })
  if (!person) throw invalid('inspection.search_invalid', { fields: [NOBODY_NUMBERED] })
  const relation = {
    accountId,
    personId: person.id,
    kind,
    recordedBy: ctx.actor.id,
    recordedAt: ctx.now,
  }
  if (!(await insertRelation(ctx.tx, relation))) throw conflict('inspection.relation_known')
  await audit(ctx, { action: 'inspection.relation-recorded', subject: accountId })
}

async function officialWithinReach(ctx: Ctx, username: string): Promise<string> {
  const account = await findAccount(ctx, username)
  if (!account?.staffId) throw invalid('inspection.search_invalid', { fields: [NOBODY_NAMED] })
  await reachWithin(ctx, (await getStaff(ctx, account.staffId)).unitId)
  return account.id
}
