import type { Ctx } from '#platform/context.ts'
import type { accountTemplates } from './account-templates.ts'
import { notify } from './notify.service.ts'

const DEVICES = '/tai-khoan/thiet-bi'
const LINKS: Partial<Record<AccountTemplate, string>> = {
  'identity.new_device': DEVICES,
  'identity.cookie_moved': DEVICES,
  'identity.password_changed': DEVICES,
  'identity.passkey_added': '/tai-khoan/khoa-truy-cap',
  'identity.passkey_removed': '/tai-khoan/khoa-truy-cap',
  'identity.passkey_blocked': '/tai-khoan/khoa-truy-cap',
}
export type AccountTemplate = keyof typeof accountTemplates

/** Tells whoever an account belongs to, citizen or staff, what happened to it. */
export const tellOwner = (ctx: Ctx, accountId: string, template: AccountTemplate): Promise<string> =>
  notify(ctx, { accountId, template, params: {}, link: LINKS[template] ?? '/tai-khoan/buoc-hai' })
