export { findProcedure, getProcedureVersion } from './catalogue.service.ts'
export type { CatalogueRecord } from './catalogue-record.ts'
export { formOf, getForm } from './forms.service.ts'
export { importCommand } from './import.command.ts'
export { type ImportSummary, importCatalogue } from './import.service.ts'
export { loadOwnCatalogue, ownCatalogueLoader } from './own-catalogue.ts'
export type {
  Channel,
  Component,
  Fee,
  Limit,
  Named,
  ProcedureCase,
  ProcedureVersion,
  ServiceLevel,
  TimeLimit,
  TimeUnit,
} from './procedure.ts'
export { catalogueImported } from './procedures.facts.ts'
export { LIFE_DECISIONS } from './process-life.ts'
export {
  calledProcess,
  getProcess,
  type ProcessVersion,
  type Publication,
  processOf,
  publishProcess,
} from './processes.service.ts'
export { defaultReceivingUnit, receivingUnits } from './receiving.service.ts'
export { type Asked, type SearchAnswer, type SearchHit, searchProcedures } from './search.service.ts'
export { timeLimitFor } from './time-limit.ts'
