import { parse } from 'csv-parse/sync'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { cityProvince, listCommunes } from './communes.service.ts'
import { replaceFormerCommunes } from './former-communes.repository.ts'
import type { FormerCommune } from './former-communes.ts'

export interface FormerImport {
  formers: number
  divided: number
  /** Lines of other provinces, which are passed over. */
  elsewhere: number
}

/** A line of the table of old and new communes: a column for each name, in any order. */
type Line = Record<
  | 'old_ward_code'
  | 'old_ward'
  | 'old_district_code'
  | 'old_district'
  | 'new_ward_code'
  | 'new_ward'
  | 'new_province_code',
  string
>

/**
 * Takes in which communes of today the former ones became, in place of what was known before. Nothing is taken in when a
 * line leads to a commune that the city does not have: throws and names it.
 */
export async function importFormerCommunes(ctx: Ctx, csv: string): Promise<FormerImport> {
  const all: Line[] = parse(csv, { columns: true, bom: true, skip_empty_lines: true, trim: true })
  const province = (await cityProvince(ctx))?.code
  const lines = all.filter((line) => line.new_province_code === province)
  if (lines.length === 0)
    throw new Error('No line leads to this city: are the columns old_ward_code … new_province_code there?')
  const known = new Set((await listCommunes(ctx)).map(({ code }) => code))
  const lost = lines.find((line) => !known.has(line.new_ward_code))
  if (lost)
    throw new Error(
      `The city has no commune ${lost.new_ward_code} (${lost.new_ward}), to which ${lost.old_ward} leads`,
    )
  const formers = formersOf(lines)
  await replaceFormerCommunes(ctx.tx, formers)
  await audit(ctx, { action: 'organisation.former-communes-imported', subject: province! })
  const divided = formers.filter(({ successors }) => successors.length > 1).length
  return { formers: formers.length, divided, elsewhere: all.length - lines.length }
}

function formersOf(lines: readonly Line[]): FormerCommune[] {
  const formers = new Map<string, FormerCommune>()
  for (const line of lines) {
    const former = formerOf(line)
    const known = formers.get(former.code)
    const successors = new Set([...(known?.successors ?? []), line.new_ward_code])
    formers.set(former.code, { ...former, successors: [...successors] })
  }
  return [...formers.values()]
}

/** A district that had no communes, such as an island, stands for itself. */
const formerOf = (line: Line): Omit<FormerCommune, 'successors'> => ({
  code: line.old_ward_code || line.old_district_code,
  name: line.old_ward || line.old_district,
  districtCode: line.old_district_code,
  districtName: line.old_district,
})
