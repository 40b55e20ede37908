import {
  type Address,
  addressLine,
  getOrganisation,
  getPerson,
  organisationsActedFor,
  type Person,
  requireDelegation,
} from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { forbidden } from '#platform/errors.ts'

/** Whose matter a dossier is. */
export interface Applicant {
  kind: 'person' | 'organisation'
  personId: string | null
  organisationId: string | null
  name: string
}

/** Whose matter a new dossier shall be, why the actor may, and where that person lives. */
export interface Chosen {
  applicant: Applicant
  authority: 'self' | 'representative' | 'delegation' | 'assisted'
  delegationId: string | null
  communeUnitId: string | null
}

export interface Choice {
  procedureCode: string
  organisationId?: string
  delegationId?: string
}

/** The actor themselves, an organisation that they represent, or whoever lets them act by a delegation in force. */
export async function chooseApplicant(ctx: Ctx, choice: Choice): Promise<Chosen> {
  if (choice.delegationId) return principalOf(ctx, choice.delegationId, choice.procedureCode)
  const person = await getPerson(ctx, ctx.actor.personId ?? '', { purpose: 'own' })
  if (!choice.organisationId) return chosen(asPerson(person), 'self', person)
  const represented = await organisationsActedFor(ctx, person.id, { purpose: 'own' })
  const organisation = represented.find(({ id }) => id === choice.organisationId)
  if (!organisation) throw forbidden('dossiers.not_representative')
  return chosen(asOrganisation(organisation), 'representative', person)
}

/** Why a person's particulars are opened for whoever begins a dossier for them. */
const FOR = { delegation: 'represent', assisted: 'assist' } as const

async function principalOf(ctx: Ctx, delegationId: string, procedureCode: string): Promise<Chosen> {
  const { kind, principalPersonId, principalOrganisationId } = await requireDelegation(
    ctx,
    delegationId,
    procedureCode,
  )
  const authority = kind === 'assisted' ? 'assisted' : 'delegation'
  const person = principalPersonId
    ? await getPerson(ctx, principalPersonId, { purpose: FOR[authority] })
    : await getPerson(ctx, ctx.actor.personId!, { purpose: 'own' })
  const applicant = principalOrganisationId
    ? asOrganisation(await getOrganisation(ctx, principalOrganisationId, { purpose: 'represent' }))
    : asPerson(person)
  return { ...chosen(applicant, authority, person), delegationId }
}

const asPerson = ({ id, fullName }: Person): Applicant => ({
  kind: 'person',
  personId: id,
  organisationId: null,
  name: fullName,
})

const asOrganisation = ({ id, name }: { id: string; name: string }): Applicant => ({
  kind: 'organisation',
  personId: null,
  organisationId: id,
  name,
})

const chosen = (applicant: Applicant, authority: Chosen['authority'], { communeUnitId }: Person): Chosen => ({
  applicant,
  authority,
  delegationId: null,
  communeUnitId,
})

/** What the state already holds about the applicant is offered, not asked for. */
export async function knownFacts(
  ctx: Ctx,
  { personId, organisationId }: Applicant,
  authority: string,
): Promise<Record<string, unknown>> {
  const person = personId ?? ctx.actor.personId
  const own = person === ctx.actor.personId
  const purpose = own
    ? 'own'
    : ctx.actor.kind === 'staff'
      ? 'identify'
      : authority === 'assisted'
        ? 'assist'
        : 'represent'
  return {
    applicant: { capacity: organisationId ? 'organisation' : 'self' },
    ...(person && { person: inWords(await getPerson(ctx, person, { purpose })) }),
    ...(organisationId && {
      organisation: inWords(await getOrganisation(ctx, organisationId, { purpose: 'represent' })),
    }),
  }
}

/** A form is filled with words: the address in one line. */
const inWords = <T extends { address: Address | null }>(known: T) => ({
  ...known,
  address: addressLine(known.address),
})
