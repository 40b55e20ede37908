import type { Ctx } from '#platform/context.ts'
import { publish } from '#platform/facts.ts'
import type { Kind, Moved } from '#platform/record-merging.ts'
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
import { joinAccounts, partAccounts, waysInSince } from './merged-accounts.service.ts'
import { type Merger, wasVerified } from './mergers.repository.ts'

export const READING = { purpose: 'merge' } as const

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
  /** How many ways to sign in have come to an account that taking the merger back would move. */
  waysInSince: (ctx: Ctx, merger: Merger) => Promise<number>
  show: (ctx: Ctx, ids: readonly string[]) => Promise<Map<string, Shown>>
  tell: (ctx: Ctx, what: 'merged' | 'separated', merger: Merger) => Promise<void>
}

const person: MergedKind = {
  find: async (ctx, number) => (await findPersonByCitizenId(ctx, number, READING))?.id,
  isVouchedFor: (ctx, id) => wasVerified(ctx.tx, id),
  joinAccounts,
  partAccounts,
  waysInSince,
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
  waysInSince: async () => 0,
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
