import {
  type Address,
  accountName,
  addressLine,
  listOrganisations,
  listPeople,
  unitsWhere,
} from '#modules/identity/index.ts'
import { getUnit } from '#modules/organisation/index.ts'
import { addDays, type Day, dayOf, instantOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose, type Reading } from '#platform/disclosure.ts'
import { invalid } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { renderLetter, shortDate } from '#platform/letters/index.ts'
import { maskName, maskNumber } from '#platform/masking.ts'
import type { Purpose } from '#platform/purposes.ts'
import { overseesOnly } from './dossiers.readings.ts'
import { baseOf, type LetterHouse } from './letter-base.service.ts'
import { type RegisterData, type RegisterRow, registerLetter } from './letters/index.ts'
import type { Printable } from './letters.service.ts'
import {
  countRegister,
  listRegister,
  type RegisterEntry,
  type RegisterPeriod,
  type RegisterPlace,
} from './register.repository.ts'

const PAGE = 50
const MOST_DAYS = 366
/** Two thousand rows are 120 pages and two seconds of a processor to typeset; whoever needs more takes the table. */
const MOST_PRINTED = 2_000
const MOST_EXPORTED = 20_000

/** Days as `yyyy-mm-dd`, both included; the present month where they are left out. */
export interface RegisterQuery {
  from?: Day
  to?: Day
  cursor?: string
}

export type RegisterItem = Omit<RegisterEntry, 'applicantName'> & { applicantName: string }

export interface RegisterPage {
  from: Day
  to: Day
  total: number
  items: RegisterItem[]
  /** Give it back as `cursor` for the next page; null on the last. */
  next: string | null
}

/** The register of the actor's offices, fifty dossiers at a time. Refuses with `dossiers.bad_period`. */
export async function readRegister(ctx: Ctx, { cursor, ...query }: RegisterQuery): Promise<RegisterPage> {
  const { days, period } = periodOf(ctx, query)
  const after = cursor ? { after: decode(cursor) } : {}
  const rows = await listRegister(ctx.tx, period, { limit: PAGE + 1, ...after })
  const items = rows.slice(0, PAGE)
  const next = rows.length > PAGE ? encode(items.at(-1)!) : null
  const total = await countRegister(ctx.tx, period)
  return { ...days, total, items: items.map((entry) => opened(ctx, 'register', entry)), next }
}

/** People are named in full at the offices that keep the register, in part to whoever only oversees them. */
function opened(ctx: Ctx, purpose: Purpose, { applicantName, ...entry }: RegisterEntry): RegisterItem {
  const name = disclose(ctx, { purpose, dossierId: entry.id }, applicantName)
  const isMasked = entry.personId !== null && overseesOnly(ctx.actor)
  return { ...entry, applicantName: isMasked ? maskName(name) : name }
}

function periodOf(
  ctx: Ctx,
  { from, to }: RegisterQuery,
): { days: { from: Day; to: Day }; period: RegisterPeriod } {
  const today = dayOf(ctx.now)
  const days = { from: from ?? `${(to ?? today).slice(0, 8)}01`, to: to ?? today }
  const [first, after] = [instantOf(days.from, 0), instantOf(addDays(days.to, 1), 0)]
  const length = (after.getTime() - first.getTime()) / 86_400_000
  if (length < 1 || length > MOST_DAYS) throw invalid('dossiers.bad_period', { mostDays: MOST_DAYS })
  const unitIds = [...unitsWhere(ctx.actor, 'dossiers.read_unit')]
  return { days, period: { unitIds, from: first, until: after } }
}

const encode = ({ submittedAt, id }: RegisterEntry): string =>
  Buffer.from(`${submittedAt.toISOString()} ${id}`).toString('base64url')

function decode(cursor: string): RegisterPlace {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ')
  if (Number.isNaN(Date.parse(at)) || !isId(id)) throw invalid('dossiers.bad_cursor')
  return { at, id }
}

