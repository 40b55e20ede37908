import { sql } from 'kysely'
import type { Ctx } from './context.ts'

/** What the register of columns says of one. */
export interface ColumnClass {
  table: string
  column: string
  privacy: 'none' | 'internal' | 'personal' | 'sensitive' | 'secret'
  retention: string
}

/** Every column that tells of people or keeps a secret, by table. */
export async function columnsAboutPeople(ctx: Ctx): Promise<ColumnClass[]> {
  const { rows } = await sql<ColumnClass>`
    select table_name as table, column_name as column, privacy, retention from platform.column_class
    where privacy in ('personal', 'sensitive', 'secret') order by 1, 2
  `.execute(ctx.tx)
  return rows
}
