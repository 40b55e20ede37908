import { access } from 'node:fs/promises'
import { sql } from 'kysely'
import type { App } from './http-app.ts'
import { metricsText, observeRequest } from './metrics.ts'
import type { Edge } from './module.ts'

/** Health for the machine that watches us, and figures for Prometheus. None of them tells anything about a person. */
export async function operationRoutes(app: App, edge: Edge): Promise<void> {
  app.get('/health/live', { schema: { hide: true } }, async () => ({ status: 'live' }))
  app.get('/health/ready', { schema: { hide: true } }, async (_request, reply) => {
    const problems = await unready(edge)
    return reply
      .code(problems.length ? 503 : 200)
      .send({ status: problems.length ? 'unready' : 'ready', problems })
  })
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/plain; version=0.0.4').send(await metricsText(edge.db)),
  )
}

async function unready(edge: Edge): Promise<string[]> {
  const checks: [string, Promise<unknown>][] = [
    ['database', sql`select 1`.execute(edge.db)],
    ['files', access(edge.files.folder)],
  ]
  const results = await Promise.allSettled(checks.map(([, check]) => check))
  return checks.filter((_, i) => results[i]!.status === 'rejected').map(([name]) => name)
}

/** Times every request by its route pattern. */
export const observeRequests = (app: App): void => {
  app.addHook('onResponse', async (request, reply) => {
    observeRequest(
      request.method,
      request.routeOptions.url ?? 'none',
      reply.statusCode,
      reply.elapsedTime / 1000,
    )
  })
}
