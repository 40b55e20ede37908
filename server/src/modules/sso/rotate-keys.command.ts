import type { Command } from '#platform/command.ts'
import { system, unitOfWork } from '#platform/context.ts'
import { openSecrets } from './sealing.ts'
import { rotateKeys } from './signing-keys.service.ts'

export const rotateKeysCommand: Command = {
  name: 'sso rotate-keys',
  describe: 'Sign tokens for other systems with the next key from now on; nobody is interrupted',
  async run({ config, withDatabase, print }) {
    const secrets = await openSecrets(config.dataDir)
    const kid = await withDatabase((db) => unitOfWork(db, system)((ctx) => rotateKeys(ctx, secrets)))
    print(
      `Tokens are signed with ${kid} within ten seconds. The key before stays published until its last token has expired.`,
    )
  },
}
