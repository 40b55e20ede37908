import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { listOfOthers } from './acting.service.ts'
import { readingOf } from './dossiers.readings.ts'
import { type Dossier, listOwnDossiers } from './dossiers.repository.ts'

export type OwnDossier = Dossier & { applicantName: string }

const MOST = 200

/** The actor's dossiers and those of others for whom they may act, the last one touched first; at most two hundred. */
export async function listOwn(ctx: Ctx): Promise<OwnDossier[]> {
  const { id: accountId, personId } = ctx.actor
  const own = await listOwnDossiers(ctx.tx, { accountId, personId, limit: MOST })
  const all = [...own, ...(await listOfOthers(ctx))]
  const latest = all.sort((a, b) => b.updated_at.getTime() - a.updated_at.getTime()).slice(0, MOST)
  return latest.map((dossier) => ({
    ...dossier,
    applicantName: disclose(ctx, readingOf(ctx.actor, dossier), dossier.content).applicantName,
  }))
}
