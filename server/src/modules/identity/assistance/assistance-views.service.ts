import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { mayAnswer, mayEnd, type Side, type Standing, standingOf } from '../delegations/delegation.policy.ts'
import type { ActView } from '../delegations/delegation-views.service.ts'
import {
  actsUnder,
  type Delegation,
  delegationById,
  typedInOffers,
} from '../delegations/delegations.repository.ts'
import { listPeople } from '../people/people.service.ts'
import { assistancesOf } from './assistance.repository.ts'
import { openedBy, requireAssisting } from './assistance.service.ts'
import { servingVolunteer, type Volunteer, volunteersBehind } from './volunteers.repository.ts'
import { unitNames } from './volunteers.service.ts'

export interface AssistanceView {
  id: string
  /** Which side the reader is: the volunteer who helps, or the citizen who is helped. */
  side: 'helper' | 'citizen'
  standing: Standing
  /** Shown to the volunteer while it waits for the citizen. */
  code: string | null
  helper: { name: string; team: string; unitName: string }
  /** Known to the volunteer once the citizen has agreed. */
  citizen: string | null
  /** Of the number that the volunteer typed. */
  digits: string | null
  offeredAt: string
  endsAt: string
  endedAt: string | null
  mayAnswer: boolean
  mayEnd: boolean
}

export interface Service {
  team: string
  unitName: string
}

/** As what the actor serves as a volunteer, if they do, and every session in which they helped or were helped. */
export async function listAssistances(
  ctx: Ctx,
): Promise<{ service: Service | null; items: AssistanceView[] }> {
  const personId = ctx.actor.personId ?? ''
  const serves = personId ? await servingVolunteer(ctx.tx, personId) : undefined
  const rows = personId ? (await assistancesOf(ctx.tx, personId)).filter((d) => isShown(d, personId)) : []
  return {
    service: serves ? { team: serves.team, unitName: (await unitNames(ctx))(serves.unitId) } : null,
    items: await viewsOf(ctx, rows),
  }
}

const isShown = ({ delegatePersonId, answeredAt }: Delegation, personId: string): boolean =>
  delegatePersonId === personId || answeredAt !== null

/** One session with what was done in it; to others than its two sides it does not exist. */
export async function viewAssistance(ctx: Ctx, id: string): Promise<AssistanceView & { acts: ActView[] }> {
  const session = await delegationById(ctx.tx, id)
  requireAssisting(ctx, session)
  const [view] = await viewsOf(ctx, [session!])
  const acts = (await actsUnder(ctx.tx, id)).map(({ at, action, subjectId, procedureCode }) => ({
    at: at.toISOString(),
    action,
    subjectId,
    procedureCode,
  }))
  return { ...view!, acts }
}

/** What somebody is asked who opens a code. */
export async function viewOffer(ctx: Ctx, code: string): Promise<AssistanceView> {
  const { session } = await openedBy(ctx, code, { held: false })
  return (await viewsOf(ctx, [session]))[0]!
}

/** The code of an offer, for whoever tells of it. */
export const assistanceCode = async (ctx: Ctx, id: string): Promise<string | null> =>
  (await delegationById(ctx.tx, id))?.code ?? null

async function viewsOf(ctx: Ctx, rows: readonly Delegation[]): Promise<AssistanceView[]> {
  const own = ctx.actor.personId
  const others = rows.flatMap((d) => (d.delegatePersonId === own ? helpedIn(d) : (d.delegatePersonId ?? [])))
  const [names, mine, teams, typed] = await Promise.all([
    listPeople(ctx, others, { purpose: 'assist' }),
    listPeople(ctx, own ? [own] : [], { purpose: 'own' }),
    volunteersBehind(
      ctx.tx,
      rows.flatMap((d) => d.delegatePersonId ?? []),
    ),
    typedInOffers(
      ctx.tx,
      rows.map(({ id }) => id),
    ),
  ])
  const name = (id: string | null) => (id && (mine.get(id) ?? names.get(id))?.fullName) || ''
  const called = await unitNames(ctx)
  return rows.map((d) => viewOf(ctx, d, { name, called, teams, digits: typed.get(d.id)?.digits ?? null }))
}

/** Whom the volunteer has helped: nobody before they have agreed. */
const helpedIn = ({ principalPersonId, state, answeredAt }: Delegation): string[] =>
  principalPersonId && answeredAt && state !== 'refused' ? [principalPersonId] : []

interface Known {
  name: (id: string | null) => string
  called: (unitId: string) => string
  teams: Map<string, Volunteer>
  digits: string | null
}

function viewOf(ctx: Ctx, d: Delegation, { name, called, teams, digits }: Known): AssistanceView {
  const at = { day: dayOf(ctx.now), now: ctx.now }
  const side: Side = d.delegatePersonId === ctx.actor.personId ? 'delegate' : 'principal'
  const team = teams.get(d.delegatePersonId ?? '')
  const standing = standingOf(d, at)
  return {
    id: d.id,
    side: side === 'delegate' ? 'helper' : 'citizen',
    standing,
    code: side === 'delegate' && standing === 'offered' ? d.code : null,
    helper: {
      name: name(d.delegatePersonId),
      team: team?.team ?? '',
      unitName: team ? called(team.unitId) : '',
    },
    citizen: (side === 'principal' ? name(ctx.actor.personId) : name(helpedIn(d)[0] ?? null)) || null,
    digits: side === 'delegate' ? digits : null,
    offeredAt: d.offeredAt.toISOString(),
    endsAt: d.endsAt!.toISOString(),
    endedAt: d.endedAt?.toISOString() ?? null,
    mayAnswer: mayAnswer(d, side, at),
    mayEnd: mayEnd(d, side) && (standing === 'in_force' || standing === 'offered'),
  }
}
