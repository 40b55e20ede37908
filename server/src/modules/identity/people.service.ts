import { audit } from '#platform/audit.ts'
import { type Day, dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { type FieldProblem, invalid, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { isCitizenId, isTaxCode, plainPhone } from './identifiers.ts'
import {
  type ActedFor,
  insertOrganisation,
  insertPerson,
  insertRepresentative,
  type Organisation,
  organisationById,
  organisationByTaxCode,
  organisationsByIds,
  organisationsOf,
  type Person,
  peopleByIds,
  personByCitizenId,
  personById,
} from './people.repository.ts'

export async function getPerson(ctx: Ctx, personId: string): Promise<Person> {
  const person = await personById(ctx.tx, personId)
  if (!person) throw notFound('identity.person_not_found')
  return person
}

/** Many people at once, by id; those nobody knows are left out. */
export const listPeople = async (ctx: Ctx, ids: readonly string[]): Promise<Map<string, Person>> =>
  byId(ids.length > 0 ? await peopleByIds(ctx.tx, [...new Set(ids)]) : [])

/** Many organisations at once, by id. */
export const listOrganisations = async (
  ctx: Ctx,
  ids: readonly string[],
): Promise<Map<string, Organisation>> =>
  byId(ids.length > 0 ? await organisationsByIds(ctx.tx, [...new Set(ids)]) : [])

const byId = <T extends { id: string }>(rows: T[]): Map<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

export const findPersonByCitizenId = (ctx: Ctx, citizenId: string): Promise<Person | undefined> =>
  personByCitizenId(ctx.tx, citizenId)

export async function getOrganisation(ctx: Ctx, organisationId: string): Promise<Organisation> {
  const organisation = await organisationById(ctx.tx, organisationId)
  if (!organisation) throw notFound('identity.organisation_not_found')
  return organisation
}

/** The organisations a person may act for today, each with the capacity in which they do. */
export const organisationsActedFor = (ctx: Ctx, personId: string): Promise<ActedFor[]> =>
  organisationsOf(ctx.tx, personId, dayOf(ctx.now))

export type NewPerson = Pick<Person, 'fullName' | 'citizenId'> & Partial<Omit<Person, 'id'>>

/**
 * The person with this citizen id, registered now if nobody knew them: intake at a counter. Somebody who is known
 * keeps the particulars they have; two desks that register the same person at once get the same person.
 */
export async function registerPerson(ctx: Ctx, particulars: NewPerson): Promise<Person> {
  const person = checkedPerson(particulars)
  const isNew = await insertPerson(ctx.tx, person, ctx.now)
  if (!isNew) return (await personByCitizenId(ctx.tx, person.citizenId))!
  await audit(ctx, { action: 'identity.person-registered', subject: person.id })
  return person
}

function checkedPerson(particulars: NewPerson): Person {
  const person: Person = {
    birthDate: null,
    sex: null,
    email: null,
    address: null,
    communeUnitId: null,
    invented: false,
    ...particulars,
    phone: particulars.phone ? plainPhone(particulars.phone) : null,
    citizenId: particulars.citizenId.replace(/\s/g, ''),
    fullName: particulars.fullName.normalize('NFC').trim().replace(/\s+/g, ' '),
    id: newId(),
  }
  const fields = problemsOf(person)
  if (fields.length > 0) throw invalid('identity.person_invalid', { fields })
  return person
}

const problem = (path: string, vi: string, en: string): FieldProblem => ({ path, code: 'format', vi, en })

function problemsOf({ citizenId, fullName, phone, email, birthDate }: Person): FieldProblem[] {
  const checks: [boolean, FieldProblem][] = [
    [
      isCitizenId(citizenId),
      problem(
        'citizenId',
        'Số định danh gồm đúng 12 chữ số, như trên thẻ căn cước',
        'A citizen number has exactly 12 digits, as on the ID card',
      ),
    ],
    [fullName.length > 0, problem('fullName', 'Nhập họ và tên', 'Enter the full name')],
    [
      !phone || /^\+?\d{8,15}$/.test(phone),
      problem('phone', 'Số điện thoại gồm 8 đến 15 chữ số', 'A phone number has 8 to 15 digits'),
    ],
    [
      !email || /^[^@\s]+@[^@\s]+$/.test(email),
      problem(
        'email',
        'Địa chỉ thư điện tử có dạng ten@noi.vn',
        'An e-mail address looks like name@place.vn',
      ),
    ],
    [
      !birthDate || isDay(birthDate),
      problem('birthDate', 'Ngày sinh không có trong lịch', 'There is no such date'),
    ],
  ]
  return checks.flatMap(([holds, found]) => (holds ? [] : [found]))
}

const isDay = (text: Day): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text)

export type NewOrganisation = Pick<Organisation, 'name' | 'taxCode'> & Partial<Omit<Organisation, 'id'>>

/** The organisation with this tax number, registered now if nobody knew it. */
export async function registerOrganisation(ctx: Ctx, particulars: NewOrganisation): Promise<Organisation> {
  if (!isTaxCode(particulars.taxCode)) throw invalid('identity.tax_code_invalid')
  const organisation: Organisation = {
    kind: 'enterprise',
    address: null,
    phone: null,
    email: null,
    invented: false,
    ...particulars,
    id: newId(),
  }
  const isNew = await insertOrganisation(ctx.tx, organisation, ctx.now)
  if (!isNew) return (await organisationByTaxCode(ctx.tx, organisation.taxCode))!
  await audit(ctx, { action: 'identity.organisation-registered', subject: organisation.id })
  return organisation
}

/** Lets a person act for an organisation from `validFrom` on. */
export async function nameRepresentative(
  ctx: Ctx,
  representative: { organisationId: string; personId: string; title: string; validFrom: Day },
): Promise<void> {
  await insertRepresentative(ctx.tx, representative)
  await audit(ctx, { action: 'identity.representative-named', subject: representative.organisationId })
}
