import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'
import { deletePasskeysOf } from '../passkeys/passkeys.repository.ts'

export interface Totp {
  sealed: Buffer
  startedAt: Date
  confirmedAt: Date | null
  /** The secret that takes its place once a code of it was shown. */
  nextSealed: Buffer | null
}

export async function totpOf(tx: Tx, accountId: string): Promise<Totp | undefined> {
  const { rows } = await sql<Totp>`
    select secret_sealed as sealed, started_at as "startedAt", confirmed_at as "confirmedAt", next_sealed as "nextSealed"
    from identity.totp where account_id = ${accountId}
  `.execute(tx)
  return rows[0]
}

/** A new secret takes the place of one that was never confirmed at once, and of the confirmed one later: see `takeNext`. */
export async function startTotp(tx: Tx, accountId: string, sealed: Buffer, at: Date): Promise<void> {
  await sql`
    insert into identity.totp (account_id, secret_sealed, started_at) values (${accountId}, ${sealed}, ${at})
    on conflict (account_id) do update set started_at = excluded.started_at,
      secret_sealed = case when totp.confirmed_at is null then excluded.secret_sealed else totp.secret_sealed end,
      next_sealed = case when totp.confirmed_at is null then null else excluded.secret_sealed end
  `.execute(tx)
}

/** Puts the next secret in the place of the first, its first code used up; false when somebody else just did. */
export async function takeNext(
  tx: Tx,
  accountId: string,
  { sealed, step }: { sealed: Buffer; step: number },
  at: Date,
): Promise<boolean> {
  const { rows } = await sql`
    update identity.totp set secret_sealed = next_sealed, next_sealed = null, last_step = ${step}, confirmed_at = ${at}
    where account_id = ${accountId} and next_sealed = ${sealed} returning 1
  `.execute(tx)
  return rows.length === 1
}

/** Notes that the code of a time step was shown; false when it, or a later one, was shown before. */
export async function takeStep(tx: Tx, accountId: string, step: number, at: Date): Promise<boolean> {
  const { rows } = await sql`
    update identity.totp set last_step = ${step}, confirmed_at = coalesce(confirmed_at, ${at})
    where account_id = ${accountId} and (last_step is null or last_step < ${step}) returning 1
  `.execute(tx)
  return rows.length === 1
}

export async function deleteTotp(tx: Tx, accountId: string): Promise<boolean> {
  const { rows } = await sql`delete from identity.totp where account_id = ${accountId} returning 1`.execute(
    tx,
  )
  return rows.length === 1
}

/** Everything besides the password that an account could show. */
export async function deleteFactors(tx: Tx, accountId: string): Promise<void> {
  await deleteTotp(tx, accountId)
  await deletePasskeysOf(tx, accountId)
  await deleteRecoveryCodes(tx, accountId)
}

/** How many apps, passkeys, sheets of recovery codes and passwords an account has got since a moment. */
export async function credentialsSince(tx: Tx, accountId: string, moment: Date): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select (select count(*) from identity.totp where account_id = ${accountId} and confirmed_at >= ${moment})::int
      + (select count(*) from identity.passkey where account_id = ${accountId} and made_at >= ${moment})::int
      + (select count(distinct made_at) from identity.recovery_code
          where account_id = ${accountId} and made_at >= ${moment})::int
      + (select count(*) from identity.account where id = ${accountId} and password_changed_at >= ${moment})::int as n
  `.execute(tx)
  return rows[0]!.n
}

export async function replaceRecoveryCodes(
  tx: Tx,
  accountId: string,
  digests: readonly Buffer[],
  at: Date,
): Promise<void> {
  await sql`delete from identity.recovery_code where account_id = ${accountId}`.execute(tx)
  await sql`
    insert into identity.recovery_code (account_id, code_digest, made_at)
    select ${accountId}, digest, ${at} from unnest(${[...digests]}::bytea[]) digest
  `.execute(tx)
}

/** Uses a recovery code up; false when it is none, or was used. */
export async function takeRecoveryCode(
  tx: Tx,
  accountId: string,
  digest: Buffer,
  at: Date,
): Promise<boolean> {
  const { rows } = await sql`
    update identity.recovery_code set used_at = ${at}
    where account_id = ${accountId} and code_digest = ${digest} and used_at is null returning 1
  `.execute(tx)
  return rows.length === 1
}

export async function countRecoveryCodes(tx: Tx, accountId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from identity.recovery_code where account_id = ${accountId} and used_at is null
  `.execute(tx)
  return rows[0]!.n
}

export async function deleteRecoveryCodes(tx: Tx, accountId: string): Promise<void> {
  await sql`delete from identity.recovery_code where account_id = ${accountId}`.execute(tx)
}
