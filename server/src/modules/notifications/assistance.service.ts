import { assistanceCode, delegationParties } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { notify } from './notify.service.ts'

/** Tells the owner of the number that was typed who offers to help, and where to answer; nobody, where it is nobody's. */
export async function tellHelpOffered(ctx: Ctx, id: string): Promise<void> {
  const code = await assistanceCode(ctx, id)
  if (code) await tell(ctx, id, 'assistance.offered', `/ho-tro/${code}`)
}

/** Whoever has agreed is told so on their phone, also if it was somebody else in their session. */
export const tellHelpAccepted = (ctx: Ctx, id: string): Promise<void> =>
  tell(ctx, id, 'assistance.accepted', `/tai-khoan/ho-tro/${id}`)

/** Asks whoever is helped to look through what was prepared and hand it in. */
export const tellAskedToConfirm = (ctx: Ctx, id: string, dossierId: string): Promise<void> =>
  tell(ctx, id, 'assistance.asked_to_confirm', `/ho-so/${dossierId}/kiem-tra`)

type Template = 'assistance.offered' | 'assistance.accepted' | 'assistance.asked_to_confirm'

async function tell(ctx: Ctx, id: string, template: Template, link: string): Promise<void> {
  const { principal, delegate } = await delegationParties(ctx, id)
  for (const personId of principal.personIds)
    await notify(ctx, { personId, template, params: { name: delegate.name }, link })
}
