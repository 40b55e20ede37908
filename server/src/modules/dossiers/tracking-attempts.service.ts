import { createHash } from 'node:crypto'
import type { Ctx } from '#platform/context.ts'
import { tooMany } from '#platform/errors.ts'
import { networkOf } from '#platform/rate-limits.ts'
import { countAttempt, forgetEndedWindows, forgiveAttempt } from './tracking.repository.ts'

/** Who guesses at which dossier. */
export interface Attempt {
  code: string
  address: string
}

const MINUTE = 60_000

/**
 * Four digits are soon tried through: a code bears five wrong ones in a quarter of an hour and twenty in a day, which leaves a
 * stranger less than one chance in two hundred a day. An address bears more, because a whole office may stand behind it.
 */
const LIMITS = [
  { of: 'code', minutes: 15, most: 5 },
  { of: 'code', minutes: 24 * 60, most: 20 },
  { of: 'address', minutes: 15, most: 20 },
  { of: 'address', minutes: 24 * 60, most: 100 },
] as const

/**
 * Counts an attempt before the proof is looked at, so that a hundred sent at once are a hundred. Commit it apart from the answer.
 * Refuses, whatever the proof, with `dossiers.too_many_guesses` and `retryAt`, and then counts nothing.
 */
export async function admitAttempt(ctx: Ctx, attempt: Attempt): Promise<void> {
  const limits = LIMITS.map((limit) => ({ ...limit, subject: subjectOf(attempt, limit) }))
  await forgetEndedWindows(ctx.tx, ctx.now)
  const windows = limits.map(({ subject, minutes }) => ({
    subject,
    endsAt: new Date(ctx.now.getTime() + minutes * MINUTE),
  }))
  const counts = await countAttempt(ctx.tx, windows, ctx.now)
  const full = counts.filter(({ subject, attempts }) =>
    limits.some((limit) => limit.subject.equals(subject) && attempts > limit.most),
  )
  if (full.length === 0) return
  const retryAt = new Date(Math.max(...full.map((count) => count.windowEndsAt.getTime())))
  const minutes = Math.max(1, Math.ceil((retryAt.getTime() - ctx.now.getTime()) / MINUTE))
  throw tooMany('dossiers.too_many_guesses', { retryAt: retryAt.toISOString(), minutes })
}

/** The proof was right: this attempt does not count. The wrong ones before it still do. */
export const forgive = (ctx: Ctx, attempt: Attempt): Promise<void> =>
  forgiveAttempt(
    ctx.tx,
    LIMITS.map((limit) => subjectOf(attempt, limit)),
  )

function subjectOf({ code, address }: Attempt, { of, minutes }: (typeof LIMITS)[number]): Buffer {
  const whose = of === 'code' ? code : networkOf(address)
  return createHash('sha256').update(`${of} ${minutes} ${whose}`).digest()
}
