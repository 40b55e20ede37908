import { findUnitByCode, listUnits, subtreeIds } from '#modules/organisation/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { mayAt } from '../identity.policy.ts'
import { isSameName } from '../people/identifiers.ts'
import { findPersonByCitizenId, listPeople } from '../people/people.service.ts'
import { requireManaged } from '../staff/staff.service.ts'
import { endAssistancesBy } from './assistance.repository.ts'
import { tellAssistancesEnded } from './assistance.service.ts'
import { insertVolunteer, lockVolunteer, markRelieved, volunteersIn } from './volunteers.repository.ts'

export interface NewService {
  citizenId: string
  fullName: string
  unitCode: string
  team: string
}

/** Names somebody who has a record here as a volunteer of a unit's team; number and name must both be theirs. */
export async function nameVolunteer(
  ctx: Ctx,
  { citizenId, fullName, unitCode, team }: NewService,
): Promise<string> {
  const unit = await findUnitByCode(ctx, unitCode)
  if (!unit) throw invalid('organisation.no_such_unit')
  await requireManaged(ctx, unit.id)
  const person = await findPersonByCitizenId(ctx, citizenId.replace(/\s/g, ''), { purpose: 'assist' })
  if (!person || !isSameName(person.fullName, fullName)) throw invalid('identity.volunteer_unknown')
  const id = newId()
  const tidy = team.normalize('NFC').trim().replace(/\s+/g, ' ')
  const service = { id, personId: person.id, unitId: unit.id, team: tidy, by: ctx.actor.id, at: ctx.now }
  if (!(await insertVolunteer(ctx.tx, service))) throw conflict('identity.volunteer_already')
  await audit(ctx, { action: 'identity.volunteer-named', subject: id, unitId: unit.id })
  return id
}

/** They serve no more; what they have open ends at the same moment. */
export async function relieveVolunteer(ctx: Ctx, id: string): Promise<void> {
  const volunteer = await lockVolunteer(ctx.tx, id)
  if (!volunteer) throw notFound('identity.volunteer_not_found')
  await requireManaged(ctx, volunteer.unitId)
  if (volunteer.relievedAt) throw conflict('identity.volunteer_relieved')
  await markRelieved(ctx.tx, id, { by: ctx.actor.id, at: ctx.now })
  await audit(ctx, { action: 'identity.volunteer-relieved', subject: id, unitId: volunteer.unitId })
  await tellAssistancesEnded(ctx, await endAssistancesBy(ctx.tx, volunteer.personId, ctx.now))
}

/** The volunteers of a unit and those below it, where the actor may manage them. */
export async function listVolunteers(ctx: Ctx, unitCode: string) {
  const unit = await findUnitByCode(ctx, unitCode)
  if (!unit) throw invalid('organisation.no_such_unit')
  const rows = await volunteersIn(ctx.tx, await subtreeIds(ctx, unit.id))
  const seen = rows.filter(({ unitId }) => mayAt(ctx.actor, 'identity.manage', unitId))
  const people = await listPeople(
    ctx,
    seen.map(({ personId }) => personId),
    { purpose: 'assist' },
  )
  const called = await unitNames(ctx)
  return seen.map(({ id, personId, unitId, team, namedAt, relievedAt }) => ({
    id,
    name: people.get(personId)?.fullName ?? '',
    unitName: called(unitId),
    team,
    namedAt: namedAt.toISOString(),
    relievedAt: relievedAt?.toISOString() ?? null,
  }))
}

/** What the units of today are called, by id. */
export async function unitNames(ctx: Ctx): Promise<(unitId: string) => string> {
  const names = new Map((await listUnits(ctx)).map(({ id, name }) => [id, name]))
  return (unitId) => names.get(unitId) ?? ''
}
