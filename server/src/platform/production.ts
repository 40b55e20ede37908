import type { Config } from './config.ts'
import type { Db } from './db.ts'

/** Something that must not be so in production. */
export interface ProductionCheck {
  name: string
  /** What is wrong and what to do about it, or null when all is well. */
  run(db: Db, config: Config): Promise<string | null>
}
