import type { AdapterPayload } from 'oidc-provider'
import type { Db, Tx } from '#platform/db.ts'
import { isId } from '#platform/ids.ts'
import { metadataOf } from './client-metadata.ts'
import { clientById } from './clients.repository.ts'

/** A client as the provider asks for it; one that is suspended or deleted is nobody. */
export async function activeClientMetadata(
  db: Db,
  id: string,
  now: Date,
): Promise<AdapterPayload | undefined> {
  if (!isId(id)) return undefined
  const client = await clientById(db as Tx, id)
  return client?.state === 'active' ? metadataOf(client, now) : undefined
}
