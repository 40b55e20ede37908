import type { ReadCard } from './card.ts'
import { parseMrz } from './mrz.ts'
import { parseQr } from './qr.ts'

export type { Card, CardFault, ReadCard } from './card.ts'

/**
 * Reads what a scanner typed: the QR code of a citizen's card, or the three lines of its MRZ (ICAO 9303, TD1). Never throws, whatever
 * was typed; a card that contradicts itself is refused.
 */
export function readCard(typed: string): ReadCard {
  const text = typed.normalize('NFC').trim()
  if (text.includes('|')) return parseQr(text)
  return /^[A-Z0-9<\s]+$/i.test(text) && text.includes('<') ? parseMrz(text) : { fault: 'unknown' }
}
