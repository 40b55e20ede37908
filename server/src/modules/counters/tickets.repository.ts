import { sql } from 'kysely'
import type { Day } from '#platform/calendar.ts'
import type { Tx } from '#platform/db.ts'
import type { Ticket, TicketState } from './ticket.ts'

/** The next number of a letter; whoever draws at the same time waits for this one. */
export async function drawNumber(tx: Tx, unitId: string, day: Day, letter: string): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into counters.numbering as n (unit_id, day, letter, last) values (${unitId}, ${day}, ${letter}, 1)
    on conflict (unit_id, day, letter) do update set last = n.last + 1 returning last
  `.execute(tx)
  return rows[0]!.last
}

export async function insertTicket(tx: Tx, t: Ticket): Promise<void> {
  await sql`
    insert into counters.ticket (id, unit_id, day, letter, number, service_id, source, priority, dossier_code, state,
      taken_at, queued_at, due_at)
    values (${t.id}, ${t.unitId}, ${t.day}, ${t.letter}, ${t.number}, ${t.serviceId}, ${t.source}, ${t.priority},
      ${t.dossierCode}, ${t.state}, ${t.takenAt}, ${t.queuedAt}, ${t.dueAt})
  `.execute(tx)
}

const TICKET = sql`
  select t.id, t.unit_id as "unitId", t.day, t.letter, t.number, t.service_id as "serviceId", t.source, t.priority,
    t.dossier_code as "dossierCode", t.state, t.taken_at as "takenAt", t.queued_at as "queuedAt", t.due_at as "dueAt",
    t.for_window_id as "forWindowId", t.window_id as "windowId",
    (select w.number from counters.service_window w where w.id = t.window_id) as window,
    t.called_at as "calledAt", t.rung_at as "rungAt", t.serving_at as "servingAt", t.ended_at as "endedAt", t.misses, t.version
  from counters.ticket t`

export async function findTicket(tx: Tx, id: string): Promise<Ticket | undefined> {
  const { rows } = await sql<Ticket>`${TICKET} where t.id = ${id}`.execute(tx)
  return rows[0]
}

/** The ticket, held until the transaction ends. */
export async function lockTicket(tx: Tx, id: string): Promise<Ticket> {
  const { rows } = await sql<Ticket>`${TICKET} where t.id = ${id} for update of t`.execute(tx)
  return rows[0]!
}

/** The one that a window has called or serves. */
export async function ticketAt(tx: Tx, windowId: string): Promise<Ticket | undefined> {
  const { rows } = await sql<Ticket>`
    ${TICKET} where t.window_id = ${windowId} and t.state in ('called', 'serving')
  `.execute(tx)
  return rows[0]
}

/** Everybody of a centre who is in one of these states today, in the order of their places. */
export async function ticketsIn(
  tx: Tx,
  unitId: string,
  day: Day,
  states: readonly TicketState[],
): Promise<Ticket[]> {
  const { rows } = await sql<Ticket>`
    ${TICKET} where t.unit_id = ${unitId} and t.day = ${day} and t.state = any(${[...states]}::text[])
    order by t.queued_at, t.id
  `.execute(tx)
  return rows
}

/** Whether each of those called last for these services came first, the latest first. */
export async function lastCalled(
  tx: Tx,
  unitId: string,
  day: Day,
  serviceIds: readonly string[],
  limit: number,
): Promise<boolean[]> {
  const { rows } = await sql<{ priority: boolean }>`
    select priority or coalesce(due_at <= called_at, false) as priority from counters.ticket
    where unit_id = ${unitId} and day = ${day} and called_at is not null and service_id = any(${[...serviceIds]}::uuid[])
    order by called_at desc, id desc limit ${limit}
  `.execute(tx)
  return rows.map(({ priority }) => priority)
}

/** How many seconds each of the last served of a service took, the latest first. */
export async function servedTimes(tx: Tx, serviceId: string, limit: number): Promise<number[]> {
  const { rows } = await sql<{ seconds: number }>`
    select extract(epoch from ended_at - serving_at)::int as seconds from counters.ticket
    where service_id = ${serviceId} and state = 'done' and ended_at > serving_at order by ended_at desc limit ${limit}
  `.execute(tx)
  return rows.map(({ seconds }) => seconds)
}

export type Change = Partial<
  Pick<
    Ticket,
    | 'state'
    | 'serviceId'
    | 'queuedAt'
    | 'forWindowId'
    | 'windowId'
    | 'calledAt'
    | 'rungAt'
    | 'servingAt'
    | 'endedAt'
    | 'misses'
  >
>

/** Writes a ticket that is held as it is now. */
export async function saveTicket(tx: Tx, ticket: Ticket, change: Change): Promise<Ticket> {
  const t = { ...ticket, ...change, version: ticket.version + 1 }
  await sql`
    update counters.ticket set state = ${t.state}, service_id = ${t.serviceId}, queued_at = ${t.queuedAt},
      for_window_id = ${t.forWindowId}, window_id = ${t.windowId}, called_at = ${t.calledAt}, rung_at = ${t.rungAt},
      serving_at = ${t.servingAt}, ended_at = ${t.endedAt}, misses = ${t.misses}, version = ${t.version}
    where id = ${t.id}
  `.execute(tx)
  return t
}

export interface DayFigures {
  taken: number
  waiting: number
  served: number
  noShow: number
  /** Medians, in seconds. */
  waited: number | null
  serving: number | null
}

/** What happened at a centre on a day; the waiting and serving of those who were served. */
export async function figuresOf(tx: Tx, unitId: string, day: Day): Promise<DayFigures> {
  const { rows } = await sql<DayFigures>`
    select count(*)::int as taken,
      count(*) filter (where state = 'waiting')::int as waiting,
      count(*) filter (where state = 'done')::int as served,
      count(*) filter (where state = 'absent')::int as "noShow",
      (percentile_cont(0.5) within group (order by extract(epoch from serving_at - taken_at))
        filter (where state = 'done'))::int as waited,
      (percentile_cont(0.5) within group (order by extract(epoch from ended_at - serving_at))
        filter (where state = 'done'))::int as serving
    from counters.ticket where unit_id = ${unitId} and day = ${day}
  `.execute(tx)
  return rows[0]!
}
