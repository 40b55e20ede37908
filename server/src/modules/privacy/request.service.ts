import { audit } from '#platform/audit.ts'
import { workingCalendar } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalid, notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { purposeNow } from './consent.repository.ts'
import { ownId } from './consent.service.ts'
import { dataRequestClosed, dataRequested } from './privacy.facts.ts'
import {
  type DataRequest,
  findRequest,
  insertRequest,
  lockRequest,
  requestsOf,
  updateRequest,
} from './request.repository.ts'
import { deadlinesOf, type RequestKind } from './request.ts'

export interface Asked {
  kind: RequestKind
  details?: string
  /** Of a correction. */
  field?: string
  value?: string
  /** Of a restriction or objection. */
  purpose?: string
}

/** What the actor asked of their data, newest first. */
export const ownRequests = (ctx: Ctx): Promise<DataRequest[]> => requestsOf(ctx.tx, ownId(ctx))

/**
 * Makes a request; its clock starts. A copy of one's own data is granted at once. Refuses with
 * `privacy.already_asked`, `privacy.correction_incomplete` or `privacy.no_such_purpose`.
 */
export async function makeRequest(ctx: Ctx, asked: Asked): Promise<DataRequest> {
  await checkAsked(ctx, asked)
  const { kind, details = '', field = null, value = null, purpose = null } = asked
  const id = newId()
  const { answerBy, dueBy } = deadlinesOf(await workingCalendar(ctx), kind, ctx.now)
  const request = {
    id,
    personId: ownId(ctx),
    kind,
    details: details.trim(),
    madeAt: ctx.now,
    answerBy,
    dueBy,
  }
  const correction = kind === 'correction' ? { field, value } : { field: null, value: null }
  if (!(await insertRequest(ctx.tx, { ...request, ...correction, purpose })))
    throw conflict('privacy.already_asked')
  await publish(ctx, dataRequested, { subject: id, unitId: null, payload: { kind, dueBy } })
  return kind === 'access' ? grantAccess(ctx, id) : (await findRequest(ctx.tx, id))!
}

async function checkAsked(ctx: Ctx, { kind, field, value, purpose }: Asked): Promise<void> {
  if (kind === 'correction' && !(field && value?.trim())) throw invalid('privacy.correction_incomplete')
  if (purpose && !(await purposeNow(ctx.tx, purpose))) throw notFound('privacy.no_such_purpose')
}

const AT_ONCE = 'Bạn tải bản sao ngay trên trang này, lúc nào cũng được khi đã đăng nhập.'

async function grantAccess(ctx: Ctx, id: string): Promise<DataRequest> {
  const request = (await lockRequest(ctx.tx, id))!
  const done = { state: 'done', answeredAt: ctx.now, closedAt: ctx.now, answer: AT_ONCE } as const
  return updateRequest(ctx.tx, request, done)
}

/** Takes a request back; what is closed stays as it is. Somebody else's request does not exist for the actor. */
export async function takeBack(ctx: Ctx, id: string): Promise<void> {
  const request = await lockRequest(ctx.tx, id)
  if (request?.personId !== ownId(ctx)) throw notFound('privacy.no_such_request')
  if (request.closedAt) throw conflict('privacy.request_closed')
  await updateRequest(ctx.tx, request, { state: 'withdrawn', closedAt: ctx.now })
  await publish(ctx, dataRequestClosed, {
    subject: id,
    unitId: null,
    payload: { kind: request.kind, outcome: 'withdrawn' },
  })
}

/** Whose request it is, for whoever tells them what became of it; none for one that is not known. */
export const personOfRequest = async (ctx: Ctx, id: string): Promise<string | null> =>
  (await findRequest(ctx.tx, id))?.personId ?? null

/** Puts on record that the actor fetched a copy of everything. */
export const noteExport = (ctx: Ctx): Promise<void> =>
  audit(ctx, { action: 'privacy.export-fetched', subject: ownId(ctx) })
