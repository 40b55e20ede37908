import { type Commune, getUnit } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { forbidden } from '#platform/errors.ts'
import { communesOffered } from './address.service.ts'
import { addressLine } from './address.ts'
import { getPerson, organisationsActedFor } from './people.service.ts'
import type { Person } from './person.ts'

export interface Profile extends Omit<Person, 'communeUnitId'> {
  addressLine: string | null
  /** Where an address in one piece may lie. */
  communesOffered: Commune[]
  commune: { code: string; name: string } | null
}

/** Everything held about the actor as a person. */
export async function ownProfile(ctx: Ctx): Promise<Profile> {
  const { communeUnitId, ...person } = await getPerson(ctx, ownId(ctx), { purpose: 'own' })
  const unit = communeUnitId ? await getUnit(ctx, communeUnitId) : undefined
  return {
    ...person,
    addressLine: addressLine(person.address),
    communesOffered: await communesOffered(ctx, person.address),
    commune: unit ? { code: unit.code, name: unit.name } : null,
  }
}

export async function ownOrganisations(ctx: Ctx) {
  const actedFor = await organisationsActedFor(ctx, ownId(ctx), { purpose: 'own' })
  return actedFor.map((one) => ({ ...one, address: addressLine(one.address) }))
}

function ownId({ actor }: Ctx): string {
  if (!actor.personId) throw forbidden('permission.missing')
  return actor.personId
}
