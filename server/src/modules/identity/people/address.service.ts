import {
  type Commune,
  cityProvince,
  communesNamed,
  communesOfText,
  listCommunes,
  provinceOf,
} from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { FieldProblem } from '#platform/errors.ts'
import { type Address, type FormerAddress, undivided } from './address.ts'

/** An address as it is typed; all empty: none. */
export interface AddressGiven {
  line: string
  /** GSO code. */
  province: string
  /** A commune's name or its GSO code; of another province whatever it is called. */
  commune: string
  /** The address from before 1 July 2025, in one line. */
  former: string
}

/** An address with the unit of this city that it lies in. */
export interface Home {
  address: Address | null
  communeUnitId: string | null
}

const NONE: Home = { address: null, communeUnitId: null }

/**
 * The address that somebody means. A commune of this city is recognised by name, also by the name of before where that leads to one of
 * today; where it leads to several the person is asked which: the problem of `address.commune` brings the `choices`.
 */
export async function readAddress(
  ctx: Ctx,
  given: AddressGiven,
): Promise<Home | { problems: FieldProblem[] }> {
  const [line, commune, former] = [given.line, given.commune, given.former].map(tidy) as [
    string,
    string,
    string,
  ]
  if (!line && !commune && !former) return NONE
  const province = provinceOf(given.province)
  const problems = [...(province ? [] : [NO_PROVINCE]), ...(line ? [] : [NO_LINE])]
  const place = (await isCity(ctx, given.province)) ? await placeIn(ctx, commune, former) : elsewhere(commune)
  if ('problem' in place) return { problems: [...problems, place.problem] }
  if (problems.length > 0) return { problems }
  const { code: communeCode, name: communeName } = place
  const address = {
    line,
    communeCode,
    communeName,
    provinceCode: province!.code,
    former: await formerOf(ctx, former),
  }
  const home = (await listCommunes(ctx)).find(({ code }) => code === communeCode)
  return { address, communeUnitId: home?.unitId ?? null }
}

const isCity = async (ctx: Ctx, province: string): Promise<boolean> =>
  province === (await cityProvince(ctx))?.code

type Place = { code: string | null; name: string } | { problem: FieldProblem }

async function placeIn(ctx: Ctx, typed: string, former: string): Promise<Place> {
  const found = typed ? await communesNamed(ctx, typed) : []
  if (found.length === 1) return found[0]!
  const choices = found.length > 0 ? found : (await communesOfText(ctx, former)).communes
  return { problem: choices.length > 0 ? whichOf(choices) : typed ? NOT_FOUND : NO_COMMUNE }
}

const elsewhere = (typed: string): Place => (typed ? { code: null, name: typed } : { problem: NO_COMMUNE })

async function formerOf(ctx: Ctx, text: string): Promise<FormerAddress | null> {
  if (!text) return null
  const { formers } = await communesOfText(ctx, text)
  const [only] = formers.length === 1 ? formers : []
  return { text, communeCode: only?.code ?? null, districtCode: only?.districtCode ?? null }
}

/** The communes that an address in one piece may lie in: offered to whoever puts it into parts. */
export const communesOffered = async (ctx: Ctx, address: Address | null): Promise<Commune[]> =>
  address && !address.communeName ? (await communesOfText(ctx, address.line)).communes : []

/** What another register tells of where somebody lives; empty texts where it says nothing. */
export interface AddressTold {
  /** In one line. */
  whole: string
  line: string
  communeCode: string
  commune: string
  province: string
}

/** In parts where the parts are told and lead to one place, else in one piece. */
export async function addressTold(ctx: Ctx, told: AddressTold): Promise<Home> {
  const { line, province, whole } = told
  const commune = (await isCity(ctx, province)) ? told.communeCode : told.commune
  const read = line ? await readAddress(ctx, { line, province, commune, former: '' }) : NONE
  if (!('problems' in read) && read.address) return read
  const text = tidy(whole)
  return { address: text ? undivided(text) : null, communeUnitId: null }
}

const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ')

const problem = (field: string, code: string, vi: string, en: string): FieldProblem => ({
  path: `address.${field}`,
  code,
  vi,
  en,
})
const NO_PROVINCE = problem('province', 'required', 'Chọn tỉnh, thành phố', 'Choose the province')
const NO_LINE = problem(
  'line',
  'required',
  'Ghi số nhà, đường hoặc thôn, tổ dân phố',
  'Enter the house and street, or the hamlet',
)
const NO_COMMUNE = problem('commune', 'required', 'Ghi xã, phường nơi bạn ở', 'Enter the commune')
const NOT_FOUND = problem(
  'commune',
  'unknown',
  'Thành phố không có xã, phường nào tên như vậy. Chọn một tên trong danh sách gợi ý',
  'The city has no commune of this name. Choose one from the list',
)
const whichOf = (communes: readonly Commune[]): FieldProblem => ({
  ...problem(
    'commune',
    'choose',
    `Tên cũ nay thuộc ${named(communes, ' hoặc ')}. Chọn nơi bạn đang ở`,
    `This place now belongs to ${named(communes, ' or ')}. Choose where you live`,
  ),
  choices: communes.map(({ code, name }) => ({ value: code, label: name })),
})
const named = (communes: readonly Commune[], or: string): string => communes.map(({ name }) => name).join(or)
