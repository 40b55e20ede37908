export { findProcedure, getProcedureVersion } from './catalogue.service.ts'
export type { CatalogueRecord } from './catalogue-record.ts'
export { formOf, getForm } from './forms.service.ts'
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
export type { ProcessAction, ProcessDefinition, ProcessStep, UnitRole } from './process.ts'
export { getProcess, processOf, publishProcess } from './processes.service.ts'
export { defaultReceivingUnit, receivingUnits } from './receiving.service.ts'
export { timeLimitFor } from './time-limit.ts'
