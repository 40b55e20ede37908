import { sql } from 'kysely'
import type { Day } from '#platform/calendar.ts'
import { type Tx, vaultOf } from '#platform/db.ts'
import type { Erasure } from '#platform/personal-records.ts'
import { holdKey } from '#platform/vault/subject-keys.ts'
import type { RequestKind, RequestState } from './request.ts'

export interface DataRequest {
  id: string
  version: number
  personId: string
  kind: RequestKind
  details: string
  field: string | null
  /** Gone once its person was erased. */
  value: string | null
  purpose: string | null
  state: RequestState
  madeAt: Date
  answerBy: Day
  dueBy: Day
  answeredAt: Date | null
  extendedAt: Date | null
  extensionReason: string | null
  closedAt: Date | null
  handledBy: string | null
  answer: string | null
  ground: string | null
  report: Erasure[] | null
}

const columns = sql`id, version, person_id as "personId", kind, details, field,
  sealed_value as "sealedValue", platform.key_of(person_id) as key, purpose_code as purpose, state,
  made_at as "madeAt", answer_by as "answerBy", due_by as "dueBy", answered_at as "answeredAt",
  extended_at as "extendedAt", extension_reason as "extensionReason", closed_at as "closedAt",
  handled_by as "handledBy", answer, ground, report`

type Row = Omit<DataRequest, 'value'> & { sealedValue: Buffer | null; key: Buffer | null }

const PLACE = 'data_request.value'

const opened =
  (tx: Tx) =>
  ({ sealedValue, key, ...row }: Row): DataRequest => ({
    ...row,
    value: sealedValue && key && vaultOf(tx).keyOf(row.personId, key).open(PLACE, sealedValue),
  })

export type NewRequest = Pick<
  DataRequest,
  'id' | 'personId' | 'kind' | 'details' | 'field' | 'value' | 'purpose' | 'madeAt' | 'answerBy' | 'dueBy'
>

/** Answers false when the same is being asked already. */
export async function insertRequest(tx: Tx, r: NewRequest): Promise<boolean> {
  const key = r.value === null ? undefined : await holdKey(tx, r.personId)
  const sealedValue = r.value === null ? null : key!.seal(PLACE, r.value)
  const { rows } = await sql`
    insert into privacy.data_request
      (id, person_id, kind, details, field, sealed_value, purpose_code, state, made_at, answer_by, due_by)
    values (${r.id}, ${r.personId}, ${r.kind}, ${r.details}, ${r.field}, ${sealedValue}, ${r.purpose}, 'received',
      ${r.madeAt}, ${r.answerBy}, ${r.dueBy})
    on conflict (person_id, kind, (coalesce(field, purpose_code, ''))) where closed_at is null do nothing returning 1
  `.execute(tx)
  return rows.length === 1
}

/** What a person asked, newest first. */
export async function requestsOf(tx: Tx, personId: string): Promise<DataRequest[]> {
  const { rows } = await sql<Row>`
    select ${columns} from privacy.data_request where person_id = ${personId} order by made_at desc, id desc
  `.execute(tx)
  return rows.map(opened(tx))
}

export async function findRequest(tx: Tx, id: string): Promise<DataRequest | undefined> {
  const { rows } = await sql<Row>`select ${columns} from privacy.data_request where id = ${id}`.execute(tx)
  return rows.map(opened(tx))[0]
}

/** The request, held against every other change until the transaction ends. */
export async function lockRequest(tx: Tx, id: string): Promise<DataRequest | undefined> {
  const { rows } = await sql<Row>`
    select ${columns} from privacy.data_request where id = ${id} for update
  `.execute(tx)
  return rows.map(opened(tx))[0]
}

/** Open ones by the day that counts next; closed ones from the last closed; at most two hundred. */
export async function listRequests(tx: Tx, which: 'open' | 'closed'): Promise<DataRequest[]> {
  const order =
    which === 'open'
      ? sql`case state when 'received' then answer_by else due_by end, made_at`
      : sql`closed_at desc`
  const { rows } = await sql<Row>`
    select ${columns} from privacy.data_request where (closed_at is null) = ${which === 'open'}
    order by ${order} limit 200
  `.execute(tx)
  return rows.map(opened(tx))
}

export type Change = Partial<
  Pick<
    DataRequest,
    | 'state'
    | 'dueBy'
    | 'answeredAt'
    | 'extendedAt'
    | 'extensionReason'
    | 'closedAt'
    | 'handledBy'
    | 'answer'
    | 'ground'
    | 'report'
  >
>

/** Changes a locked request and raises its version. */
export async function updateRequest(tx: Tx, before: DataRequest, change: Change): Promise<DataRequest> {
  const r = { ...before, ...change }
  const { rows } = await sql<Row>`
    update privacy.data_request set version = version + 1, state = ${r.state}, due_by = ${r.dueBy},
      answered_at = ${r.answeredAt}, extended_at = ${r.extendedAt}, extension_reason = ${r.extensionReason},
      closed_at = ${r.closedAt}, handled_by = ${r.handledBy}, answer = ${r.answer}, ground = ${r.ground},
      report = ${r.report && JSON.stringify(r.report)}
    where id = ${r.id} returning ${columns}
  `.execute(tx)
  return rows.map(opened(tx))[0]!
}

export interface Restriction {
  id: string
  personId: string
  purpose: string | null
  requestId: string
  since: Date
}

export async function insertRestriction(tx: Tx, r: Restriction): Promise<void> {
  await sql`
    insert into privacy.restriction (id, person_id, purpose_code, request_id, since)
    values (${r.id}, ${r.personId}, ${r.purpose}, ${r.requestId}, ${r.since})
  `.execute(tx)
}

/** Whether something, or everything, may not be done with a person's data though they agreed. */
export async function isRestricted(tx: Tx, personId: string, purpose: string): Promise<boolean> {
  const { rows } = await sql`
    select 1 from privacy.restriction
    where person_id = ${personId} and lifted_at is null and (purpose_code is null or purpose_code = ${purpose}) limit 1
  `.execute(tx)
  return rows.length > 0
}

/** Consenting anew after an objection ends it for that purpose. */
export async function liftRestriction(tx: Tx, personId: string, purpose: string, at: Date): Promise<void> {
  await sql`
    update privacy.restriction set lifted_at = ${at}
    where person_id = ${personId} and purpose_code = ${purpose} and lifted_at is null
  `.execute(tx)
}
