/**
 * Serves the built pages over a throw-away demonstration city, to look at them while they are written; everything is forgotten at the end:
 * `npx react-router build web && PORT=4100 npx tsx web/testing/serve.ts`. Every account has the same password, printed at the start.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '#platform/db.ts'
import { deliverAll } from '#platform/delivery.ts'
import { buildApp } from '#platform/http.ts'
import { runJobsOnce } from '#platform/job-runner.ts'
import { createLogger } from '#platform/logging.ts'
import { openKeys, peopleKeysFolder } from '#platform/vault/keys.ts'
import { mountWeb } from '#platform/web.ts'
import { authenticate, modules } from '../../server/src/composition.ts'
import { startThrowawayPostgres } from '../../server/src/runtime/throwaway-postgres.ts'
import { CITY_PASSWORD, cityTemplate } from '../../server/src/testing/city-template.ts'
import { cloneDatabase } from '../../server/src/testing/databases.ts'
import { migratedTemplate } from '../../server/src/testing/global-setup.ts'

const port = Number(process.env.PORT ?? 4100)
const publicUrl = `http://localhost:${port}`
const postgres = await startThrowawayPostgres()
const folder = await mkdtemp(join(tmpdir(), 'motcua-pages-'))
const server = await migratedTemplate(postgres.url('postgres'), peopleKeysFolder(folder))
const { appUrl: url } = await cloneDatabase(server, await cityTemplate(server))
const db = connect({ url, keys: openKeys(server.keysFolder) })
const parts = { db, files: { folder }, publicUrl, dataDir: folder, mode: 'demo' as const }
const composed = modules(parts)
const log = createLogger('error')
const app = await buildApp({ ...parts, log, modules: composed, authenticate: authenticate(parts) })
await mountWeb(app, process.env.WEB_BUILD ? resolve('web', process.env.WEB_BUILD) : undefined)
await app.listen({ port, host: '127.0.0.1' })
console.log(`ready ${publicUrl}  password ${CITY_PASSWORD}`)

let ended = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => (ended = true))
const subscribers = composed.flatMap((m) => m.subscribers ?? [])
const jobs = composed.flatMap((m) => m.jobs ?? [])
while (!ended) {
  await deliverAll(db, subscribers)
  await runJobsOnce({ db, url, jobs, log, now: () => new Date() })
  await sleep(500)
}
await app.close()
await db.destroy()
await postgres.stop()
await rm(folder, { recursive: true, force: true })
