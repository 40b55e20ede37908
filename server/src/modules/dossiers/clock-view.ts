import type { Dossier } from './dossiers.repository.ts'
import type { ClockInterval } from './process.repository.ts'

/** How the time of a dossier was counted; instants are ISO. */
export interface ClockView {
  runs: 'not_started' | 'running' | 'paused' | 'ended'
  dueAt: string | null
  pauses: { from: string; to: string | null }[]
  /** Whether it is, or was finished, after its due time; null where nothing is due. */
  late: boolean | null
}

/** What the clock's intervals say at `now`. */
export function clockOf(
  dossier: Pick<Dossier, 'due_at' | 'finished_at'>,
  intervals: readonly Pick<ClockInterval, 'kind' | 'started_at' | 'ended_at'>[],
  now: Date,
): ClockView {
  const under = intervals.find((interval) => interval.ended_at === null)
  const kind = under?.kind === 'paused' ? 'paused' : 'running'
  const paused = under?.kind === 'paused'
  const due = dossier.due_at
  return {
    runs: under ? kind : intervals.length > 0 ? 'ended' : 'not_started',
    dueAt: due?.toISOString() ?? null,
    pauses: intervals
      .filter((interval) => interval.kind === 'paused')
      .map(({ started_at, ended_at }) => ({
        from: started_at.toISOString(),
        to: ended_at?.toISOString() ?? null,
      })),
    // while the clock stands nothing becomes late: the due time moves when it runs on
    late: due && !paused ? (dossier.finished_at ?? now) > due : null,
  }
}
