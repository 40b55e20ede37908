import { audit } from '#platform/audit.ts'
import { type Day, dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose, type Reading, type Sealed } from '#platform/disclosure.ts'
import { type FieldProblem, invalid, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { recordsOf } from '../mergers/aliases.repository.ts'
import { isCitizenId, isTaxCode, plainPhone } from './identifiers.ts'
import {
  type ActedFor,
  insertOrganisation,
  insertRepresentative,
  type Organisation,
  organisationById,
  organisationByTaxCode,
  organisationsByIds,
  organisationsOf,
  representativesAt,
} from './organisations.repository.ts'
import { insertPerson, namesByIds, peopleByIds, personByCitizenId, personById } from './people.repository.ts'
import type { Named, Person } from './person.ts'

export async function getPerson(ctx: Ctx, personId: string, reading: Reading): Promise<Person> {
  const person = await personById(ctx.tx, personId)
  if (!person) throw notFound('identity.person_not_found')
  return disclose(ctx, reading, person)
}

/** Many people at once, by id; those nobody knows are left out. */
export const listPeople = async (
  ctx: Ctx,
  ids: readonly string[],
  reading: Reading,
): Promise<Map<string, Person>> =>
  byId(ctx, ids.length > 0 ? await peopleByIds(ctx.tx, [...new Set(ids)]) : [], reading)

/** What many people are called; nothing else of them is read. */
export const listNames = async (
  ctx: Ctx,
  ids: readonly string[],
  reading: Reading,
): Promise<Map<string, Named>> =>
  byId(ctx, ids.length > 0 ? await namesByIds(ctx.tx, [...new Set(ids)]) : [], reading)

/** Many organisations at once, by id. */
export const listOrganisations = async (
  ctx: Ctx,
  ids: readonly string[],
  reading: Reading,
): Promise<Map<string, Organisation>> =>
  byId(ctx, ids.length > 0 ? await organisationsByIds(ctx.tx, [...new Set(ids)]) : [], reading)

function byId<T extends { id: string }>(ctx: Ctx, rows: Sealed<T>[], reading: Reading): Map<string, T> {
  const opened = rows.map((row) => disclose(ctx, reading, row))
  return new Map(opened.map((row) => [row.id, row]))
}

export async function findPersonByCitizenId(
  ctx: Ctx,
  citizenId: string,
  reading: Reading,
): Promise<Person | undefined> {
  const person = await personByCitizenId(ctx.tx, citizenId)
  return person && disclose(ctx, reading, person)
}

export async function findOrganisationByTaxCode(
  ctx: Ctx,
  taxCode: string,
  reading: Reading,
): Promise<Organisation | undefined> {
  const organisation = await organisationByTaxCode(ctx.tx, taxCode)
  return organisation && disclose(ctx, reading, organisation)
}

export async function getOrganisation(
  ctx: Ctx,
  organisationId: string,
  reading: Reading,
): Promise<Organisation> {
  const organisation = await organisationById(ctx.tx, organisationId)
  if (!organisation) throw notFound('identity.organisation_not_found')
  return disclose(ctx, reading, organisation)
}

/** The organisations a person may act for today, each with the capacity in which they do. */
export const organisationsActedFor = async (
  ctx: Ctx,
  personId: string,
  reading: Reading,
): Promise<ActedFor[]> =>
  (await organisationsOf(ctx.tx, personId, dayOf(ctx.now))).map((o) => disclose(ctx, reading, o))

/** A person's record, and those that turned out to be theirs; their own comes first. */
export const recordsOfPerson = ({ tx }: Ctx, personId: string): Promise<string[]> => recordsOf(tx, personId)

/** The people who represent an organisation today, by id. */
export const representativesOf = (ctx: Ctx, organisationId: string): Promise<string[]> =>
  representativesAt(ctx.tx, organisationId, dayOf(ctx.now))

export type NewPerson = Pick<Person, 'fullName' | 'citizenId'> & Partial<Omit<Person, 'id'>>

/**
 * The person with this citizen id, registered now if nobody knew them: intake at a counter. Somebody who is known
 * keeps the particulars they have; two desks that register the same person at once get the same person.
 */
export async function registerPerson(ctx: Ctx, particulars: NewPerson): Promise<Person> {
  const person = checkedPerson(particulars)
  const isNew = await insertPerson(ctx.tx, person, ctx.now)
  if (!isNew)
    return disclose(ctx, { purpose: 'identify' }, (await personByCitizenId(ctx.tx, person.citizenId))!)
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
  const who = unmet([
    [
      isCitizenId(citizenId),
      problem(
        'citizenId',
        'Số định danh gồm đúng 12 chữ số, như trên thẻ căn cước',
        'A citizen number has exactly 12 digits, as on the ID card',
      ),
    ],
    [fullName.length > 0, problem('fullName', 'Nhập họ và tên', 'Enter the full name')],
  ])
  const born = unmet([
    [
      !birthDate || isDay(birthDate),
      problem('birthDate', 'Ngày sinh không có trong lịch', 'There is no such date'),
    ],
  ])
  return [...who, ...contactProblems({ phone, email }), ...born]
}

const unmet = (checks: [boolean, FieldProblem][]): FieldProblem[] =>
  checks.flatMap(([holds, found]) => (holds ? [] : [found]))

/** What is wrong with how somebody is to be reached. */
export const contactProblems = ({ phone, email }: Pick<Person, 'phone' | 'email'>): FieldProblem[] =>
  unmet([
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
  ])

export const isDay = (text: Day): boolean =>
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
  if (!isNew) return (await findOrganisationByTaxCode(ctx, organisation.taxCode, { purpose: 'identify' }))!
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