/** Form 07 of the first two thousand dossiers of a period; where there are more, the page says so. */
export async function printRegister(ctx: Ctx, house: LetterHouse, query: RegisterQuery): Promise<Printable> {
  const { days, period } = periodOf(ctx, query)
  const entries = await listRegister(ctx.tx, period, { limit: MOST_PRINTED })
  const total = entries.length < MOST_PRINTED ? entries.length : await countRegister(ctx.tx, period)
  const post = ctx.actor.posts[0]!
  const data: RegisterData = {
    ...(await baseOf(ctx, house, { unitId: post.unitId, number: null, at: ctx.now, qrUrl: null })),
    office: (await getUnit(ctx, post.unitId)).name,
    period: periodText(days, entries.length, total),
    rows: await rowsOf(ctx, entries),
    officer: await accountName(ctx, ctx.actor.id),
    signed: null,
  }
  const fileName = `so-theo-doi-${days.from}-${days.to}.pdf`
  return { fileName, render: () => renderLetter(registerLetter, data) }
}

function periodText({ from, to }: { from: Day; to: Day }, shown: number, total: number): string {
  const words = `từ ${shortDate(instantOf(from, 12))} đến ${shortDate(instantOf(to, 12))}`
  return shown === total ? words : `${words} (chỉ in ${shown} hồ sơ đầu trong tổng số ${total})`
}

/** The register as rows for a table. Refuses with `dossiers.register_too_long`. */
export async function exportRegister(
  ctx: Ctx,
  query: RegisterQuery,
): Promise<{ fileName: string; rows: RegisterRow[] }> {
  const { days, period } = periodOf(ctx, query)
  const entries = await listRegister(ctx.tx, period, { limit: MOST_EXPORTED + 1 })
  if (entries.length > MOST_EXPORTED) throw invalid('dossiers.register_too_long', { most: MOST_EXPORTED })
  return { fileName: `so-theo-doi-${days.from}-${days.to}.csv`, rows: await rowsOf(ctx, entries) }
}

const RETURNED_BY: Readonly<Record<string, string>> = {
  online: 'trực tuyến',
  counter: 'tại quầy',
  post: 'bưu chính',
}

interface Contact {
  address: Address | null
  phone: string | null
}

function contactOf(ctx: Ctx, applicant: Contact | undefined): string | null {
  if (!applicant) return null
  const { address, phone } = applicant
  if (overseesOnly(ctx.actor)) return phone && maskNumber(phone)
  return [addressLine(address), phone].filter(Boolean).join('; ') || null
}

/** The columns of form 07; it asks for the applicant's address and telephone number. */
async function rowsOf(ctx: Ctx, sealed: RegisterEntry[]): Promise<RegisterRow[]> {
  const entries = sealed.map((entry) => opened(ctx, 'export_register', entry))
  const reading: Reading = { purpose: 'export_register' }
  const ids = (key: 'personId' | 'organisationId') => entries.flatMap((entry) => entry[key] ?? [])
  const applicants = new Map<string, Contact>([
    ...(await listPeople(ctx, ids('personId'), reading)),
    ...(await listOrganisations(ctx, ids('organisationId'), reading)),
  ])
  return entries.map((entry) => {
    const applicant = applicants.get(entry.personId ?? entry.organisationId ?? '')
    return {
      code: entry.code,
      procedure: entry.procedureName,
      sets: 1,
      applicant: entry.applicantName,
      address: contactOf(ctx, applicant),
      agency: entry.unitName,
      receivedAt: entry.acceptedAt ?? entry.submittedAt,
      dueAt: entry.dueAt,
      returnedAt: entry.returnedAt,
      returnBy: entry.returnedAt && (RETURNED_BY[entry.delivery] ?? null),
      note:
        entry.state === 'refused' ? 'không tiếp nhận' : entry.state === 'stopped' ? 'dừng giải quyết' : null,
    }
  })
}
