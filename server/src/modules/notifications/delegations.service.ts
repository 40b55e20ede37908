import { delegationParties } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { notify } from './notify.service.ts'

type Side = Awaited<ReturnType<typeof delegationParties>>['principal']
type Template = 'delegation.offered' | 'delegation.accepted' | 'delegation.refused' | 'delegation.ended'

/** Tells whoever an offer is made to; nobody, where it names somebody whom nobody knows. */
export async function tellOffered(ctx: Ctx, id: string): Promise<void> {
  const { principal, delegate, offeredBy } = await delegationParties(ctx, id)
  const [from, to] = offeredBy === 'delegate' ? [delegate, principal] : [principal, delegate]
  await tell(ctx, id, { from, to, template: 'delegation.offered' })
}

/** Tells whoever offered what the other side answered. */
export async function tellAnswered(
  ctx: Ctx,
  id: string,
  template: 'delegation.accepted' | 'delegation.refused',
): Promise<void> {
  const { principal, delegate, offeredBy } = await delegationParties(ctx, id)
  const [from, to] = offeredBy === 'delegate' ? [principal, delegate] : [delegate, principal]
  await tell(ctx, id, { from, to, template })
}

/** Tells the side that did not end it. */
export async function tellEnded(ctx: Ctx, id: string): Promise<void> {
  const { principal, delegate, endedBy } = await delegationParties(ctx, id)
  if (endedBy !== 'principal')
    await tell(ctx, id, { from: delegate, to: principal, template: 'delegation.ended' })
  if (endedBy !== 'delegate')
    await tell(ctx, id, { from: principal, to: delegate, template: 'delegation.ended' })
}

async function tell(
  ctx: Ctx,
  id: string,
  { from, to, template }: { from: Side; to: Side; template: Template },
): Promise<void> {
  const link = `/tai-khoan/uy-quyen/${id}`
  for (const personId of to.personIds)
    await notify(ctx, { personId, template, params: { name: from.name }, link })
}
