import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

export interface Verification {
  personId: string
  source: 'vneid'
  level: 1 | 2
  at: Date
}

/** Who last vouched for a person's particulars, and when. */
export async function recordVerification(
  tx: Tx,
  { personId, source, level, at }: Verification,
): Promise<void> {
  await sql`
    insert into identity.person_verification (person_id, source, level, verified_at)
    values (${personId}, ${source}, ${level}, ${at})
    on conflict (person_id) do update set source = excluded.source, level = excluded.level,
      verified_at = excluded.verified_at
  `.execute(tx)
}
