import type { Day } from '#platform/calendar.ts'
import type { Contact } from './contact.sealing.ts'

export interface Person extends Contact {
  id: string
  fullName: string
  /** 12 digits. */
  citizenId: string
  birthDate: Day | null
  sex: 'male' | 'female' | null
  /** The commune where they live. */
  communeUnitId: string | null
  /** A person of the demonstration, who does not exist. */
  invented: boolean
}

export type Named = Pick<Person, 'id' | 'fullName'>
