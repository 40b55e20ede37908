import type { Ctx } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import type { Moved } from '#platform/record-merging.ts'
import {
  accountById,
  accountOfPerson,
  isErasedAccount,
  lockAccount,
  setAccountState,
} from '../accounts/accounts.repository.ts'
import { closeAccount } from '../accounts/accounts.service.ts'
import { endSignIns } from '../accounts/erasure.service.ts'
import { credentialsSince } from '../credentials/second-factors.repository.ts'
import type { Merger } from './mergers.repository.ts'
import { moveAccount } from './moves.repository.ts'

const ACCOUNT = { moved: 'identity.account.moved', closed: 'identity.account.closed' }

/**
 * The person goes on with the account of the kept record; where there is none, with the old one's. Whoever was signed in
 * to the old one's signs in again: nobody has proved yet to be the kept person.
 */
export async function joinAccounts(ctx: Ctx, { oldId: source, keptId: target }: Merger): Promise<Moved[]> {
  const [old, kept] = [await accountOfPerson(ctx.tx, source), await accountOfPerson(ctx.tx, target)]
  if (!old) return []
  if (kept && old.state !== 'active') return []
  if (kept && kept.state !== 'active') throw conflict('identity.merge_kept_closed')
  await endSignIns(ctx.tx, old.id)
  if (kept) {
    await closeAccount(ctx, old.id)
    return [{ table: ACCOUNT.closed, ids: [old.id] }]
  }
  await moveAccount(ctx.tx, { source, target })
  return [{ table: ACCOUNT.moved, ids: [old.id] }]
}

/** Gives the old record's person their account back, with nobody else in it; one that was erased stays closed. */
export async function partAccounts(ctx: Ctx, merger: Merger): Promise<void> {
  const { oldId, keptId } = merger
  for (const accountId of accountsOf(merger, ACCOUNT.moved)) {
    await moveAccount(ctx.tx, { source: keptId, target: oldId })
    await endSignIns(ctx.tx, accountId)
  }
  for (const accountId of accountsOf(merger, ACCOUNT.closed)) {
    const account = await accountById(ctx.tx, accountId)
    if (account && !isErasedAccount(account)) await setAccountState(ctx.tx, accountId, 'active')
  }
}

/** How many ways in the kept person has got to an account that would be the other's again. */
export async function waysInSince(ctx: Ctx, merger: Merger): Promise<number> {
  let ways = 0
  for (const accountId of accountsOf(merger, ACCOUNT.moved)) {
    await lockAccount(ctx.tx, accountId)
    ways += await credentialsSince(ctx.tx, accountId, merger.decidedAt!)
  }
  return ways
}

const accountsOf = ({ moved }: Merger, table: string): readonly string[] =>
  moved.find((one) => one.table === table)?.ids ?? []
