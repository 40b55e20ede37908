import { sql } from 'kysely'
import type { Db, Tx } from './db.ts'
import { newId } from './ids.ts'
import { PURPOSES, type Purpose } from './purposes.ts'

/** Whose data were opened, and for which dossier. */
interface Seen {
  subject: string
  dossierId: string | null
}

/** Who looks: as much of an actor as the ledger keeps. */
interface Looker {
  id: string
  kind: string
  posts: readonly { unitId: string }[]
}

/** A row of the ledger: one purpose of one piece of work. Person and dossier stand at the same place of both lists. */
interface Line {
  id: string
  at: Date
  actor_id: string
  actor_kind: string
  unit_id: string | null
  purpose: Purpose
  basis: string
  subject_ids: string[]
  dossier_ids: (string | null)[]
  request_id: string
}

/** What one piece of work has opened so far, gathered until its end. */
export class Disclosures {
  readonly #seen = new Map<Purpose, Map<string, Seen>>()

  note(purpose: Purpose, seen: Seen): void {
    const known = this.#seen.get(purpose) ?? new Map<string, Seen>()
    this.#seen.set(purpose, known.set(keyOf(seen), seen))
  }

  /** Each purpose with what was seen for it; who is named with a dossier is not named without one again. */
  *byPurpose(): Generator<[Purpose, Seen[]]> {
    for (const [purpose, known] of this.#seen) {
      if (PURPOSES[purpose].kept === 'nothing') continue
      const all = [...known.values()]
      const placed = new Set(all.flatMap((s) => (s.dossierId ? [s.subject] : [])))
      yield [purpose, all.filter((s) => s.dossierId || !placed.has(s.subject))]
    }
  }
}

const keyOf = ({ subject, dossierId }: Seen): string => `${subject} ${dossierId ?? ''}`

export interface Occasion {
  actor: Looker
  now: Date
  requestId: string
}

/** More than a day's worth of lists; beyond it the day's memory begins anew and some lines are written twice. */
const MOST_REMEMBERED = 200_000

/**
 * The access ledger of one database as this process writes it. A line is on the disk before whoever asked gets the answer; while
 * one statement is under way the lines of others gather, and go with the next.
 */
export class Ledger {
  readonly #db: Db
  #waiting: Line[] = []
  #under: Promise<void> = Promise.resolve()
  #next: Promise<void> | undefined
  #today = ''
  #listed = new Set<string>()

  constructor(db: Db) {
    this.#db = db
  }

  /** The lines that a piece of work owes; what today's lists have told already is left out. */
  linesOf({ actor, now, requestId }: Occasion, disclosures: Disclosures): Line[] {
    const lines: Line[] = []
    for (const [purpose, seen] of disclosures.byPurpose()) {
      const fresh =
        PURPOSES[purpose].kept === 'daily' ? seen.filter((s) => !this.#knows(now, actor, purpose, s)) : seen
      if (fresh.length === 0) continue
      lines.push({
        id: newId(),
        at: now,
        actor_id: actor.id,
        actor_kind: actor.kind,
        unit_id: actor.posts[0]?.unitId ?? null,
        purpose,
        basis: PURPOSES[purpose].basis,
        subject_ids: fresh.map((s) => s.subject),
        dossier_ids: fresh.map((s) => s.dossierId),
        request_id: requestId,
      })
    }
    return lines
  }

  /** Writes lines in a transaction of their own. */
  async write(lines: Line[]): Promise<void> {
    if (lines.length === 0) return
    this.#waiting.push(...lines)
    this.#next ??= this.#under.then(() => this.#writeWaiting())
    await this.#next
    this.remember(lines)
  }

  /** Keeps in mind what is written down, so that a list opened again today needs no second line. */
  remember(lines: Line[]): void {
    for (const line of lines) {
      if (PURPOSES[line.purpose].kept !== 'daily') continue
      this.#turn(line.at)
      line.subject_ids.forEach((subject, i) => {
        this.#listed.add(
          `${line.actor_id} ${line.purpose} ${keyOf({ subject, dossierId: line.dossier_ids[i]! })}`,
        )
      })
    }
  }

  /** Lists that are opened again get lines again. */
  forget(): void {
    this.#listed = new Set()
  }

  #writeWaiting(): Promise<void> {
    const lines = this.#waiting
    this.#waiting = []
    this.#next = undefined
    const written = insertLines(this.#db as Tx, lines)
    this.#under = written.catch(() => {})
    return written
  }

  #knows(now: Date, actor: Looker, purpose: Purpose, seen: Seen): boolean {
    this.#turn(now)
    return this.#listed.has(`${actor.id} ${purpose} ${keyOf(seen)}`)
  }

  /** A new day begins with an empty memory. */
  #turn(at: Date): void {
    const day = at.toISOString().slice(0, 10)
    if (day === this.#today && this.#listed.size < MOST_REMEMBERED) return
    this.#today = day
    this.forget()
  }
}

const ledgers = new WeakMap<Db, Ledger>()

export function ledgerOf(db: Db): Ledger {
  const known = ledgers.get(db) ?? new Ledger(db)
  ledgers.set(db, known)
  return known
}

/** One statement, however many lines. */
export async function insertLines(tx: Tx, lines: Line[]): Promise<void> {
  if (lines.length === 0) return
  await sql`
    insert into platform.disclosure (id, at, actor_id, actor_kind, unit_id, purpose, basis, subject_ids, dossier_ids, request_id)
    select id, at, actor_id, actor_kind, unit_id, purpose, basis, subject_ids, dossier_ids, request_id
    from jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) as l (id uuid, at timestamptz, actor_id text, actor_kind text,
      unit_id uuid, purpose text, basis text, subject_ids uuid[], dossier_ids uuid[], request_id text)
  `.execute(tx)
}
