import { readOnly, system, unitOfWork } from '#platform/context.ts'
import type { Db } from '#platform/db.ts'
import type { DemoLoader } from '#platform/demonstration.ts'
import { ownCatalogueLines } from './catalogue/index.ts'
import { publishOwnForms } from './forms.service.ts'
import { type ImportSummary, importLines } from './import.service.ts'
import { hasFinished } from './imports.repository.ts'
import { splitLines } from './lines.ts'
import { digestOf } from './tidy.ts'

/** Says which edition it is, so that an edition is loaded once. */
const editionOf = (lines: string): string => `own catalogue ${digestOf(lines).slice(0, 12)}`

/**
 * Loads the procedures that the project ships, so that the platform runs without the national catalogue. Idempotent; a
 * procedure that came from the national catalogue is left as it is.
 */
export function loadOwnCatalogue(db: Db): Promise<ImportSummary> {
  const text = ownCatalogueLines()
  return importLines(unitOfWork(db, system), splitLines(toStream(text)), editionOf(text), 'own')
}

async function* toStream(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text)
}

/** Part of the demonstration city: the project's own procedures and forms, each edition once. */
export const ownCatalogueLoader: DemoLoader = {
  name: 'procedures',
  async load(db) {
    const edition = editionOf(ownCatalogueLines())
    if (await readOnly(db, system)((ctx) => hasFinished(ctx.tx, edition)))
      return void (await unitOfWork(db, system)(publishOwnForms))
    const { quarantined } = await loadOwnCatalogue(db)
    if (quarantined > 0)
      throw new Error(`${quarantined} procedures of the project's own catalogue are malformed`)
  },
}
