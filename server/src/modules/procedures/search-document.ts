import type { Named, ServiceLevel } from './procedure.ts'

/** What the search knows of a procedure: its current version, without what nobody searches by. */
export interface SearchDocument {
  code: string
  name: string
  level: ServiceLevel
  onlineAvailable: boolean
  fields: Named[]
  subjects: Named[]
  /** Who carries it out and who decides, without repeats. */
  agencies: string[]
  /** Who decides, as the catalogue says: `xa`, `tinh`, `bo`, `khac`. */
  levels: string[]
  keywords: string
  cases: string[]
  results: string[]
  components: string[]
  requirements: string
}
