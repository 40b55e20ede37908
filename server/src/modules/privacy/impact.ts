import type { ColumnClass } from '#platform/column-classes.ts'
import type { RecordKind, Words } from '#platform/personal-records.ts'
import type { Purpose } from './consent.repository.ts'

/** A kind of record as the assessment says it, with its columns. */
export interface AssessedKind extends Omit<RecordKind, 'fields' | 'purpose' | 'tables'> {
  /** Whether a schedule deletes it by itself. */
  scheduled: boolean
  columns: ColumnClass[]
}

export interface AssessedPurpose
  extends Pick<Purpose, 'code' | 'kind' | 'version' | 'title' | 'text' | 'basis'> {
  kinds: AssessedKind[]
}

/** The register of processing as the program itself knows it: the ground of the impact assessment (DPIA). */
export interface Impact {
  madeAt: Date
  controller: string
  purposes: AssessedPurpose[]
  measures: readonly Words[]
}
