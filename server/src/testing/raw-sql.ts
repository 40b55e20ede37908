import pg from 'pg'
import { afterAll, inject } from 'vitest'
import type { Actor } from '#platform/context.ts'
import { at } from '../runtime/prepare-database.ts'
import type { Tracer } from './traces.ts'

/** What `motcua.*` says of who acts, as platform/context.ts sets it; written down again here, so that it is held to it. */
export const settingsOf = ({ id, kind, personId, seesUnits }: Actor): Record<string, string> => ({
  actor: id,
  kind,
  ...(personId && { person: personId }),
  ...(seesUnits.length > 0 && { units: `{${seesUnits.join(',')}}` }),
})

export interface RawQuery {
  text: string
  values?: unknown[]
  /** By default the transaction may write; what it wrote is undone either way. */
  readOnly?: boolean
}

/** SQL as the application role, with nothing of the program around it: only what a connection says of who acts. */
export async function rawSql({ query }: Tracer) {
  const [found] = await query<{ name: string }>('select current_database() as name')
  const client = new pg.Client({ connectionString: at(inject('postgres').appUrl, found!.name) })
  await client.connect()
  afterAll(() => client.end())
  return async <T extends pg.QueryResultRow>(
    settings: Record<string, string>,
    { text, values = [], readOnly = false }: RawQuery,
  ): Promise<pg.QueryResult<T>> => {
    await client.query(readOnly ? 'begin read only' : 'begin')
    try {
      for (const [name, value] of Object.entries(settings))
        await client.query('select set_config($1, $2, true)', [`motcua.${name}`, value])
      return await client.query<T>(text, values)
    } finally {
      await client.query('rollback')
    }
  }
}

export type RawSql = Awaited<ReturnType<typeof rawSql>>
