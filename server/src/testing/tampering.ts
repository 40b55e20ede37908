import { sql } from 'kysely'
import pg from 'pg'
import { inject } from 'vitest'
import type { ExportLine } from '#audit-verifier'
import { connect, type Db } from '#platform/db.ts'
import { exportLog } from '#platform/transparency/export.ts'
import type { Logged } from '#platform/transparency/logged.ts'
import { cloneDatabase } from './databases.ts'
import type { World } from './world.ts'

export { sequenceFully, verified } from './whole-log.ts'

export async function exported(db: Db, logged: Logged): Promise<ExportLine[]> {
  const lines: ExportLine[] = []
  await exportLog(db, logged, (line) => void lines.push(line))
  return lines
}

/** Private copies of a world's database, each open to its owner, who may do anything. The world does nothing meanwhile. */
export async function copiesOf(world: World) {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(world.db)
  const name = rows[0]!.name
  const postgres = inject('postgres')
  return async <T>(work: (at: { db: Db; owner: pg.Client }) => Promise<T>): Promise<T> => {
    await letGo(postgres.superUrl, name)
    const copy = await cloneDatabase(postgres, name)
    const db = connect({ url: copy.appUrl, max: 4 })
    const owner = new pg.Client({ connectionString: copy.ownerUrl })
    await owner.connect()
    try {
      return await work({ db, owner })
    } finally {
      await Promise.all([db.destroy(), owner.end()])
      await copy.drop()
    }
  }
}

/** Only a database that nobody uses can be copied. */
async function letGo(superUrl: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: superUrl })
  await admin.connect()
  await admin.query('select pg_terminate_backend(pid, 2000) from pg_stat_activity where datname = $1', [name])
  await admin.end()
}
