import type { Ctx } from '#platform/context.ts'
import { aliasesOf } from './mergers.repository.ts'

/** A person's record, and those that turned out to be theirs; their own comes first. */
export const recordsOfPerson = async ({ tx }: Ctx, personId: string): Promise<string[]> => [
  personId,
  ...(await aliasesOf(tx, personId)),
]
