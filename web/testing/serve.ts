/**
 * Serves the built pages over a stand-in of the API, to look at pages without a database:
 * `npx react-router build web && PORT=4100 npx tsx web/testing/serve.ts`.
 */

import cookie from '@fastify/cookie'
import Fastify from 'fastify'
import type { App } from '../../server/src/platform/http-app.ts'
import { mountWeb } from '../../server/src/platform/web.ts'
import { fakeApi } from './fake-api.ts'

const app = Fastify() as unknown as App
await app.register(cookie)
await app.register(async (scope) => fakeApi(scope as App))
await mountWeb(app)
await app.listen({ port: Number(process.env.PORT ?? 4100), host: '127.0.0.1' })
console.log(`ready http://localhost:${process.env.PORT ?? 4100}`)
