import type { Command } from '#platform/command.ts'
import { system, unitOfWork } from '#platform/context.ts'
import { appointProtectionOfficer } from './protection-officer.service.ts'

export const appointProtectionOfficerCommand: Command = {
  name: 'account appoint-protection-officer',
  describe:
    'Make somebody of the staff data protection officer of the whole city; nobody can do so in the pages',
  arguments: '<username>',
  async run({ withDatabase, print }, [username = '']) {
    await withDatabase((db) => unitOfWork(db, system)((ctx) => appointProtectionOfficer(ctx, username)))
    print(`${username} is data protection officer of the city now, and holds no other post.`)
  },
}
