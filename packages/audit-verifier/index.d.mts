/** A line of an export; see README.md. */
export type ExportLine = Record<string, unknown>

export interface Finding {
  code: string
  kind: string | null
  id: string | null
  index: number | null
  what: string
}

export interface Outcome {
  findings: Finding[]
  count: number
  leaves: number
  rows: number
  erased: number
  pending: number
  heads: number
  root: string
  lastAt: string
}

export declare function verify(
  lines: AsyncIterable<ExportLine> | Iterable<ExportLine>,
  options?: { held?: string[] },
): Promise<Outcome>
/** The same for lines that come one by one, in their order. */
export declare class Verification {
  constructor(held: string[])
  line(line: ExportLine): void
  end(): Outcome
}
export declare function report(outcome: Outcome, held: string[], milliseconds: number): string[]
export declare function linesOf(file: string): AsyncIterable<ExportLine>

export interface ReadHead {
  name: string
  size: number
  root: Buffer
  at: string
  text: string
}
export declare function readHeads(text: string): ReadHead[]
export declare function isSigned(head: ReadHead, publicKeys: Buffer[]): boolean

export declare function leafHash(data: Uint8Array): Buffer
export declare class GrowingTree {
  size: number
  append(hash: Buffer): void
  root(): Buffer
}
export declare function provesInclusion(claim: {
  hash: Buffer
  index: number
  size: number
  proof: Buffer[]
  root: Buffer
}): boolean
export declare function provesConsistency(claim: {
  from: number
  to: number
  fromRoot: Buffer
  toRoot: Buffer
  proof: Buffer[]
}): boolean
