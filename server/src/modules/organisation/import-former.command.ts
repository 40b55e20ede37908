import { readFile } from 'node:fs/promises'
import type { Command } from '#platform/command.ts'
import { system, unitOfWork } from '#platform/context.ts'
import { importFormerCommunes } from './import-former.service.ts'

export const importFormerCommand: Command = {
  name: 'units import-former',
  describe: 'Take in which communes of today the communes from before 1 July 2025 became (CSV)',
  arguments: '<file>',
  async run({ withDatabase, print }, [file = '']) {
    const csv = await readFile(file, 'utf8').catch(() => {
      throw new Error(`There is no file ${file}`)
    })
    const { formers, divided, elsewhere } = await withDatabase((db) =>
      unitOfWork(db, system)((ctx) => importFormerCommunes(ctx, csv)),
    )
    print(
      `${formers} former communes, of which ${divided} were divided; ${elsewhere} lines of other provinces passed over.`,
    )
  },
}
