import type { Command } from '#platform/command.ts'

/** Commands that modules bring to `motcua`. */
export const moduleCommands: Command[] = []
