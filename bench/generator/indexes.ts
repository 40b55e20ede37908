import type pg from 'pg'

interface Piece {
  table: string
  name: string
  kind: 'foreign' | 'key' | 'index'
  definition: string
}

const TABLES = `dossiers.dossier dossiers.component_answer dossiers.document dossiers.token dossiers.step
  dossiers.clock_interval dossiers.notice dossiers.supplement dossiers.result platform.fact platform.audit
  platform.file notifications.message`.split(/\s+/)

/**
 * Takes keys, foreign keys and indexes off the filled tables and answers how to put them back: building an index once
 * is many times faster than keeping it up to date, and putting a key back proves that every row keeps it.
 */
export async function takeOffIndexes(client: pg.Client): Promise<() => Promise<void>> {
  const pieces = await piecesOf(client)
  const take = (kind: Piece['kind'], drop: (piece: Piece) => string): Promise<void> =>
    each(client, pieces, kind, drop)
  await take('foreign', ({ table, name }) => `alter table ${table} drop constraint "${name}"`)
  await take('key', ({ table, name }) => `alter table ${table} drop constraint "${name}"`)
  await take('index', ({ table, name }) => `drop index ${table.split('.')[0]}."${name}"`)
  return async () => {
    await take('index', ({ definition }) => definition)
    await take(
      'key',
      ({ table, name, definition }) => `alter table ${table} add constraint "${name}" ${definition}`,
    )
    await take(
      'foreign',
      ({ table, name, definition }) => `alter table ${table} add constraint "${name}" ${definition}`,
    )
  }
}

async function each(
  client: pg.Client,
  pieces: Piece[],
  kind: Piece['kind'],
  statement: (piece: Piece) => string,
): Promise<void> {
  for (const piece of pieces) if (piece.kind === kind) await client.query(statement(piece))
}

async function piecesOf(client: pg.Client): Promise<Piece[]> {
  const { rows } = await client.query<Piece>(
    `with filled as (select unnest($1::text[])::regclass as id)
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition,
      case contype when 'f' then 'foreign' else 'key' end as kind
    from pg_constraint where contype = any('{f,p,u}') and (conrelid in (select id from filled) or confrelid in (select id from filled))
    union all
    select indrelid::regclass::text, c.relname, pg_get_indexdef(indexrelid), 'index'
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where indrelid in (select id from filled) and not exists (select 1 from pg_constraint where conindid = i.indexrelid)`,
    [TABLES],
  )
  return rows
}
