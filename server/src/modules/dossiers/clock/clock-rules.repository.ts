import { type Selectable, sql } from 'kysely'
import type { Day } from '#platform/calendar.ts'
import type { Tx } from '#platform/db.ts'
import type { DB } from '#platform/tables.ts'

export type PauseReason = Selectable<DB['dossiers.pause_reason']>
export type ExtensionRule = Selectable<DB['dossiers.extension_rule']>
export type WarningLevel = Selectable<DB['dossiers.warning_level']>

const inForce = (day: Day) =>
  sql<boolean>`valid_from <= ${day}::date and (valid_to is null or valid_to >= ${day}::date)`

export const pauseReasons = (tx: Tx, day: Day): Promise<PauseReason[]> =>
  tx.selectFrom('dossiers.pause_reason').selectAll().where(inForce(day)).orderBy('code').execute()

export const extensionRule = (tx: Tx, day: Day): Promise<ExtensionRule | undefined> =>
  tx.selectFrom('dossiers.extension_rule').selectAll().where(inForce(day)).executeTakeFirst()

/** The levels in force, the most urgent first. */
export const warningLevels = (tx: Tx, day: Day): Promise<WarningLevel[]> =>
  tx
    .selectFrom('dossiers.warning_level')
    .selectAll()
    .where(inForce(day))
    .orderBy(sql`left_at_most nulls first`)
    .execute()
