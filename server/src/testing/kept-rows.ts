import type { Tracer } from './traces.ts'

/** The rows of one dossier, by table, as JSON. */
export type KeptRows = Record<string, unknown[]>
type Query = Tracer['query']

const TABLES = [
  'dossier',
  'component_answer',
  'document',
  'token',
  'step',
  'clock_interval',
  'notice',
  'notice_draft',
  'extension',
  'supplement',
  'result',
]

/** Takes a copy of everything that makes up a dossier. */
export async function keep(query: Query, id: string): Promise<KeptRows> {
  const kept: KeptRows = {}
  for (const table of TABLES) {
    const key = table === 'dossier' ? 'id' : 'dossier_id'
    const rows = await query<{ row: unknown }>(
      `select to_jsonb(t) as row from dossiers.${table} t where ${key} = $1`,
      [id],
    )
    kept[table] = rows.map(({ row }) => row)
  }
  return kept
}

/** Makes a dossier again what it was when its rows were kept. Needs the superuser's connection. */
export async function putBack(query: Query, id: string, kept: KeptRows): Promise<void> {
  await query('delete from dossiers.dossier where id = $1', [id])
  for (const table of TABLES) {
    const columns = await writableColumns(query, table)
    await query(
      `insert into dossiers.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::dossiers.${table}, $1)`,
      [JSON.stringify(kept[table])],
    )
  }
}

const known = new Map<string, string>()

async function writableColumns(query: Query, table: string): Promise<string> {
  if (!known.has(table)) {
    const [found] = await query<{ columns: string }>(
      `select string_agg(column_name, ', ') as columns from information_schema.columns
       where table_schema = 'dossiers' and table_name = $1 and is_generated = 'NEVER'`,
      [table],
    )
    known.set(table, found!.columns)
  }
  return known.get(table)!
}
