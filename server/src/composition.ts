import { identity } from '#modules/identity/module.ts'
import { notifications } from '#modules/notifications/module.ts'
import { organisation } from '#modules/organisation/module.ts'
import { procedures } from '#modules/procedures/module.ts'
import { signing } from '#modules/signing/module.ts'
import type { Db } from '#platform/db.ts'
import type { FileStore } from '#platform/files.ts'
import type { Module } from '#platform/module.ts'

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
}

/** Every module of the program, lower rings first. */
export const modules = (parts: Parts): Module[] => [
  organisation,
  identity(parts),
  procedures,
  notifications(parts),
  signing,
]
