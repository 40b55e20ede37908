import { addressLine, getOrganisation, getPerson } from '#modules/identity/index.ts'
import { getUnit, type Unit } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import type { Agency, LetterBase } from '#platform/letters/index.ts'
import { readingOf } from './dossiers.readings.ts'
import type { Dossier } from './dossiers.repository.ts'
import type { LetterApplicant, LetterContact, LetterProcedure } from './letters/index.ts'

/** What letters take from the configuration. */
export interface LetterHouse {
  /** What people type, without a slash at the end: it stands behind the QR codes. */
  publicUrl: string
  /** Whether keys and data are a demonstration's: every page then says that it has no legal force. */
  demonstration: boolean
}

export interface Heading {
  /** The unit that issues the letter. */
  unitId: string
  number: string | null
  at: Date
  qrUrl: string | null
}

/** What every letter says: who issues it, when, under which number. */
export async function baseOf(ctx: Ctx, house: LetterHouse, heading: Heading): Promise<LetterBase> {
  const { unitId, number, at, qrUrl } = heading
  const agency = await agencyOf(ctx, await getUnit(ctx, unitId))
  return { agency, number, at, demonstration: house.demonstration, qrUrl }
}

/** A committee stands alone at the head of its letters; every other agency below the one it belongs to (NĐ 30/2020). */
async function agencyOf(ctx: Ctx, unit: Unit): Promise<Agency> {
  const alone = unit.kind === 'commune' || unit.kind === 'city' || unit.parentId === null
  const parent = alone ? null : (await getUnit(ctx, unit.parentId!)).name
  return { parent, name: unit.name, place: await placeOf(ctx, unit) }
}

/** The name of the commune where a unit sits, or of the city: `Hồng Bàng`, `Hải Phòng`. */
async function placeOf(ctx: Ctx, unit: Unit): Promise<string> {
  let at = unit
  while (at.kind !== 'commune' && at.parentId !== null) at = await getUnit(ctx, at.parentId)
  return at.name.replace(/^.*(?:thành phố|tỉnh|phường|xã|đặc khu)\s+(?=\p{Lu})/u, '')
}

/** The applicant as letters name them; an organisation goes by its tax number. */
export async function applicantOf(ctx: Ctx, dossier: Dossier): Promise<LetterApplicant> {
  const reading = readingOf(ctx.actor, dossier)
  const { applicantName: name } = disclose(ctx, reading, dossier.content)
  if (dossier.applicant_organisation_id) {
    const organisation = await getOrganisation(ctx, dossier.applicant_organisation_id, reading)
    const { taxCode, phone, email } = organisation
    const address = addressLine(organisation.address)
    return { name, idLabel: 'Mã số thuế', idNumber: taxCode, address, phone, email }
  }
  const { citizenId, phone, email, ...person } = await getPerson(ctx, dossier.applicant_person_id!, reading)
  const address = addressLine(person.address)
  return { name, idLabel: null, idNumber: citizenId, address, phone, email }
}

export const procedureOf = (dossier: Dossier): LetterProcedure => ({
  code: dossier.procedure_code,
  name: dossier.procedure_name,
})

export const contactOf = (desk: Unit): LetterContact => ({ name: desk.name, phone: null })

/** The daily number of a dossier with the notation of a form: `0975/TNHS`. One dossier has at most one letter of each form. */
export const numberOf = (dossier: Dossier, notation: string): string =>
  `${dossier.code!.split('-').at(-1)}/${notation}`

/** Where the public follows a dossier. */
export const trackingUrl = ({ publicUrl }: LetterHouse, dossier: Dossier): string =>
  `${publicUrl}/tra-cuu/${dossier.code}`
