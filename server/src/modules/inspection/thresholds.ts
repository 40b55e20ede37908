import type { Purpose } from '#platform/purposes.ts'

/**
 * What makes readings a sign to look at. All figures stand here, each with its reason; a city that finds too many or too few changes
 * them here.
 */
export const THRESHOLDS = {
  /** Different people in one hour: far more than one's own usual, and never fewer than a busy counter sees. */
  manyPeople: { atLeast: 40, timesUsual: 3, usualOverDays: 28 },
  /** People read in a day for whom the reader did nothing: a look into a colleague's dossier is daily work, a habit is not. */
  withoutTask: { atLeast: 8, ofAllRead: 0.5 },
  /** From 22 to 5 nobody is on duty: one reading is enough. On days off a few people are asked to come in. */
  oddHours: { nightFrom: 22, nightUntil: 5, peopleOnDaysOff: 3 },
  /** Different officials who read one person in a day: a dossier passes four or five hands. */
  manyReaders: { atLeast: 8 },
} as const

/** Readings that somebody chooses: whoever leafs through a list reads whoever stands in it. */
export const CHOSEN: readonly Purpose[] = ['handle', 'identify', 'oversee', 'export_register']
/** Those of them that are part of a task. */
export const TASKS: readonly Purpose[] = ['handle', 'identify']
