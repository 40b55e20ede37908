import type { Command } from '#platform/command.ts'
import { system, unitOfWork } from '#platform/context.ts'
import { resetFactors } from './reset-factors.service.ts'

export const resetFactorsCommand: Command = {
  name: 'account reset-factors',
  describe:
    'Take app, passkeys and recovery codes from an account whose owner has lost them; ends its sessions',
  arguments: '<username>',
  async run({ withDatabase, print }, [username = '']) {
    const { sessions } = await withDatabase((db) =>
      unitOfWork(db, system)((ctx) => resetFactors(ctx, username)),
    )
    print(`${username} signs in without a second factor now; ${sessions} sessions have ended.`)
    print('They have a message about it. Have them set up a new one at their next sign-in.')
  },
}
