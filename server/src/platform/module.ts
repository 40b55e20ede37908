import type { FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { Actor } from './context.ts'
import type { Db } from './db.ts'
import type { RefusalText } from './errors.ts'
import type { Subscriber } from './facts.ts'
import type { FileStore } from './files.ts'
import type { Routes } from './http-app.ts'
import type { AnyJob } from './jobs.ts'
import type { PersonalRecords } from './personal-records.ts'
import type { RateLimits } from './rate-limits.ts'
import type { RecordMerging } from './record-merging.ts'

export type Audience = 'open' | 'citizen' | 'officer' | 'leader' | 'admin'

/** What a module contributes to the running program. */
export interface Module {
  name: string
  routes?: Partial<Record<Audience, Routes[]>>
  /** What speaks a protocol of others at an address of its own, such as `/sso`; it guards itself. */
  mounts?: Record<string, Routes>
  subscribers?: Subscriber[]
  jobs?: AnyJob[]
  /** What it knows about people, for those who make use of their rights. */
  records?: PersonalRecords
  /** What it does when two records turn out to be one person's or one organisation's. */
  merging?: RecordMerging
  refusals?: Record<string, RefusalText>
}

/** Everything the HTTP edge needs from the outside. */
export interface Edge {
  db: Db
  files: FileStore
  log: Logger
  publicUrl: string
  modules: Module[]
  /** The account behind a request's bearer token or session cookie; `nobody` when it carries neither. */
  authenticate: (request: FastifyRequest) => Promise<Actor>
  now?: () => Date
  /** How often anybody may call; none where a test calls as fast as it can. */
  limits?: RateLimits
}

/** What the modules are built with: the parts of the outside that configuration chooses. */
export interface Parts {
  db: Db
  files: FileStore
  publicUrl: string
  /** Folder that also holds the keys. */
  dataDir: string
  mode: 'demo' | 'production'
  /** Where messages go; none means that they stay in the inbox. */
  messagingUrl?: string
  messagingToken?: string
  /** VNeID's OpenID provider and how the city proves to it who it is; none means that nobody signs in through it. */
  vneidIssuer?: string
  vneidClientId?: string
  vneidClientSecret?: string
  vneidClientKeyFile?: string
}
