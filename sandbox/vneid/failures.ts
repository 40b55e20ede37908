export const failureKinds = [
  'refused',
  'slow',
  'down',
  'wrong_signature',
  'expired',
  'wrong_nonce',
  'wrong_audience',
  'wrong_issuer',
  'mixed_up_issuer',
  'missing_level',
] as const
export type FailureKind = (typeof failureKinds)[number]

export interface Failure {
  kind: FailureKind
  /** How often it still happens; null: always. */
  count: number | null
}

/** What is switched to fail. */
export class Switches {
  failures: Failure[] = []

  /** Whether one of these failures happens now; counts it. */
  happens(...kinds: FailureKind[]): FailureKind | undefined {
    const failure = this.failures.find(({ kind }) => kinds.includes(kind))
    if (!failure) return undefined
    if (failure.count !== null && --failure.count <= 0)
      this.failures = this.failures.filter((f) => f !== failure)
    return failure.kind
  }
}

/** A switch as it came in, or the reason why it is not one. */
export function readFailure(body: unknown): Failure | string {
  const { kind, count } = (body ?? {}) as Record<string, unknown>
  const known = failureKinds.find((k) => k === kind)
  if (!known) return `kind is one of ${failureKinds.join(', ')}`
  return { kind: known, count: typeof count === 'number' && count > 0 ? count : null }
}
