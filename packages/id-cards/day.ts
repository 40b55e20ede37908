/** The day that three numbers name, as `yyyy-mm-dd`; undefined where there is no such day. */
export function dayFrom(year: number, month: number, date: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, date))
  const isReal = at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date
  return isReal ? at.toISOString().slice(0, 10) : undefined
}

/** 12 digits that begin with a province's number; the fourth tells century and sex. */
export const isCitizenId = (text: string): boolean => /^\d{12}$/.test(text)
