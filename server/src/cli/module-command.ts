import type { Command as Program } from 'commander'
import type { Command } from '#platform/command.ts'
import { commandContext } from './administration.ts'

/** Hangs modules' commands below `motcua`: `procedures import` becomes `import` of the group `procedures`. */
export function addModuleCommands(program: Program, commands: Command[]): void {
  for (const command of commands) {
    const words = command.name.split(' ')
    const last = words.pop() ?? command.name
    const parent = words.reduce(groupOf, program)
    const added = parent.command(`${last} ${command.arguments ?? ''}`.trim()).description(command.describe)
    for (const { flags, describe } of command.options ?? []) added.option(flags, describe)
    added.action(async () => command.run(commandContext(), added.args, added.opts()))
  }
}

const groupOf = (parent: Program, word: string): Program =>
  parent.commands.find((c) => c.name() === word) ?? parent.command(word).description(`commands of ${word}`)
