import { projectPath } from '#platform/paths.ts'
import { matchKeys } from './match-keys.ts'
import { migrate } from './migrate.ts'
import { sealPlain } from './seal-plain.ts'

/**
 * Brings a database to this version of the program, and sees to it that the keys in `keysFolder` are its own. Returns the names of
 * the migrations applied. Throws a StartFailure when it may not be served from.
 */
export const upgrade = (ownerUrl: string, keysFolder: string): Promise<string[]> =>
  migrate(ownerUrl, projectPath('server', 'db', 'migrations'), {
    before: {
      platform_drop_plain: async (client) => sealPlain(client, await matchKeys(client, keysFolder)),
    },
    after: async (client) => void (await matchKeys(client, keysFolder)),
  })
