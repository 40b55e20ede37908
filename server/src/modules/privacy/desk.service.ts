import { getPerson, listPeople, type Person } from '#modules/identity/index.ts'
import { workingCalendar } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import type { Erasure, PersonalRecords } from '#platform/personal-records.ts'
import { correctPersonalData, erasePersonalData } from './erasure.service.ts'
import { dataRequestAnswered, dataRequestClosed, dataRequestExtended } from './privacy.facts.ts'
import {
  type DataRequest,
  findRequest,
  insertRestriction,
  listRequests,
  lockRequest,
  updateRequest,
} from './request.repository.ts'
import { extended } from './request.ts'

/** The person sees in the ledger that the desk opened who they are. */
const RIGHTS = { purpose: 'data_rights' } as const

export interface DeskRequest extends DataRequest {
  person: Person
}

/** Requests of everybody: open ones by their clock, or closed ones from the last closed. */
export async function deskList(ctx: Ctx, which: 'open' | 'closed'): Promise<DeskRequest[]> {
  const found = await listRequests(ctx.tx, which)
  const people = await listPeople(
    ctx,
    found.map(({ personId }) => personId),
    RIGHTS,
  )
  return found.map((request) => ({ ...request, person: people.get(request.personId)! }))
}

export async function deskRequest(ctx: Ctx, id: string): Promise<DeskRequest> {
  const request = await findRequest(ctx.tx, id)
  if (!request) throw notFound('privacy.no_such_request')
  return { ...request, person: await getPerson(ctx, request.personId, RIGHTS) }
}

/** A word to the person, on the version of the request that the officer saw. */
export interface Said {
  seen: number
  text: string
}

/** Tells the person what will be done and by when: the answer that the law wants within two working days. */
export async function answerRequest(ctx: Ctx, id: string, { seen, text }: Said): Promise<DataRequest> {
  const request = await lockOpen(ctx, id, seen)
  if (request.state !== 'received') throw conflict('privacy.answered_before')
  const answered = {
    state: 'in_progress',
    answeredAt: ctx.now,
    answer: text,
    handledBy: ctx.actor.id,
  } as const
  await publish(ctx, dataRequestAnswered, { subject: id, unitId: null, payload: { kind: request.kind } })
  return updateRequest(ctx.tx, request, answered)
}

/** Gives the city as long again, once, for a reason that the person reads. Refuses with `privacy.extended_before`. */
export async function extendRequest(ctx: Ctx, id: string, { seen, text }: Said): Promise<DataRequest> {
  const request = await lockOpen(ctx, id, seen)
  if (request.extendedAt) throw conflict('privacy.extended_before')
  const dueBy = extended(await workingCalendar(ctx), request.kind, request.dueBy)
  await publish(ctx, dataRequestExtended, {
    subject: id,
    unitId: null,
    payload: { kind: request.kind, dueBy },
  })
  const change = { dueBy, extendedAt: ctx.now, extensionReason: text, handledBy: ctx.actor.id }
  return updateRequest(ctx.tx, request, change)
}

/** Refuses what was asked, with the law that says so. */
export async function refuseRequest(
  ctx: Ctx,
  id: string,
  { seen, text, ground }: Said & { ground: string },
): Promise<DataRequest> {
  const request = await lockOpen(ctx, id, seen)
  return close(ctx, request, 'refused', { answer: text, ground })
}

/**
 * Does what was asked, in one transaction with the record of it: puts right, erases, or restricts. An erasure reports
 * what stays and by which law.
 */
export async function fulfilRequest(
  ctx: Ctx,
  records: readonly PersonalRecords[],
  id: string,
  { seen, text }: Said,
): Promise<DataRequest> {
  const request = await lockOpen(ctx, id, seen)
  const report = await carryOut(ctx, records, request)
  return close(ctx, request, 'done', { answer: text, report })
}

async function carryOut(
  ctx: Ctx,
  records: readonly PersonalRecords[],
  { id, kind, personId, field, value, purpose }: DataRequest,
): Promise<Erasure[] | null> {
  if (kind === 'deletion') return erasePersonalData(ctx, records, personId)
  if (kind === 'correction')
    await correctPersonalData(ctx, records, personId, { field: field!, value: value! })
  if (kind === 'restriction' || kind === 'objection')
    await insertRestriction(ctx.tx, { id: newId(), personId, purpose, requestId: id, since: ctx.now })
  return null
}

async function close(
  ctx: Ctx,
  request: DataRequest,
  state: 'done' | 'refused',
  words: { answer: string; ground?: string; report?: Erasure[] | null },
): Promise<DataRequest> {
  const { id, kind } = request
  await publish(ctx, dataRequestClosed, { subject: id, unitId: null, payload: { kind, outcome: state } })
  const answeredAt = request.answeredAt ?? ctx.now
  const change = { state, answeredAt, closedAt: ctx.now, handledBy: ctx.actor.id, ...words }
  return updateRequest(ctx.tx, request, change)
}

async function lockOpen(ctx: Ctx, id: string, seen: number): Promise<DataRequest> {
  const request = await lockRequest(ctx.tx, id)
  if (!request) throw notFound('privacy.no_such_request')
  if (request.closedAt) throw conflict('privacy.request_closed')
  if (request.version !== seen) throw conflict('privacy.request_changed', { version: request.version })
  return request
}
