import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import type { Expiry } from '#platform/personal-records.ts'

export type Delivery = 'waiting' | 'delivered' | 'inbox_only' | 'rejected'

export interface Message {
  id: string
  personId: string | null
  accountId: string | null
  template: string
  params: Record<string, string>
  dossierId: string | null
  /** Where in the pages it leads, `/…`. */
  link: string
  writtenAt: Date
  readAt: Date | null
  delivery: Delivery
}

const columns = sql`id, person_id as "personId", account_id as "accountId", template, params, dossier_id as "dossierId",
  link, written_at as "writtenAt", read_at as "readAt", delivery`

export async function insertMessage(tx: Tx, message: Omit<Message, 'readAt'>): Promise<void> {
  const { id, personId, accountId, template, params, dossierId, link, writtenAt, delivery } = message
  await sql`
    insert into notifications.message
      (id, person_id, account_id, template, params, dossier_id, link, written_at, delivery)
    values (${id}, ${personId}, ${accountId}, ${template}, ${JSON.stringify(params)}, ${dossierId}, ${link},
      ${writtenAt}, ${delivery})
  `.execute(tx)
}

export async function messageById(tx: Tx, id: string): Promise<Message | undefined> {
  const { rows } = await sql<Message>`select ${columns} from notifications.message where id = ${id}`.execute(
    tx,
  )
  return rows[0]
}

/** Whose inbox: an account, and the person behind it. */
export interface Reader {
  accountId: string
  personId: string | null
}

const addressedTo = ({ accountId, personId }: Reader) =>
  personId ? sql`person_id = ${personId}` : sql`account_id = ${accountId}`

/** Newest first; `before` is the id of the last message of the page before. */
export async function inboxOf(tx: Tx, reader: Reader, limit: number, before?: string): Promise<Message[]> {
  const { rows } = await sql<Message>`
    select ${columns} from notifications.message
    where ${addressedTo(reader)} and (${before ?? null}::uuid is null or id < ${before ?? null}::uuid)
    order by id desc limit ${limit}
  `.execute(tx)
  return rows
}

export async function countUnread(tx: Tx, reader: Reader): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from notifications.message where ${addressedTo(reader)} and read_at is null
  `.execute(tx)
  return rows[0]!.n
}

/** Answers whether the reader has such a message; reading it again keeps the first time. */
export async function markRead(tx: Tx, reader: Reader, id: string, at: Date): Promise<boolean> {
  const { rows } = await sql`
    update notifications.message set read_at = coalesce(read_at, ${at})
    where id = ${id} and ${addressedTo(reader)} returning 1
  `.execute(tx)
  return rows.length === 1
}

/** Ends the waiting of a message; one whose fate is settled stays as it is. */
export async function settleDelivery(
  tx: Tx,
  id: string,
  delivery: Exclude<Delivery, 'waiting'>,
  at: Date,
): Promise<void> {
  await sql`
    update notifications.message
    set delivery = ${delivery}, delivered_at = ${delivery === 'delivered' ? at : null}
    where id = ${id} and delivery = 'waiting'
  `.execute(tx)
}

/** Every message of a person, the oldest first. */
export async function messagesOf(tx: Tx, personId: string): Promise<Message[]> {
  const { rows } = await sql<Message>`
    select ${columns} from notifications.message where person_id = ${personId} order by id
  `.execute(tx)
  return rows
}

export async function deleteMessagesOf(tx: Tx, personId: string): Promise<number> {
  const { rows } = await sql`
    delete from notifications.message where person_id = ${personId} returning 1
  `.execute(tx)
  return rows.length
}

/** Messages that were written before; what still waits to be sent is not old. */
export async function expireMessages(tx: Tx, { before, limit, dryRun, held }: Expiry): Promise<string[]> {
  const old = sql`
    select id from notifications.message
    where written_at < ${before} and delivery <> 'waiting' and (person_id is null or person_id <> all(${[...held]}::uuid[]))
    order by written_at limit ${limit}`
  const statement = dryRun ? old : sql`delete from notifications.message where id in (${old}) returning id`
  const { rows } = await sql<{ id: string }>`${statement}`.execute(tx)
  return rows.map(({ id }) => id)
}
