import { Type } from 'typebox'
import { IdParams } from '#platform/schema-parts.ts'
import { Words } from './consent.schema.ts'
import type { DeskRequest } from './desk.service.ts'
import type { DataRequest } from './request.repository.ts'
import { isLate, nextDay, REQUEST_KINDS } from './request.ts'

const Maybe = Type.Union([Type.String(), Type.Null()])
export const Kind = Type.Union(REQUEST_KINDS.map((kind) => Type.Literal(kind)))
export const RequestParams = IdParams

const Erased = Type.Object({
  kind: Type.String(),
  erased: Type.Integer(),
  kept: Type.Integer(),
  because: Type.Union([Words, Type.Null()]),
})
export const RequestView = Type.Object({
  id: Type.String(),
  version: Type.Integer(),
  kind: Type.String(),
  details: Type.String(),
  field: Maybe,
  value: Maybe,
  purpose: Maybe,
  state: Type.String({ description: 'received, in_progress, done, refused or withdrawn' }),
  madeAt: Type.String(),
  answerBy: Type.String({ format: 'date' }),
  dueBy: Type.String({ format: 'date' }),
  next: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
  late: Type.Boolean(),
  extendedAt: Maybe,
  extensionReason: Maybe,
  closedAt: Maybe,
  answer: Maybe,
  ground: Maybe,
  report: Type.Union([Type.Array(Erased), Type.Null()]),
})
export const DeskView = Type.Object({
  ...RequestView.properties,
  person: Type.Object({ fullName: Type.String(), citizenId: Type.String(), phone: Maybe, email: Maybe }),
})

export const requestView = (request: DataRequest, now: Date) => ({
  ...request,
  madeAt: request.madeAt.toISOString(),
  next: nextDay(request),
  late: isLate(request, now),
  extendedAt: request.extendedAt?.toISOString() ?? null,
  closedAt: request.closedAt?.toISOString() ?? null,
})

export const deskView = (request: DeskRequest, now: Date) => ({
  ...requestView(request, now),
  person: request.person,
})
