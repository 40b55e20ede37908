import type { Day } from '#platform/calendar.ts'

/** Whoever has had this birthday acts for themselves (Civil Code 2015, article 20). */
export const OF_AGE = 18

/** The day on which somebody turns `age`; whoever was born on 29 February does on 1 March. */
export function birthdayOf(birthDate: Day, age: number): Day {
  const [year, month, day] = birthDate.split('-').map(Number) as [number, number, number]
  return new Date(Date.UTC(year + age, month - 1, day)).toISOString().slice(0, 10)
}
