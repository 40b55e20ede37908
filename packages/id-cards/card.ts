/** Whom a citizen's card names. Days as `yyyy-mm-dd`. */
export interface Card {
  /** 12 digits. */
  citizenId: string
  /** As printed, composed (NFC); from an MRZ in capitals without marks, see `marks`. */
  fullName: string
  /** Whether the name carries its Vietnamese marks: the MRZ has none, so somebody must put them in. */
  marks: boolean
  birthDate: string
  sex: 'male' | 'female' | null
  /** Where the person lives; the MRZ does not say. */
  address: string | null
}

/** `incomplete`: the end is missing. `unknown`: neither the QR code nor the MRZ of a card. */
export type CardFault =
  | 'incomplete'
  | 'unknown'
  | 'citizen_id'
  | 'day'
  | 'name'
  | 'check_digit'
  | 'not_vietnamese'
export type ReadCard = { card: Card; fault?: never } | { card?: never; fault: CardFault }
