import { getUnit } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { forbidden } from '#platform/errors.ts'
import type { ActedFor } from './organisations.repository.ts'
import { getPerson, organisationsActedFor } from './people.service.ts'
import type { Person } from './person.ts'

export interface Profile extends Omit<Person, 'communeUnitId'> {
  commune: { code: string; name: string } | null
}

/** Everything held about the actor as a person. */
export async function ownProfile(ctx: Ctx): Promise<Profile> {
  const { communeUnitId, ...person } = await getPerson(ctx, ownId(ctx), { purpose: 'own' })
  const unit = communeUnitId ? await getUnit(ctx, communeUnitId) : undefined
  return { ...person, commune: unit ? { code: unit.code, name: unit.name } : null }
}

export const ownOrganisations = async (ctx: Ctx): Promise<ActedFor[]> =>
  organisationsActedFor(ctx, ownId(ctx), { purpose: 'own' })

function ownId({ actor }: Ctx): string {
  if (!actor.personId) throw forbidden('permission.missing')
  return actor.personId
}
