import { sql } from 'kysely'
import type { Ctx } from './context.ts'
import { newId } from './ids.ts'

export interface Act {
  /** What was done, `module.verb-past`, as `identity.signed-in`. */
  action: string
  /** Opaque id of what it was done to. */
  subject: string
  unitId?: string | null
}

/** Writes an audit row in the caller's transaction, for acts that publish no fact (a fact writes its own). */
export async function audit(ctx: Ctx, { action, subject, unitId = null }: Act): Promise<void> {
  await sql`
    insert into platform.audit (id, at, actor_id, action, subject, unit_id, request_id)
    values (${newId()}, ${ctx.now}, ${ctx.actor.id}, ${action}, ${subject}, ${unitId}::uuid, ${ctx.requestId})
  `.execute(ctx.tx)
}
