import { audit } from '#platform/audit.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { type Account, accountOfPerson, insertAccountUnlessThere } from '../accounts/accounts.repository.ts'
import { addressTold } from '../people/address.service.ts'
import {
  insertRepresentativeUnlessThere,
  organisationIdByTaxCode,
  replaceOrganisationName,
} from '../people/organisations.repository.ts'
import { personIdByCitizenId, replaceParticulars } from '../people/people.repository.ts'
import { registerOrganisation, registerPerson } from '../people/people.service.ts'
import { recordVerification } from '../people/verifications.repository.ts'
import type { VneidIdentity } from './vneid-claims.ts'

/**
 * The account of whom VNeID has vouched for. Whoever was not known is registered; whoever was is found by the citizen number,
 * never by the name, and VNeID's particulars replace what stood there. An organisation that they signed in for is
 * registered with them, and they represent it from today on.
 */
export async function accountBehind(
  ctx: Ctx,
  { level, person, residence, organisation }: VneidIdentity,
): Promise<Pick<Account, 'id' | 'state'>> {
  const personId = await knownPerson(ctx, person, residence)
  await recordVerification(ctx.tx, { personId, source: 'vneid', level, at: ctx.now })
  if (organisation) await representing(ctx, organisation, personId)
  return accountFor(ctx, personId)
}

/** Numbers that begin so are no province's and no tax office's: only the demonstration has them. */
const isInvented = {
  person: (citizenId: string) => /^099/.test(citizenId),
  organisation: (taxCode: string) => /^99/.test(taxCode),
}

/** Whoever is known says themselves how they are reached: an address that they took away does not come back. */
async function knownPerson(
  ctx: Ctx,
  person: VneidIdentity['person'],
  residence: VneidIdentity['residence'],
): Promise<string> {
  const known = await personIdByCitizenId(ctx.tx, person.citizenId)
  const invented = isInvented.person(person.citizenId)
  const id =
    known ?? (await registerPerson(ctx, { ...person, ...(await addressTold(ctx, residence)), invented })).id
  if (await replaceParticulars(ctx.tx, { ...person, id }))
    await audit(ctx, { action: 'identity.particulars-replaced', subject: id })
  return id
}

async function representing(
  ctx: Ctx,
  { taxCode, name, title }: NonNullable<VneidIdentity['organisation']>,
  personId: string,
): Promise<void> {
  const known = await organisationIdByTaxCode(ctx.tx, taxCode)
  const invented = isInvented.organisation(taxCode)
  const organisationId = known ?? (await registerOrganisation(ctx, { taxCode, name, invented })).id
  if (await replaceOrganisationName(ctx.tx, organisationId, name))
    await audit(ctx, { action: 'identity.organisation-renamed', subject: organisationId })
  const representative = { organisationId, personId, title, validFrom: dayOf(ctx.now) }
  if (await insertRepresentativeUnlessThere(ctx.tx, representative))
    await audit(ctx, { action: 'identity.representative-named', subject: organisationId })
}

/** A person's account; one that is opened here has no password, and a name that nobody types. */
async function accountFor(ctx: Ctx, personId: string): Promise<Pick<Account, 'id' | 'state'>> {
  const known = await accountOfPerson(ctx.tx, personId)
  if (known) return known
  const id = newId()
  const account = {
    username: `vneid.${id}`,
    personId,
    staffId: null,
    passwordHash: null,
    demonstration: false,
  }
  if (await insertAccountUnlessThere(ctx.tx, { id, ...account }, ctx.now))
    await audit(ctx, { action: 'identity.account-opened', subject: id })
  return (await accountOfPerson(ctx.tx, personId))!
}
