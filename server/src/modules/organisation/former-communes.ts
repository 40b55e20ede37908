import { plainWords } from './agency-names.ts'

/** A commune as it was before 1 July 2025. */
export interface FormerCommune {
  /** Code of the General Statistics Office then; a district that had no communes stands under its own three digits. */
  code: string
  name: string
  districtCode: string
  districtName: string
  /** GSO codes of the communes of today that its land went to. */
  successors: string[]
}

/** A commune of today, by its GSO code. */
export interface Commune {
  code: string
  /** `Phường Hồng Bàng` */
  name: string
}

const SHORT: [RegExp, string][] = [
  [/(?<!\p{L})tp(?:\s*\.\s*|\s+)/giu, 'thành phố '],
  [/(?<!\p{L})tx(?:\s*\.\s*|\s+)/giu, 'thị xã '],
  [/(?<!\p{L})tt(?:\s*\.\s*|\s+)/giu, 'thị trấn '],
  [/(?<!\p{L})p\s*\.\s*/giu, 'phường '],
  [/(?<!\p{L})x\s*\.\s*/giu, 'xã '],
  [/(?<!\p{L})q\s*\.\s*/giu, 'quận '],
  [/(?<!\p{L})h\s*\.\s*/giu, 'huyện '],
]
const KIND = /^(?:phuong|xa|thi tran|dac khu|quan|huyen|thi xa|thanh pho) /

/** Words as places are compared: `P. Trần Phú` is `phuong tran phu`. */
const placeKey = (text: string): string =>
  plainWords(SHORT.reduce((written, [short, whole]) => written.replace(short, whole), text))
const bareKey = (name: string): string => placeKey(name).replace(KIND, '')
const says = (text: string, words: string): boolean => ` ${text} `.includes(` ${words} `)

/** The communes of today that are called so, whole with their kind, or have this code; the spelling of their name goes first. */
export function communesCalled(communes: readonly Commune[], typed: string): Commune[] {
  const small = (text: string) => text.normalize('NFC').trim().toLowerCase()
  const exact = communes.filter(({ code, name }) => code === typed.trim() || small(name) === small(typed))
  return exact.length > 0 ? exact : communes.filter(({ name }) => placeKey(name) === placeKey(typed))
}

/** The former communes that a text names, whole with their kind; where it names a district too, those of that district. */
export function formersIn(formers: readonly FormerCommune[], text: string): FormerCommune[] {
  const key = placeKey(text)
  const named = formers.filter(({ name }) => says(key, placeKey(name)) || bareKey(name) === key)
  const longest = named.filter(({ name }) => !named.some((other) => isWithin(name, other.name)))
  const placed = [placeKey, bareKey].map((keyOf) =>
    longest.filter(({ districtName }) => says(key, keyOf(districtName))),
  )
  return placed.find((found) => found.length > 0) ?? longest
}

const isWithin = (name: string, longer: string): boolean =>
  placeKey(longer) !== placeKey(name) && says(placeKey(longer), placeKey(name))

/**
 * The communes of today in which an address that was written in one line may lie, or that a name without its kind can mean. With the district of before, only what its
 * former commune became; else also the communes of today that it names.
 */
export function communesBehind(
  communes: readonly Commune[],
  formers: readonly FormerCommune[],
  text: string,
): { communes: Commune[]; formers: FormerCommune[] } {
  const key = placeKey(text)
  const old = formersIn(formers, text)
  const isOld = old.some(({ districtName }) => says(key, placeKey(districtName)))
  const today = isOld ? [] : communes.filter(({ name }) => says(key, placeKey(name)) || bareKey(name) === key)
  const codes = new Set([...today.map(({ code }) => code), ...old.flatMap(({ successors }) => successors)])
  return { communes: communes.filter(({ code }) => codes.has(code)), formers: old }
}
