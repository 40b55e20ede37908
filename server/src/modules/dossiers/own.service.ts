import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { readingOf } from './dossiers.readings.ts'
import { type Dossier, listOwnDossiers } from './dossiers.repository.ts'

export type OwnDossier = Dossier & { applicantName: string }

/** The actor's dossiers, the last one touched first; at most two hundred. */
export async function listOwn(ctx: Ctx): Promise<OwnDossier[]> {
  const { id: accountId, personId } = ctx.actor
  const dossiers = await listOwnDossiers(ctx.tx, { accountId, personId, limit: 200 })
  return dossiers.map((dossier) => ({
    ...dossier,
    applicantName: disclose(ctx, readingOf(ctx.actor, dossier), dossier.content).applicantName,
  }))
}
