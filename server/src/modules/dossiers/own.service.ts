import type { Ctx } from '#platform/context.ts'
import { type Dossier, listOwnDossiers } from './dossiers.repository.ts'

/** The actor's dossiers, the last one touched first; at most two hundred. */
export const listOwn = (ctx: Ctx): Promise<Dossier[]> =>
  listOwnDossiers(ctx.tx, { accountId: ctx.actor.id, personId: ctx.actor.personId, limit: 200 })
