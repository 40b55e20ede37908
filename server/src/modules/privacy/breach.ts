/** Hours after its discovery within which the authority hears of it (Law 91/2025). */
const NOTIFY_IN = 72
const HOUR = 3_600_000

/** What is known of it, and what is done. */
export interface Assessment {
  summary: string
  kind: 'confidentiality' | 'integrity' | 'availability'
  /** How many people, as far as is known. */
  people: number
  harm: 'low' | 'medium' | 'high'
  measures: string
}

export interface BreachEvent {
  no: number
  act: 'assessed' | 'notified' | 'people_told' | 'closed'
  at: Date
  actorId: string
  assessment: Assessment | null
  note: string
}

export interface BreachState {
  state: 'open' | 'notified' | 'closed'
  /** The last assessment. */
  assessment: Assessment
  notifiedAt: Date | null
  peopleToldAt: Date | null
  closedAt: Date | null
}

/** Where the work on a breach stands: a fold over everything that was done, of which the first is an assessment. */
export function breachState(events: readonly BreachEvent[]): BreachState {
  const last = (act: BreachEvent['act']) => events.findLast((event) => event.act === act)
  const first = (act: BreachEvent['act']) => events.find((event) => event.act === act)?.at ?? null
  const [notifiedAt, closedAt] = [first('notified'), first('closed')]
  return {
    state: closedAt ? 'closed' : notifiedAt ? 'notified' : 'open',
    assessment: last('assessed')!.assessment!,
    notifiedAt,
    peopleToldAt: first('people_told'),
    closedAt,
  }
}

export const notifyBy = (discoveredAt: Date): Date => new Date(discoveredAt.getTime() + NOTIFY_IN * HOUR)

/** Whether the authority was told too late, or was not told yet and should have been. */
export const isNotifiedLate = (discoveredAt: Date, notifiedAt: Date | null, now: Date): boolean =>
  (notifiedAt ?? now) > notifyBy(discoveredAt)
