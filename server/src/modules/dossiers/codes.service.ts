import type { Ctx } from '#platform/context.ts'
import { isId } from '#platform/ids.ts'
import { codesOf, idsOfApplicant } from './codes.repository.ts'
import { findCodedDossier } from './dossiers.repository.ts'
import { servedBy } from './tasks.repository.ts'
import { plainCode } from './tracking.service.ts'

/** Codes by the ids of dossiers, also of those that the actor is not shown; ids of something else are left out. */
export const dossierCodes = (ctx: Ctx, ids: readonly string[]): Promise<Map<string, string>> =>
  codesOf(ctx.tx, [...new Set(ids.filter(isId))])

/** The id of the dossier with a code, whoever asks. */
export const dossierCoded = async (ctx: Ctx, code: string): Promise<string | undefined> =>
  (await findCodedDossier(ctx.tx, plainCode(code)))?.id

/** Ids of the dossiers that a person has handed in or begun, whoever asks. */
export const dossiersOf = (ctx: Ctx, personId: string): Promise<string[]> => idsOfApplicant(ctx.tx, personId)

/** Of these people and organisations, those whom an account serves or served: a step of a dossier of theirs, or its intake. */
export const peopleServedBy = (
  { tx }: Ctx,
  accountId: string,
  subjectIds: readonly string[],
): Promise<string[]> => servedBy(tx, accountId, subjectIds)
