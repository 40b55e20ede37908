import { importCommand } from '#modules/procedures/index.ts'
import { rotateKeysCommand } from '#modules/sso/rotate-keys.command.ts'
import type { Command } from '#platform/command.ts'

/** Commands that modules bring to `motcua`. */
export const moduleCommands: Command[] = [importCommand, rotateKeysCommand]
