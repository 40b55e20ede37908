import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import type { Delivered } from '#platform/facts.ts'
import { addToCount } from './measurement.repository.ts'
import type { Measure } from './measures.ts'

/** Counts one fact for its office, on the Vietnamese day on which it happened. */
export async function count(
  ctx: Ctx,
  { unitId, occurredAt, payload }: Delivered<{ channel: string }>,
  measure: Measure,
): Promise<void> {
  if (!unitId) return
  await addToCount(ctx.tx, { unitId, day: dayOf(occurredAt), channel: payload.channel }, measure)
}
