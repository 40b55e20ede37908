import { createHash, randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Subject } from '../load/plan.ts'
import type { Recorded, Statement } from './recorder.ts'

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/** The statements of one submission, ready to be repeated for other drafts. */
export interface SubmissionSql {
  statements: Statement[]
  subject: Subject
  /** The code that the recorded submission got. */
  code: string
  /** Ids that the recorded submission made up. */
  made: ReadonlySet<string>
}

/** Learns from two recorded submissions which ids are new each time: those of the first that the second does not have. */
export function submissionSql(recorded: readonly Recorded[], subjects: readonly Subject[]): SubmissionSql {
  const [first, second] = recorded as [Recorded, Recorded]
  for (const { status, body } of [first, second])
    if (status !== 201) throw new Error(`a submission answers ${status}: ${Buffer.from(body, 'base64')}`)
  const subject = subjects[0]!
  const known = new Set([...Object.values(subject), ...idsIn(second)])
  const { code } = JSON.parse(Buffer.from(first.body, 'base64').toString()) as { code: string }
  return {
    statements: first.statements,
    subject,
    code,
    made: new Set(idsIn(first).filter((id) => !known.has(id))),
  }
}

const idsIn = ({ statements }: Recorded): string[] =>
  statements.flatMap((s) => JSON.stringify(s.values).match(UUID) ?? [])

/** Hands one draft in on a connection of its own with nothing but the recorded statements, one after the other. */
export async function submitBySql(client: pg.ClientBase, sql: SubmissionSql, to: Subject): Promise<void> {
  const words = new Map(Object.entries(sql.subject).map(([key, from]) => [from, to[key]!]))
  for (const id of sql.made) words.set(id, randomUUID())
  const digest = createHash('sha256').update(to.token).digest()
  const pattern = new RegExp([...words.keys(), sql.code].sort(longestFirst).map(escaped).join('|'), 'g')
  const replaced = (text: string): string => text.replace(pattern, (found) => words.get(found) ?? found)
  const now = new Date()
  for (const { text, values } of sql.statements) {
    const given = values.map((v) =>
      v instanceof Uint8Array
        ? digest
        : v instanceof Date
          ? timeFor(v, now)
          : typeof v === 'string'
            ? replaced(v)
            : v,
    )
    const { rows } = await query(client, replaced(text), given)
    if (text.includes('daily_number')) words.set(sql.code, codeOf(sql.code, to, rows[0]!.last))
  }
}

const query = (client: pg.ClientBase, text: string, values: unknown[]): Promise<pg.QueryResult> =>
  values.length ? client.query(text, values) : client.query(text)

const longestFirst = (a: string, b: string): number => b.length - a.length
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Moments lie as far from now as they lay when they were recorded, to the hour; what was `now` is now. */
function timeFor(recorded: Date, now: Date): Date {
  const hours = Math.round((recorded.getTime() - now.getTime()) / 3_600_000)
  return new Date(now.getTime() + hours * 3_600_000)
}

const codeOf = (recorded: string, { unitCode }: Subject, last: number): string =>
  `${unitCode}-${recorded.split('-')[1]}-${String(last).padStart(4, '0')}`
