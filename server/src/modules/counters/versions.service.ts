import type { Ctx } from '#platform/context.ts'
import { versionsOf } from './centres.repository.ts'

/** How often the line of each centre has changed. */
export const readVersions = ({ tx }: Ctx, unitIds: readonly string[]): Promise<Map<string, string>> =>
  versionsOf(tx, unitIds)
