import { delegationsInForce, listNames } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { type Consents, consentsOf, decidersNow, type Stand } from './consent.service.ts'

/** The actor for a child, under a guardianship of theirs that is in force; with `held`, it does not end before this transaction. */
export async function guardianStand(ctx: Ctx, guardianshipId: string, { held = false } = {}): Promise<Stand> {
  const found = (await delegationsInForce(ctx, { held })).find(({ id }) => id === guardianshipId)
  if (found?.kind !== 'guardian') throw notFound('privacy.no_such_child')
  const personId = found.principalPersonId!
  return { personId, side: 'guardian', guardianshipId, deciders: await decidersNow(ctx, personId) }
}

/** What a child and their guardians are asked for and said; a guardian sees it also where the child decides alone. */
export async function childConsents(ctx: Ctx, stand: Stand): Promise<Consents & { child: string }> {
  const names = await listNames(ctx, [stand.personId], { purpose: 'consent' })
  return { child: names.get(stand.personId)!.fullName, ...(await consentsOf(ctx, stand)) }
}
