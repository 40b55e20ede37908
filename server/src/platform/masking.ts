/**
 * The name of somebody whom a page mentions without need to know them: the family name and the first letter of each other one,
 * `Nguyễn V*** A***`.
 */
export function maskName(name: string): string {
  const [family = '', ...given] = name.normalize('NFC').trim().split(/\s+/)
  if (given.length === 0) return family && `${firstLetter(family)}***`
  return [family, ...given.map((word) => `${firstLetter(word)}***`)].join(' ')
}

const firstLetter = (word: string): string => [...word][0] ?? ''

/** A number of which four digits stay at each end, `0310****1234`; of a short one, three at the end: `*******321`. */
export function maskNumber(number: string): string {
  const text = number.replace(/\s/g, '')
  if (text.length >= 12) return `${text.slice(0, 4)}****${text.slice(-4)}`
  return '*'.repeat(Math.max(text.length - 3, 3)) + (text.length > 6 ? text.slice(-3) : '')
}
