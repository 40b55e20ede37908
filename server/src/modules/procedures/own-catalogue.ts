import { system, unitOfWork } from '#platform/context.ts'
import type { Db } from '#platform/db.ts'
import type { DemoLoader } from '#platform/demonstration.ts'
import { ownCatalogueLines } from './catalogue/index.ts'
import { type ImportSummary, importLines } from './import.service.ts'
import { splitLines } from './lines.ts'

/**
 * Loads the procedures that the project ships, so that the platform runs without the national catalogue. Idempotent; a
 * procedure that came from the national catalogue is left as it is.
 */
export function loadOwnCatalogue(db: Db): Promise<ImportSummary> {
  const lines = splitLines(toStream(ownCatalogueLines()))
  return importLines(unitOfWork(db, system), lines, 'own catalogue', 'own')
}

async function* toStream(text: string): AsyncGenerator<Buffer> {
  yield Buffer.from(text)
}

/** Part of the demonstration city: the project's own procedures and forms. */
export const ownCatalogueLoader: DemoLoader = {
  name: 'procedures',
  async load(db) {
    const { quarantined } = await loadOwnCatalogue(db)
    if (quarantined > 0)
      throw new Error(`${quarantined} procedures of the project's own catalogue are malformed`)
  },
}
