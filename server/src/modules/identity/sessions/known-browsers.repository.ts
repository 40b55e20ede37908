import { sql } from 'kysely'
import type { Tx } from '#platform/db.ts'

/** An account by what is known of it where somebody tries to sign in. */
export type Sought = { username: string } | { accountId: string }

/** Whether the account was signed in to in the browser with this cookie; no, where there is no such account. */
export async function knowsBrowser(tx: Tx, digest: Buffer, sought: Sought): Promise<boolean> {
  const whose =
    'username' in sought ? sql`a.username = ${sought.username}` : sql`a.id = ${sought.accountId}::uuid`
  const { rows } = await sql`
    select 1 from identity.known_browser b join identity.account a on a.id = b.account_id
    where b.token_sha256 = ${digest} and ${whose}
  `.execute(tx)
  return rows.length === 1
}

/** More than anybody signs in from; with more, whoever has a password could grow themselves as many tries as they liked. */
const MOST_BROWSERS = 20

/** Of an account the browsers that were used last are known. */
export async function rememberBrowser(tx: Tx, accountId: string, digest: Buffer, at: Date): Promise<void> {
  await sql`
    insert into identity.known_browser as b (account_id, token_sha256, seen_at) values (${accountId}, ${digest}, ${at})
    on conflict (account_id, token_sha256) do update set seen_at = greatest(b.seen_at, excluded.seen_at)
  `.execute(tx)
  await sql`
    delete from identity.known_browser where account_id = ${accountId} and token_sha256 in (
      select token_sha256 from identity.known_browser where account_id = ${accountId}
      order by seen_at desc, token_sha256 offset ${MOST_BROWSERS})
  `.execute(tx)
}

export async function forgetBrowsersOf(tx: Tx, accountId: string): Promise<void> {
  await sql`delete from identity.known_browser where account_id = ${accountId}`.execute(tx)
}

export async function forgetBrowsersUnseen(tx: Tx, since: Date): Promise<void> {
  await sql`delete from identity.known_browser where seen_at < ${since}`.execute(tx)
}
