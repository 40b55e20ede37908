import { createHash } from 'node:crypto'
import { birthdayOf } from '#modules/identity/index.ts'
import type { Day } from '#platform/calendar.ts'

/** Who says it: the person themselves, or whoever acts for a child. */
export type Side = 'self' | 'guardian'

/** What was said about one purpose, in the order in which it was said. */
export interface ConsentEvent {
  purpose: string
  version: number
  act: 'given' | 'withdrawn'
  at: Date
  side: Side
}

/** Whose consent it takes. */
export type Deciders = Side | 'both'

/** From this birthday a child is asked as well (Law 91/2025, article 24; Decree 13/2023, article 20). */
const ASKED_FROM = 7
/** Whoever has had this birthday is no child any more (Law on Children 2016, article 1). */
const ALONE_FROM = 16

/** Whose consent it takes on a day for somebody born on another; decision 0030. */
export function decidersOf(birthDate: Day, day: Day): Deciders {
  if (day >= birthdayOf(birthDate, ALONE_FROM)) return 'self'
  return day >= birthdayOf(birthDate, ASKED_FROM) ? 'both' : 'guardian'
}

/** `outdated`: consent was given to other words than those that hold today, and is asked for again. */
export type ConsentState = 'never' | 'given' | 'withdrawn' | 'outdated'

export interface Consent {
  /** Of all whose consent it takes; `awaits_…`: the other has agreed. */
  state: ConsentState | 'awaits_child' | 'awaits_guardian'
  /** What each side says by itself. */
  said: Record<Side, ConsentState>
  /** The last thing that was said; null when all were silent, which is no consent. */
  last: ConsentEvent | null
}

/** Whether there is consent to the words of today: a fold over everything that was ever said about that purpose. */
export function consentOf(
  events: readonly ConsentEvent[],
  purpose: string,
  version: number,
  deciders: Deciders = 'self',
): Consent {
  const about = events.filter((event) => event.purpose === purpose)
  const by = (side: Side) => stateOf(about.findLast((event) => event.side === side) ?? null, version)
  const said = { self: by('self'), guardian: by('guardian') }
  return {
    said,
    state: deciders === 'both' ? jointly(said) : said[deciders],
    last: about.findLast(({ side }) => deciders === 'both' || side === deciders) ?? null,
  }
}

function stateOf(last: ConsentEvent | null, version: number): ConsentState {
  if (!last) return 'never'
  if (last.act === 'withdrawn') return 'withdrawn'
  return last.version === version ? 'given' : 'outdated'
}

/** Either can say no for both; neither can say yes for the other. */
function jointly({ self, guardian }: Record<Side, ConsentState>): Consent['state'] {
  for (const no of ['withdrawn', 'outdated'] as const) if (self === no || guardian === no) return no
  if (self === guardian) return self
  return self === 'given' ? 'awaits_guardian' : 'awaits_child'
}

export interface Words {
  vi: string
  en: string
}

/** SHA-256 of the words that stood on the page, title first, as UTF-8 in NFC with one line end between them. */
export const digestOfWords = (title: string, text: string): string =>
  createHash('sha256').update(`${title}\n${text}`.normalize('NFC')).digest('hex')
