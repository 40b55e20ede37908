import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '#platform/config.ts'
import { connect } from '#platform/db.ts'
import { buildApp } from '#platform/http.ts'
import { createLogger } from '#platform/logging.ts'
import type { Parts } from '#platform/module.ts'
import { RateLimits } from '#platform/rate-limits.ts'
import { openKeys, peopleKeysFolder } from '#platform/vault/keys.ts'
import { mountWeb } from '#platform/web.ts'
import { authenticate, modules } from './composition.ts'

export interface Running {
  /** Lets what is under way finish, then lets go of everything. */
  close: () => Promise<void>
}

/** The parts that app and worker share, from the configuration. */
export async function prepareParts(
  config: Config & { databaseUrl: string },
  applicationName: string,
): Promise<Parts> {
  const files = { folder: join(config.dataDir, 'files') }
  await mkdir(files.folder, { recursive: true })
  const { databaseUrl: url, databasePool: max, databasePrepare: prepare } = config
  const keys = openKeys(peopleKeysFolder(config.dataDir))
  const db = connect({ url, max, prepare, applicationName, keys })
  return { ...config, db, files }
}

/** Starts the HTTP server: the API of every module, and the pages. */
export async function startApp(
  config: Config & { databaseUrl: string },
): Promise<Running & { port: number }> {
  const parts = await prepareParts(config, 'motcua-app')
  const app = await buildApp({
    ...parts,
    log: createLogger(config.logLevel),
    modules: modules(parts),
    authenticate: authenticate(parts),
    limits: new RateLimits({ times: config.rateLimitTimes }),
  })
  await mountWeb(app)
  await app.listen({ port: config.port, host: config.host })
  const address = app.server.address() as { port: number }
  const close = async () => {
    await app.close()
    await parts.db.destroy()
  }
  return { close, port: address.port }
}
