import { accountsWithRole, objectorOf } from '#modules/identity/index.ts'
import { listUnits } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { notify } from './notify.service.ts'

/** Tells whoever protects the city's data that somebody objects to a reading. */
export async function tellProtectors(ctx: Ctx): Promise<void> {
  const city = (await listUnits(ctx, { kind: 'city' })).map(({ id }) => id)
  for (const { accountId } of await accountsWithRole(ctx, city, 'data_protection_officer'))
    await notify(ctx, {
      accountId,
      template: 'privacy.objection_made',
      params: {},
      link: '/quan-tri/phan-anh-du-lieu',
    })
}

/** Tells somebody that their objection was answered. */
export async function tellObjector(ctx: Ctx, objectionId: string): Promise<void> {
  const personId = await objectorOf(ctx, objectionId)
  if (personId)
    await notify(ctx, {
      personId,
      template: 'privacy.objection_answered',
      params: {},
      link: '/tai-khoan/ai-da-xem',
    })
}
