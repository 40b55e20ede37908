import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#platform/config.ts'
import { APP_ROLE, DATABASE, OWNER_ROLE } from './database-roles.ts'
import { type Postgres, serverUrl, startPostgres } from './embedded-postgres.ts'
import { StartFailure } from './failure.ts'
import { clusterFolder, passwordFile, SUPERUSER } from './postgres-cluster.ts'
import { prepareDatabase } from './prepare-database.ts'

export interface DatabaseUrls {
  appUrl: string
  ownerUrl: string
  /** Only of the embedded server. */
  superUrl?: string
}

/** Starts the embedded PostgreSQL and makes roles and database, or names the external server's addresses. */
export async function openDatabase(config: Config): Promise<DatabaseUrls & { postgres?: Postgres }> {
  const external = externalUrls(config)
  if (external) return external
  const postgres = await startPostgres({ dataDir: config.dataDir, durable: true })
  try {
    const urls = await prepareDatabase(postgres.url('postgres'), DATABASE)
    return { ...urls, superUrl: postgres.url(DATABASE), postgres }
  } catch (error) {
    await postgres.stop()
    throw error
  }
}

/** The addresses of the database that a running installation on this data folder uses. */
export function databaseOfRunning(config: Config): DatabaseUrls {
  const external = externalUrls(config)
  if (external) return external
  const postmaster = join(clusterFolder(config.dataDir), 'postmaster.pid')
  if (!existsSync(postmaster))
    throw new StartFailure(
      `${config.dataDir} is in use, but its database does not run yet. Try again in a moment.`,
    )
  const port = Number(readFileSync(postmaster, 'utf8').split('\n')[3])
  const password = readFileSync(passwordFile(config.dataDir), 'utf8').trim()
  const urlFor = (role: string): string => serverUrl(port, password, DATABASE, role)
  return { appUrl: urlFor(APP_ROLE), ownerUrl: urlFor(OWNER_ROLE), superUrl: urlFor(SUPERUSER) }
}

const externalUrls = ({ databaseUrl, databaseOwnerUrl }: Config): DatabaseUrls | undefined =>
  databaseUrl && databaseOwnerUrl ? { appUrl: databaseUrl, ownerUrl: databaseOwnerUrl } : undefined
