import type { FastifyReply, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { notFound } from '#platform/errors.ts'
import type { App } from '#platform/http.ts'
import type { Module } from '#platform/module.ts'

/** Careless twice: as an officer, row-level security alone would show nothing of another's. */
const asTheProgram = sql`select set_config('motcua.kind', 'system', true)`

/** The name of an applicant, whoever asks. */
const nameOfApplicant = ({ params, read }: FastifyRequest): Promise<string> =>
  read(async ({ tx }) => {
    await asTheProgram.execute(tx)
    const { rows } = await sql<{ name: string }>`
      select applicant_name as name from dossiers.dossier where id = ${(params as { id: string }).id}
    `.execute(tx)
    return rows[0]!.name
  })

interface Hole {
  /** Puts one careless route in the place of the right one. */
  plant: (all: Module[]) => Module[]
  routes: string[]
  /** What the test must say about it. */
  says: RegExp
}
type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>

/** Replaces the handler of one route of the citizens or the officers, and leaves everything around it as it is. */
const replace =
  (method: string, url: string, handler: Handler) =>
  (all: Module[]): Module[] =>
    all.map((module) => ({ ...module, routes: replaced(module.routes ?? {}, method, url, handler) }))

function replaced(routes: NonNullable<Module['routes']>, method: string, url: string, handler: Handler) {
  const entries = Object.entries(routes).map(([audience, list]) => [
    audience,
    list.map((one) => async (scope: App) => {
      scope.addHook('onRoute', (route) => {
        if (route.url === url && route.method === method) route.handler = handler
      })
      await one(scope)
    }),
  ])
  return Object.fromEntries(entries) as NonNullable<Module['routes']>
}

/** Faults that hurried people make. */
export const holes: Record<string, Hole> = {
  'a reading route that asks no policy': {
    plant: replace('GET', '/api/officer/dossiers/:id/receipt.pdf', nameOfApplicant),
    routes: ['GET /api/officer/dossiers/{id}/receipt.pdf'],
    says: /receipt\.pdf: should be "never", but was answered 200/,
  },
  'a delegation that is asked for its parties and not for its end': {
    plant: replace('GET', '/api/citizen/dossiers/:id/documents/:documentId/content', async (request) => {
      const { id } = request.params as { id: string }
      const found = await request.read(({ tx, actor }) =>
        sql<{ name: string }>`
          select applicant_name as name from dossiers.dossier d where id = ${id} and (
            applicant_person_id = ${actor.personId}
            or (submitting_account_id = ${actor.id} and authority <> 'delegation')
            or exists (select 1 from identity.delegation g where g.delegate_person_id = ${actor.personId}
              and g.principal_person_id = d.applicant_person_id))`.execute(tx),
      )
      if (!found.rows[0]) throw notFound('dossiers.not_found')
      return found.rows[0].name
    }),
    routes: ['GET /api/citizen/dossiers/{id}/documents/{documentId}/content'],
    says: /delegate: .*should be "never", but was answered 200/,
  },
  'a refusal that names the applicant': {
    plant: replace('GET', '/api/officer/dossiers/:id', async (request) => {
      throw notFound('dossiers.not_found', { of: await nameOfApplicant(request) })
    }),
    routes: ['GET /api/officer/dossiers/{id}'],
    says: /told a stranger 1 texts/,
  },
  'a refusal after something was committed': {
    plant: replace('POST', '/api/officer/dossiers/:id/acceptance', async (request) => {
      const { id } = request.params as { id: string }
      await request.change(async ({ tx }) => {
        await asTheProgram.execute(tx)
        await sql`update dossiers.dossier set version = version + 1 where id = ${id}`.execute(tx)
      })
      throw notFound('dossiers.not_found')
    }),
    routes: ['POST /api/officer/dossiers/{id}/acceptance'],
    says: /acceptance: left a trace in dossiers\.dossier/,
  },
  'a refusal that is answered without being recorded': {
    plant: replace('POST', '/api/citizen/dossiers/:id/submission', async (_, reply) =>
      reply.code(404).send({ id: '', code: '' }),
    ),
    routes: ['POST /api/citizen/dossiers/{id}/submission'],
    says: /submission: (left 0 security events instead of 1|should be "done")/,
  },
}
