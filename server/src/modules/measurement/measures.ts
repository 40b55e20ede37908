/** What is counted, each by office, day and channel. */
export const MEASURES = [
  'submitted',
  'submitted_assisted',
  'accepted',
  'refused',
  'decided',
  'decided_late',
  'returned',
] as const
export type Measure = (typeof MEASURES)[number]

export type Counts = Record<Measure, number>

export const noCounts = (): Counts => Object.fromEntries(MEASURES.map((m) => [m, 0])) as Counts

/** Part of a whole, 0 to 1; `null` where there is no whole, which is not the same as none. */
export const rate = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** Share of decided dossiers that were decided by their due time (QĐ 766: end time against the appointment). */
export const onTimeRate = ({ decided, decided_late: late }: Counts): number | null =>
  rate(decided - late, decided)
