import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import {
  getOrganisation,
  getPerson,
  listNames,
  listOrganisations,
  representativesOf,
} from '../people/people.service.ts'
import { mayAnswer, mayEnd, type Side, type Standing, standingOf } from './delegation.policy.ts'
import {
  actsUnder,
  type Delegation,
  delegationById,
  delegationsOf,
  type Typed,
  typedInOffers,
} from './delegations.repository.ts'
import { requireSide, selfOf } from './delegations.service.ts'

export interface DelegationView {
  id: string
  kind: Delegation['kind']
  /** Which side the reader is. */
  side: Side
  standing: Standing
  offeredBy: Delegation['offeredBy']
  principal: { kind: 'person' | 'organisation'; name: string; digits: string | null }
  delegate: { name: string; digits: string | null }
  scopes: string[]
  procedures: string[] | null
  firstDay: string
  lastDay: string
  offeredAt: string
  answeredAt: string | null
  endedAt: string | null
  endedBy: string | null
  mayAnswer: boolean
  mayEnd: boolean
}

export interface ActView {
  at: string
  action: string
  subjectId: string
  procedureCode: string
}

/** Every delegation in which the actor, or an organisation they represent, is a side. */
export async function listDelegations(ctx: Ctx): Promise<DelegationView[]> {
  const self = await selfOf(ctx)
  const rows = await delegationsOf(ctx.tx, {
    personId: self.personId,
    organisationIds: [...self.represents],
    accountId: ctx.actor.id,
  })
  const names = await namesIn(ctx, rows, self.personId)
  return rows.map((row) => viewOf(ctx, row, requireSide(ctx, self, row), names))
}

/** One delegation with what was done under it; to others than its two sides it does not exist. */
export async function viewDelegation(ctx: Ctx, id: string): Promise<DelegationView & { acts: ActView[] }> {
  const delegation = await delegationById(ctx.tx, id)
  const self = await selfOf(ctx)
  const side = requireSide(ctx, self, delegation)
  const [names, acts] = [await namesIn(ctx, [delegation!], self.personId), await actsUnder(ctx.tx, id)]
  return {
    ...viewOf(ctx, delegation!, side, names),
    acts: acts.map(({ at, action, subjectId, procedureCode }) => ({
      at: at.toISOString(),
      action,
      subjectId,
      procedureCode,
    })),
  }
}

interface Names {
  /** Names of people and organisations. */
  known: Map<string, string>
  /** What was typed of the other side, by delegation. */
  typed: Map<string, Typed>
}

/** The names of everybody in them. The other side's are opened only where they are shown: to whom they are known. */
async function namesIn(ctx: Ctx, rows: readonly Delegation[], ownId: string): Promise<Names> {
  const ids = (d: Delegation) =>
    [d.principalPersonId, d.delegatePersonId].filter(
      (id) => id !== null && (id === ownId || isOpenTo(ctx, d)),
    )
  const people = new Set(rows.flatMap((d) => ids(d) as string[]))
  const isOwn = people.delete(ownId)
  const [own, others, organisations, typed] = await Promise.all([
    listNames(ctx, isOwn ? [ownId] : [], { purpose: 'own' }),
    listNames(ctx, [...people], { purpose: 'delegate' }),
    listOrganisations(
      ctx,
      rows.flatMap((d) => d.principalOrganisationId ?? []),
      { purpose: 'delegate' },
    ),
    typedInOffers(
      ctx.tx,
      rows.map(({ id }) => id),
    ),
  ])
  const named = [...own.values(), ...others.values()].map(({ id, fullName }): [string, string] => [
    id,
    fullName,
  ])
  return {
    known: new Map([
      ...named,
      ...[...organisations.values()].map(({ id, name }): [string, string] => [id, name]),
    ]),
    typed,
  }
}

/** Of whom one has offered it to, nothing is opened before they have answered. */
const isOpenTo = ({ actor }: Ctx, d: Delegation): boolean =>
  d.offeredByAccountId !== actor.id || d.answeredAt !== null

function viewOf(ctx: Ctx, d: Delegation, side: Side, { known: names, typed }: Names): DelegationView {
  const at = { day: dayOf(ctx.now), now: ctx.now }
  const principalId = d.principalOrganisationId ?? d.principalPersonId
  const known = isKnownTo(d, side)
  const other = typed.get(d.id)!
  const named = (id: string | null) => ({ name: (id && names.get(id)) || '', digits: null })
  return {
    id: d.id,
    kind: d.kind,
    side,
    standing: standingOf(d, at),
    offeredBy: d.offeredBy,
    principal: {
      kind: d.principalOrganisationId ? 'organisation' : 'person',
      ...(d.offeredBy === 'delegate' && !known ? other : named(principalId)),
    },
    delegate: d.offeredBy === 'principal' && !known ? other : named(d.delegatePersonId),
    scopes: [...d.scopes],
    procedures: d.procedures && [...d.procedures],
    firstDay: d.firstDay,
    lastDay: d.lastDay,
    offeredAt: d.offeredAt.toISOString(),
    answeredAt: d.answeredAt?.toISOString() ?? null,
    endedAt: d.endedAt?.toISOString() ?? null,
    endedBy: d.endedBy,
    mayAnswer: mayAnswer(d, side, at),
    mayEnd: mayEnd(d, side),
  }
}

/** To the offering side the other is what was typed, until they agree: else the list would tell whether they exist. */
const isKnownTo = (d: Delegation, side: Side): boolean => side !== d.offeredBy || d.answeredAt !== null

export interface Parties {
  /** Whom to tell on each side: people, by id. */
  principal: { personIds: string[]; name: string }
  delegate: { personIds: string[]; name: string }
  offeredBy: Delegation['offeredBy']
  endedBy: Delegation['endedBy']
}

/** The two sides of a delegation, for those who tell them what became of it; a side that nobody knows has no one to tell. */
export async function delegationParties(ctx: Ctx, id: string): Promise<Parties> {
  const d = (await delegationById(ctx.tx, id))!
  const reading = { purpose: 'send_notice' } as const
  const person = async (personId: string | null) =>
    personId
      ? { personIds: [personId], name: (await getPerson(ctx, personId, reading)).fullName }
      : { personIds: [], name: '' }
  return {
    principal: d.principalOrganisationId
      ? {
          personIds: await representativesOf(ctx, d.principalOrganisationId),
          name: (await getOrganisation(ctx, d.principalOrganisationId, reading)).name,
        }
      : await person(d.principalPersonId),
    delegate: await person(d.delegatePersonId),
    offeredBy: d.offeredBy,
    endedBy: d.endedBy,
  }
}
