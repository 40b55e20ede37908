import {
  breachNotice,
  breachTold,
  dataRequestAnswered,
  dataRequestClosed,
  dataRequestExtended,
  personOfRequest,
} from '#modules/privacy/index.ts'
import type { Ctx } from '#platform/context.ts'
import { on, type Subscriber } from '#platform/facts.ts'
import { notify } from './notify.service.ts'

const ASKED: Record<string, [vi: string, en: string]> = {
  access: ['bản sao dữ liệu', 'a copy of your data'],
  correction: ['sửa dữ liệu', 'a correction'],
  deletion: ['xóa dữ liệu', 'deletion'],
  restriction: ['hạn chế xử lý', 'restriction'],
  objection: ['phản đối xử lý', 'an objection'],
}

type Turn = 'privacy.request_answered' | 'privacy.request_extended' | 'privacy.request_closed'

/** Whoever asked something of their data hears of every turn it takes; whoever was erased has no inbox any more. */
export const privacySubscribers: Subscriber[] = [
  on(breachTold, 'notifications.tell-breach', async (ctx, { subject }) => {
    const notice = await breachNotice(ctx, subject)
    if (!notice) return
    const { personId, words } = notice
    const params = { happened: words.vi, happenedEn: words.en }
    await notify(ctx, { personId, template: 'privacy.breach', params, link: '/tai-khoan/quyen-du-lieu' })
  }),
  on(dataRequestAnswered, 'notifications.tell-request-answered', (ctx, { subject, payload }) =>
    tell(ctx, subject, payload.kind, 'privacy.request_answered'),
  ),
  on(dataRequestExtended, 'notifications.tell-request-extended', (ctx, { subject, payload }) =>
    tell(ctx, subject, payload.kind, 'privacy.request_extended'),
  ),
  on(dataRequestClosed, 'notifications.tell-request-closed', async (ctx, { subject, payload }) => {
    const isGone = payload.kind === 'deletion' && payload.outcome === 'done'
    if (isGone || payload.outcome === 'withdrawn') return
    await tell(ctx, subject, payload.kind, 'privacy.request_closed')
  }),
]

async function tell(ctx: Ctx, requestId: string, kind: string, template: Turn): Promise<void> {
  const personId = await personOfRequest(ctx, requestId)
  if (!personId) return
  const [asked, askedEn] = ASKED[kind] ?? [kind, kind]
  await notify(ctx, { personId, template, params: { asked, askedEn }, link: '/tai-khoan/quyen-du-lieu' })
}
