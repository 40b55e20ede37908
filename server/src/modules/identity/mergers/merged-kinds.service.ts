import type { Ctx } from '#platform/context.ts'
import { publish } from '#platform/facts.ts'
import type { Kind, Moved } from '#platform/record-merging.ts'
import { accountOfPerson, setAccountState } from '../accounts/accounts.repository.ts'
import { closeAccount } from '../accounts/accounts.service.ts'
import {
  organisationsMerged,
  organisationsSeparated,
  peopleMerged,
  peopleSeparated,
} from '../identity.facts.ts'
import {
  findOrganisationByTaxCode,
  findPersonByCitizenId,
  listOrganisations,
  listPeople,
} from '../people/people.service.ts'
import { type Merger, wasVerified } from './mergers.repository.ts'
import { moveAccount } from './moves.repository.ts'

export const READING = { purpose: 'merge' } as const
const ACCOUNT = { moved: 'identity.account.moved', closed: 'identity.account.closed' }

/** A record as whoever merges sees it. */
export interface Shown {
  fullName: string
  /** The last four of its number. */
  digits: string
  birthDate: string | null
}

/** In what merging records of people and of organisations differ. */
interface MergedKind {
  /** The record that a number finds. */
  find: (ctx: Ctx, number: string) => Promise<string | undefined>
  /** Whether VNeID has vouched for a record at level 2. */
  isVouchedFor: (ctx: Ctx, id: string) => Promise<boolean>
  joinAccounts: (ctx: Ctx, merger: Merger) => Promise<Moved[]>
  partAccounts: (ctx: Ctx, merger: Merger) => Promise<void>
  show: (ctx: Ctx, ids: readonly string[]) => Promise<Map<string, Shown>>
  tell: (ctx: Ctx, what: 'merged' | 'separated', merger: Merger) => Promise<void>
}

const person: MergedKind = {
  find: async (ctx, number) => (await findPersonByCitizenId(ctx, number, READING))?.id,
  isVouchedFor: (ctx, id) => wasVerified(ctx.tx, id),
  joinAccounts,
  partAccounts,
  show: async (ctx, ids) => {
    const found = [...(await listPeople(ctx, ids, READING)).values()]
    return new Map(
      found.map(({ id, fullName, citizenId, birthDate }) => [
        id,
        { fullName, digits: citizenId.slice(-4), birthDate },
      ]),
    )
  },
  tell: async (ctx, what, { id: subject, keptId: keptPersonId }) => {
    const fact = what === 'merged' ? peopleMerged : peopleSeparated
    await publish(ctx, fact, { subject, unitId: null, payload: { keptPersonId } })
  },
}

const organisation: MergedKind = {
  find: async (ctx, number) => (await findOrganisationByTaxCode(ctx, number, READING))?.id,
  isVouchedFor: async () => false,
  joinAccounts: async () => [],
  partAccounts: async () => {},
  show: async (ctx, ids) => {
    const found = [...(await listOrganisations(ctx, ids, READING)).values()]
    return new Map(
      found.map(({ id, name, taxCode }) => [
        id,
        { fullName: name, digits: taxCode.slice(-4), birthDate: null },
      ]),
    )
  },
  tell: async (ctx, what, { id: subject, keptId: keptOrganisationId }) => {
    const fact = what === 'merged' ? organisationsMerged : organisationsSeparated
    await publish(ctx, fact, { subject, unitId: null, payload: { keptOrganisationId } })
  },
}

export const MERGED: Record<Kind, MergedKind> = { person, organisation }

/** The person goes on with the account of the kept record; where there is none, with the old one's. */
async function joinAccounts(ctx: Ctx, { oldId: source, keptId: target }: Merger): Promise<Moved[]> {
  const [old, kept] = [await accountOfPerson(ctx.tx, source), await accountOfPerson(ctx.tx, target)]
  if (!old) return []
  if (!kept) {
    await moveAccount(ctx.tx, { source, target })
    return [{ table: ACCOUNT.moved, ids: [old.id] }]
  }
  if (old.state !== 'active') return []
  await closeAccount(ctx, old.id)
  return [{ table: ACCOUNT.closed, ids: [old.id] }]
}

async function partAccounts(ctx: Ctx, { oldId, keptId, moved }: Merger): Promise<void> {
  const ids = (table: string) => moved.find((one) => one.table === table)?.ids ?? []
  if (ids(ACCOUNT.moved).length > 0) await moveAccount(ctx.tx, { source: keptId, target: oldId })
  for (const accountId of ids(ACCOUNT.closed)) await setAccountState(ctx.tx, accountId, 'active')
}
