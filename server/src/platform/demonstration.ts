import type { Config } from './config.ts'
import type { Db } from './db.ts'

/** One line of DATA_DIR/demo.json; all of these people are invented. */
export interface DemoAccount {
  username: string
  password: string
  audience: 'citizen' | 'officer' | 'leader' | 'admin'
  unitCode: string | null
  role: string
  name: string
  invented: true
  /** What this account is for, in a few words. */
  note?: string
}

/** One part of the demonstration city. Must do nothing, fast, when its part is already there. */
export interface DemoLoader {
  name: string
  /** `accounts` collects what demo.json lists: every loader adds its own at each start. */
  load(db: Db, config: Config, accounts: DemoAccount[]): Promise<void>
}
