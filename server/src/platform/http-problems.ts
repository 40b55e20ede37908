import type { FastifyError, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { type FieldProblem, Refusal, type Refusals, type RefusalText, STATUS } from './errors.ts'
import type { App } from './http-app.ts'
import { describeDefect } from './logging.ts'
import type { Edge } from './module.ts'
import { platformRefusals } from './refusals.ts'
import { insertSecurityEvent } from './security-events.ts'

const Words = Type.Object({ title: Type.String(), detail: Type.String() })

/** Problem details (RFC 9457); `title` and `detail` are Vietnamese, `en` holds the same in English. */
export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String(),
    code: Type.String(),
    instance: Type.String(),
    en: Words,
    fields: Type.Optional(
      Type.Array(
        Type.Object({
          path: Type.String(),
          code: Type.String(),
          vi: Type.String(),
          en: Type.String(),
          choices: Type.Optional(Type.Array(Type.Object({ value: Type.String(), label: Type.String() }))),
        }),
      ),
    ),
  },
  { additionalProperties: true },
)

/** Answers every refusal and every defect as a problem a person can act on; defects are logged without personal data. */
export function handleErrors(app: App, edge: Edge, moduleRefusals: Refusals): void {
  const texts: Refusals = { ...platformRefusals, ...moduleRefusals }
  app.setErrorHandler(async (error, request, reply) => {
    const refusal = asRefusal(error as FastifyError)
    if (!refusal)
      edge.log.error({ ...describeDefect(error), requestId: request.id, route: request.routeOptions.url })
    else await recordSecurityEvent(edge, request, refusal)
    const problem = describe(refusal, texts, request.id)
    const { retryAfterSeconds } = refusal?.details ?? {}
    if (retryAfterSeconds) reply.header('retry-after', String(retryAfterSeconds))
    return reply.code(problem.status).type('application/problem+json').send(problem)
  })
  app.setNotFoundHandler(async (request, reply) => {
    const problem = describe(new Refusal('not_found', 'request.no_such_address'), texts, request.id)
    return reply.code(404).type('application/problem+json').send(problem)
  })
}

function describe(refusal: Refusal | undefined, texts: Refusals, requestId: string) {
  const code = refusal?.code ?? 'internal'
  const { vi, en } = filled(
    texts[code] ?? texts[refusal ? 'request.refused' : 'internal']!,
    refusal?.details ?? {},
  )
  const status = refusal ? STATUS[refusal.kind] : 500
  return { ...refusal?.details, type: `urn:mot-cua:${code}`, status, code, instance: requestId, ...vi, en }
}

/** Puts the refusal's details into its words: `{maxMegabytes}`. */
function filled(text: RefusalText, details: Record<string, unknown>): RefusalText {
  const fill = (s: string) => s.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? ''))
  const both = (t: RefusalText['vi']) => ({ title: fill(t.title), detail: fill(t.detail) })
  return { vi: both(text.vi), en: both(text.en) }
}

function asRefusal(error: FastifyError | Refusal): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (error.validation) return new Refusal('invalid_request', 'request.invalid', { fields: fieldsOf(error) })
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refusal('too_large', 'request.too_large')
  if (error.code === 'FST_REQ_FILE_TOO_LARGE') return new Refusal('too_large', 'file.too_large')
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Refusal('unsupported', 'request.media_type')
  if (isOverload(error)) return new Refusal('unavailable', 'request.overloaded')
  if (error.statusCode && error.statusCode < 500) return new Refusal('invalid_request', 'request.malformed')
  return undefined
}

/** PostgreSQL has no connection left, is restarting, or cannot be reached: the caller may try again. */
function isOverload(error: { code?: string; message?: string }): boolean {
  return ['53300', '57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET'].includes(error.code ?? '')
}

function fieldsOf(error: FastifyError): FieldProblem[] {
  return (error.validation ?? []).map((v) => {
    const missing = (v.params as { requiredProperties?: string[] }).requiredProperties?.[0]
    const path = [...v.instancePath.split('/').slice(1), ...(missing ? [missing] : [])].join('.')
    const vi = v.keyword === 'required' ? 'Thiếu mục này' : 'Giá trị chưa đúng kiểu'
    return { path, code: v.keyword, vi, en: v.message ?? 'Not valid' }
  })
}

const WATCHED = new Set(['forbidden', 'not_found', 'too_many'])

/** What a signed-in account was refused leaves one row, committed apart from the work that was rolled back. */
async function recordSecurityEvent(
  edge: Edge,
  request: FastifyRequest,
  { kind, code }: Refusal,
): Promise<void> {
  if (!WATCHED.has(kind) || request.actor.kind === 'nobody' || request.isToldOf) return
  await insertSecurityEvent(edge.db, {
    actorId: request.actor.id,
    kind,
    code,
    method: request.method,
    route: request.routeOptions.url ?? '',
    requestId: request.id,
  }).catch((error: unknown) => edge.log.error({ ...describeDefect(error), requestId: request.id }))
}
