import { type Letter, type LetterBase, longMoment, shortMoment } from '#platform/letters/index.ts'
import type { HeldKind } from '../export.service.ts'

/** What is held of one person, as a letter to them. */
export interface DataExportData extends LetterBase {
  person: { fullName: string; citizenId: string }
  madeAt: Date
  kinds: HeldKind[]
}

export const dataExportLetter: Letter<DataExportData> = {
  template: 'modules/privacy/letters/data-export.typ',
  title: () => 'Bản sao dữ liệu cá nhân',
  present: ({ person, madeAt, kinds }) => ({
    person,
    madeAt: longMoment(madeAt),
    kinds: kinds.map((kind) => ({
      name: kind.name.vi,
      purpose: kind.purpose.vi,
      basis: kind.basis.vi,
      keptFor: kind.keptFor.vi,
      seenBy: kind.seenBy.vi,
      items: kind.items.map((item) => rowsOf(kind, item)),
    })),
  }),
}

interface Row {
  label: string
  value: string
}

/** The fields of one record, as label and words; what is not known is left out. */
function rowsOf({ fields }: HeldKind, item: Record<string, unknown>): Row[] {
  return Object.entries(fields).flatMap(([name, label]) => {
    const value = item[name]
    if (value === null || value === undefined || value === '') return []
    if (typeof value === 'object' && !(value instanceof Date)) return partsOf(label.vi, value)
    return [{ label: label.vi, value: shown(value) }]
  })
}

/** A form as it was filled in: each answer with the path that leads to it. */
function partsOf(label: string, value: object): Row[] {
  const parts = Object.entries(value).flatMap(([name, part]) => {
    if (part === null || part === '') return []
    const path = `${label} › ${name}`
    return typeof part === 'object' ? partsOf(path, part) : [{ label: path, value: shown(part) }]
  })
  return parts
}

const shown = (value: unknown): string => (value instanceof Date ? shortMoment(value) : String(value))
