import type { Ctx } from '#platform/context.ts'
import { aliasesOf } from '../mergers/aliases.repository.ts'
import { NEARNESS, type Nearness, type NearOne, nearToAccount } from './near-people.repository.ts'

/** A reading of one person's or one organisation's data, by opaque id. */
export interface SubjectRead {
  subjectId: string
  at: Date
}

/** Whom of those that an official read was near to them at that moment, by what the city knows itself, each with the nearest reason. */
export async function nearAmongRead(
  { tx }: Ctx,
  accountId: string,
  readings: readonly SubjectRead[],
): Promise<Map<string, Nearness>> {
  const near = await nearToAccount(tx, accountId)
  if (near.length === 0) return new Map()
  const ids = near.map(({ id }) => id)
  const kept = new Map([
    ...(await aliasesOf(tx, 'person', ids)),
    ...(await aliasesOf(tx, 'organisation', ids)),
  ])
  return nearestReasons(near, readings, (id) => kept.get(id) ?? id)
}

function nearestReasons(
  near: readonly NearOne[],
  readings: readonly SubjectRead[],
  keptOf: (id: string) => string,
): Map<string, Nearness> {
  const nearest = new Map<string, Nearness>()
  for (const kind of NEARNESS)
    for (const { subjectId, at } of readings)
      if (
        !nearest.has(subjectId) &&
        near.some((one) => one.kind === kind && holds(one, keptOf(subjectId), at))
      )
        nearest.set(subjectId, kind)
  return nearest
}

const holds = ({ id, since, until }: NearOne, subjectId: string, at: Date): boolean =>
  id === subjectId && (!since || since <= at) && (!until || at < until)
