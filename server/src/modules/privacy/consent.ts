import { createHash } from 'node:crypto'

/** What a person said about one purpose, in the order in which they said it. */
export interface ConsentEvent {
  purpose: string
  version: number
  act: 'given' | 'withdrawn'
  at: Date
}

/** `outdated`: consent was given to other words than those that hold today, and is asked for again. */
export type ConsentState = 'never' | 'given' | 'withdrawn' | 'outdated'

export interface Consent {
  state: ConsentState
  /** The last thing the person said; null when they were silent, which is no consent. */
  last: ConsentEvent | null
}

/** Whether somebody consents to the words of today: a fold over everything they ever said about that purpose. */
export function consentOf(events: readonly ConsentEvent[], purpose: string, version: number): Consent {
  const last = events.reduce<ConsentEvent | null>(
    (before, event) => (event.purpose === purpose ? event : before),
    null,
  )
  return { state: stateOf(last, version), last }
}

function stateOf(last: ConsentEvent | null, version: number): ConsentState {
  if (!last) return 'never'
  if (last.act === 'withdrawn') return 'withdrawn'
  return last.version === version ? 'given' : 'outdated'
}

export interface Words {
  vi: string
  en: string
}

/** SHA-256 of the words that stood on the page, title first, as UTF-8 in NFC with one line end between them. */
export const digestOfWords = (title: string, text: string): string =>
  createHash('sha256').update(`${title}\n${text}`.normalize('NFC')).digest('hex')
