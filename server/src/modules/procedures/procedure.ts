export type Channel = 'online' | 'direct' | 'post'
export type TimeUnit = 'working_day' | 'day' | 'hour' | 'month' | 'year' | 'other'
/** full: everything happens online; partial: it can be handed in online; information: not online. */
export type ServiceLevel = 'full' | 'partial' | 'information'

export interface Named {
  code: string
  name: string
}

/** `amount` is null exactly when `unit` is `other`: the record gives words (`text`, `note`) or nothing. */
export interface TimeLimit {
  channel: Channel
  amount: number | null
  unit: TimeUnit
  text: string
  note: string
}

/** A limit that can be counted. */
export interface Limit {
  amount: number
  unit: Exclude<TimeUnit, 'other'>
}

export interface ProcedureCase extends Named {
  /** Limits of this case alone; empty when the record gives none that can be counted. */
  timeLimits: Limit[]
}

export type FeeKind = 'fee' | 'service_fee' | 'price' | 'note'

/** `amount` in dong; null when only `text` says what it costs. */
export interface Fee {
  channel: Channel
  kind: FeeKind
  amount: number | null
  text: string
}

/** One paper that a dossier consists of. */
export interface Component {
  /** Unique within the version, safe in an address. */
  code: string
  /** The catalogue's code, for synchronisation; may be empty or shared by several groups. */
  sourceCode: string
  name: string
  group: string
  originals: number
  copies: number
  /** Null: the catalogue does not say. */
  required: boolean | null
  /** The procedure's form stands in for this paper: nobody attaches it. */
  byForm: boolean
  /** File names of the blank forms that the catalogue names. */
  forms: string[]
}

export interface ProcedureVersion {
  versionId: string
  code: string
  version: number
  name: string
  source: 'catalogue' | 'own'
  validFrom: Date
  level: ServiceLevel
  onlineAvailable: boolean
  decision: { number: string; date: string | null; agency: Named }
  isVertical: boolean
  nonTerritorial: boolean
  offlineOnly: boolean
  /** Who decides, as the catalogue says: `xa`, `tinh`, `bo`, `khac`. */
  levels: string[]
  fields: Named[]
  subjects: Named[]
  agencies: { executing: string[]; competent: string[]; coordinating: string[] }
  receivingAddress: string
  cases: ProcedureCase[]
  components: Component[]
  /** Groups of components by name, in order, those without a paper too (they carry instructions). */
  groups: string[]
  timeLimits: TimeLimit[]
  fees: Fee[]
  steps: { name: string; text: string }[]
  requirements: string
  legalBasis: Named[]
  results: Named[]
  keywords: string
  note: string
  sourceUrl: string
}
