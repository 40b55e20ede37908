/** `15/01/2027` as `2027-01-15`; anything else as it was typed, for the API to refuse. */
export function isoDay(typed: string): string {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(typed.trim()) ?? []
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : typed.trim()
}
