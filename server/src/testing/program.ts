import type { InjectOptions } from 'fastify'
import type { Logger } from 'pino'
import { afterAll } from 'vitest'
import type { Actor } from '#platform/context.ts'
import { buildApp } from '#platform/http.ts'
import { createLogger } from '#platform/logging.ts'
import type { Module } from '#platform/module.ts'
import { modules } from '../composition.ts'
import type { Call } from './dossier-calls.ts'
import type { World } from './world.ts'

/** The program in front of a world, believing whoever the test says is asking; `change` may plant a fault in it. */
export async function programOf(
  world: World,
  change: (all: Module[]) => Module[] = (all) => all,
  log: Logger = createLogger(process.env.TEST_LOG ?? 'silent'),
) {
  const actors = new Map<string, Actor>()
  const parts = {
    ...world,
    publicUrl: 'http://localhost:3000',
    dataDir: world.files.folder,
    mode: 'demo' as const,
  }
  const app = await buildApp({
    ...parts,
    log,
    modules: change(modules(parts)),
    authenticate: async ({ headers }) => actors.get(headers.authorization!)!,
    now: () => world.clock.now,
  })
  afterAll(() => app.close())
  const send = async (actor: Actor, { headers, ...asked }: Call): Promise<Answer> => {
    const authorization = 'Test actor'
    actors.set(authorization, actor)
    return app.inject({ ...asked, headers: { ...headers, authorization } } as InjectOptions)
  }
  return { app, send }
}

export interface Answer {
  statusCode: number
  body: string
  headers: Record<string, unknown>
}
export type Program = Awaited<ReturnType<typeof programOf>>

/** Every route that the program publishes, as `GET /api/…/{id}`. */
export async function routesOf({ app }: Program): Promise<string[]> {
  const { paths } = (await app.inject('/api/openapi.json')).json() as { paths: Record<string, object> }
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
  )
}
