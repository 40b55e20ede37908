import { parse } from 'csv-parse/sync'
import type { CalendarDay, KnownDay } from '#platform/calendar-changes.ts'
import { csvOf } from '#platform/csv.ts'
import { type FieldProblem, invalid } from '#platform/errors.ts'

const COLUMNS = ['ngay', 'loai', 'ten', 'ten_tieng_anh', 'quyet_dinh'] as const
const KINDS: Record<string, CalendarDay['kind']> = { nghi: 'holiday', 'lam bu': 'working' }
const KIND_WORDS = { holiday: 'nghỉ', working: 'làm bù' } as const

/** Days as a table that a spreadsheet opens: day, kind, name, English name, decision. */
export const calendarCsv = (days: readonly KnownDay[]): string =>
  csvOf([
    [...COLUMNS],
    ...days.map(({ day, kind, nameVi, nameEn, decision }) => [
      written(day),
      KIND_WORDS[kind],
      nameVi,
      nameEn,
      decision,
    ]),
  ])

const written = (day: string): string => day.split('-').reverse().join('/')

/** Reads such a table; refuses with line, column and reason, and takes nothing where anything is wrong. */
export function daysInCsv(text: string): CalendarDay[] {
  const rows = rowsOf(text)
  const problems: FieldProblem[] = []
  const days = rows.map((row, i) => dayIn(row, i + 2, problems))
  if (problems.length > 0) throw invalid('dossiers.calendar_csv_wrong', { fields: problems.slice(0, 50) })
  return days
}

function rowsOf(text: string): string[][] {
  try {
    const [head, ...rows]: string[][] = parse(text, {
      bom: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      trim: true,
    })
    if (COLUMNS.slice(0, 3).every((name, i) => head?.[i] === name)) return rows
  } catch {
    // told below: either way the file is no such table
  }
  throw invalid('dossiers.calendar_csv_unreadable')
}

function dayIn(
  [date = '', kind = '', nameVi = '', nameEn = '']: string[],
  line: number,
  problems: FieldProblem[],
): CalendarDay {
  const wrong = (column: string, vi: string, en: string) =>
    problems.push({
      path: `line:${line}.${column}`,
      code: 'dossiers.calendar_csv_wrong',
      vi: `Dòng ${line}, cột ${column}: ${vi}`,
      en: `Line ${line}, column ${column}: ${en}`,
    })
  const day = isoOf(date)
  if (!day)
    wrong('ngay', `“${date.slice(0, 20)}” không phải là ngày dạng 30/04/2027`, 'not a day like 30/04/2027')
  const known = KINDS[plain(kind)]
  if (!known) wrong('loai', 'ghi “nghỉ” hoặc “làm bù”', 'must be “nghỉ” or “làm bù”')
  if (!nameVi || nameVi.length > 100)
    wrong('ten', 'ghi tên ngày, không quá 100 chữ', 'needs a name of at most 100 letters')
  return { day: day ?? '', kind: known ?? 'holiday', nameVi, nameEn: nameEn.slice(0, 100) || nameVi }
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function isoOf(text: string): string | undefined {
  const found = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  if (!found) return undefined
  const iso = `${found[3]}-${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}`
  const at = Date.parse(`${iso}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso) ? iso : undefined
}
