import { createHash } from 'node:crypto'
import { inventedCitizens, inventedCompany } from '../../server/src/demo/invented-citizens.ts'

/** How sure VNeID is of who signs in, in the words of the stand-in (the real ones are agreed on with the ministry). */
export const ACR = { 1: 'urn:vneid:level:1', 2: 'urn:vneid:level:2' } as const
export type Level = keyof typeof ACR

/** An account of the stand-in: an invented citizen, or an organisation for which one of them signs in. */
export interface VneidAccount {
  /** What the sign-in page calls it. */
  key: string
  /** What the client calls it: opaque and always the same. */
  sub: string
  label: string
  claims: Record<string, string>
}

/** Nobody of the demonstration city: the program meets her for the first time when she signs in. */
const newcomer = {
  username: 'cuc',
  fullName: 'Vũ Thị Cúc Hoạ Mi',
  citizenId: '099195000042',
  birthDate: '1995-02-28',
  sex: 'female' as const,
  /** She lives in another province. */
  residence: {
    residence: 'Thôn Ví Dụ, xã Minh Hoạ, tỉnh Quảng Ninh',
    residence_line: 'Thôn Ví Dụ',
    residence_commune: 'Xã Minh Hoạ',
    residence_province_code: '22',
  },
}
/** The same for a company; its tax number begins with 99, which no tax office uses. */
const newCompany = {
  key: 'hai-au',
  name: 'Hợp tác xã Hải Âu Ví Dụ',
  taxCode: '9900000048',
  representative: newcomer.username,
  title: 'Giám đốc',
}

/** They live where the city knows them to live. */
const citizens = [
  ...inventedCitizens.map((citizen) => ({
    ...citizen,
    residence: {
      residence_line: citizen.address,
      residence_commune_code: citizen.communeGso,
      residence_province_code: '31',
    },
  })),
  newcomer,
]
const companies = [{ ...inventedCompany, key: 'canh-buom' }, newCompany]
const subOf = (key: string): string =>
  createHash('sha256').update(`vneid ${key}`).digest('base64url').slice(0, 22)

const personClaims = ({ fullName, citizenId, birthDate, sex, residence }: (typeof citizens)[number]) => ({
  citizen_id: citizenId,
  name: fullName,
  birthdate: birthDate,
  gender: sex,
  ...residence,
})

/** Everybody who can sign in at the stand-in. None of them exists. */
export const accounts: readonly VneidAccount[] = [
  ...citizens.map((citizen) => ({
    key: citizen.username,
    sub: subOf(citizen.username),
    label: citizen.fullName,
    claims: { account_type: 'citizen', ...personClaims(citizen) },
  })),
  ...companies.map(({ key, name, taxCode, representative, title }) => ({
    key,
    sub: subOf(key),
    label: name,
    claims: {
      account_type: 'organisation',
      tax_code: taxCode,
      organisation_name: name,
      representative_title: title,
      ...personClaims(citizens.find(({ username }) => username === representative)!),
    },
  })),
]

export const accountBySub = (sub: string): VneidAccount | undefined => accounts.find((a) => a.sub === sub)
export const accountByKey = (key: string): VneidAccount | undefined => accounts.find((a) => a.key === key)
