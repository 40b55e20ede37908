/** The person or organisation that a letter speaks of. */
export interface LetterApplicant {
  name: string
  /** `Số định danh cá nhân`, `Mã số thuế` …; `null` prints the first. */
  idLabel: string | null
  idNumber: string | null
  address: string | null
  phone: string | null
  email: string | null
}

export interface LetterProcedure {
  code: string
  name: string
}

export function presentApplicant(applicant: LetterApplicant): LetterApplicant {
  return { ...applicant, idLabel: applicant.idLabel ?? 'Số định danh cá nhân' }
}

/** Whom to ask, and where. */
export interface LetterContact {
  name: string
  phone: string | null
}

/** Who signs for an agency. */
export interface LetterSigner {
  /** `TM. Ủy ban nhân dân`, `KT. Chủ tịch` …; `null` when the head signs alone. Printed in capitals. */
  authority: string | null
  /** `Chủ tịch`; printed in capitals. */
  title: string
  name: string
}
