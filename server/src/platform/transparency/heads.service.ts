import { addDays, type Day, instantOf } from '../calendar.ts'
import type { Ctx } from '../context.ts'
import { notFound } from '../errors.ts'
import {
  type Head,
  lastHeadBetween,
  lastHeads,
  latestHead,
  type PublishedKey,
  publishedKeys,
} from './head.repository.ts'

/** The newest signed tree head. Refuses with `log.empty` where nothing was signed yet. */
export async function getHead(ctx: Ctx): Promise<Head> {
  const head = await latestHead(ctx.tx)
  if (!head) throw notFound('log.empty')
  return head
}

/** The last head of a day of Vietnam: what the city publishes of it. Refuses with `log.no_head_of_day`. */
export async function getHeadOfDay({ tx }: Ctx, day: Day): Promise<Head> {
  const head = await lastHeadBetween(tx, instantOf(day, 0), instantOf(addDays(day, 1), 0))
  if (!head) throw notFound('log.no_head_of_day')
  return head
}

/** The last head of each day, the newest days first. */
export const listDailyHeads = ({ tx }: Ctx, before: Day | undefined, days: number): Promise<Head[]> =>
  lastHeads(tx, before === undefined ? null : instantOf(before, 0), days)

/** Every key that ever signed a head. */
export const listKeys = ({ tx }: Ctx): Promise<PublishedKey[]> => publishedKeys(tx)
