import { sql } from 'kysely'
import type { Ctx } from './context.ts'
import type { Db } from './db.ts'
import { newId } from './ids.ts'

export interface SecurityEvent {
  /** Account id, or `nobody`. */
  actorId: string
  /** The kind of refusal, or what else was noticed. */
  kind: string
  /** The refusal's code, with a word more after a colon where that helps; nothing personal. */
  code: string
  method: string
  /** The route's pattern, never an address. */
  route: string
  requestId: string
}

/** Writes down that something was tried which should not be; for whoever watches over the installation. */
export async function insertSecurityEvent(
  db: Pick<Ctx, 'tx'>['tx'] | Db,
  event: SecurityEvent,
): Promise<void> {
  const { actorId, kind, code, method, route, requestId } = event
  await sql`
    insert into platform.security_event (id, actor_id, kind, code, method, route, request_id)
    values (${newId()}, ${actorId}, ${kind}, ${code}, ${method}, ${route}, ${requestId})
  `.execute(db)
}

/** The same in a transaction of its own purpose, by whoever acts in it. */
export const recordSecurityEvent = (
  { tx, actor, requestId }: Ctx,
  event: Pick<SecurityEvent, 'kind' | 'code' | 'method' | 'route'>,
): Promise<void> => insertSecurityEvent(tx, { ...event, actorId: actor.id, requestId })
