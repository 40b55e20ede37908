import type { Day } from '#platform/calendar.ts'
import type { AddressTold } from '../people/address.service.ts'
import { isCitizenId, isTaxCode } from '../people/identifiers.ts'

/** How sure VNeID is of somebody: 1 for an account of one's own, 2 for an identity proved with the card in person. */
export type Level = 1 | 2

/*
 * What VNeID calls things. The names are those of our stand-in (sandbox/README.md), because the ministry tells its own to
 * whom it admits; they stand here and nowhere else.
 */
export const ACR: Record<Level, string> = { 1: 'urn:vneid:level:1', 2: 'urn:vneid:level:2' }
export const SCOPE = 'openid citizen organisation'

/** Somebody whom VNeID has vouched for. */
export interface VneidIdentity {
  level: Level
  person: { citizenId: string; fullName: string; birthDate: Day | null; sex: 'male' | 'female' | null }
  /** Where they are registered as living. */
  residence: AddressTold
  /** Set when they signed in with the account of an organisation, which they represent. */
  organisation: { taxCode: string; name: string; title: string } | null
}

/** Who the claims of an ID token are about; undefined when they lack the level, or what they say cannot be. */
export function identityOf(claims: Record<string, unknown>): VneidIdentity | undefined {
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name].trim() : '')
  const level = levelOf(text('acr'))
  const [citizenId, fullName] = [text('citizen_id'), text('name')]
  if (!level || !isCitizenId(citizenId) || !fullName) return undefined
  const person = { citizenId, fullName, birthDate: dayIn(text('birthdate')), sex: sexIn(text('gender')) }
  const residence = {
    whole: text('residence'),
    line: text('residence_line'),
    communeCode: text('residence_commune_code'),
    commune: text('residence_commune'),
    province: text('residence_province_code'),
  }
  if (text('account_type') !== 'organisation') return { level, person, residence, organisation: null }
  const [taxCode, name] = [text('tax_code'), text('organisation_name')]
  if (!isTaxCode(taxCode) || !name) return undefined
  return {
    level,
    person,
    residence,
    organisation: { taxCode, name, title: text('representative_title') || 'Người đại diện' },
  }
}

const levelOf = (acr: string): Level | undefined => ([1, 2] as const).find((level) => ACR[level] === acr)
const sexIn = (text: string): 'male' | 'female' | null => (text === 'male' || text === 'female' ? text : null)
/** VNeID knows of some people the year alone; that is no day. */
const dayIn = (text: string): Day | null =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) ? text : null
