import {
  disclosureObjected,
  objectionAnswered,
  peopleMerged,
  peopleSeparated,
} from '#modules/identity/index.ts'
import { on, type Subscriber } from '#platform/facts.ts'
import { notify } from './notify.service.ts'
import { tellObjector, tellProtectors } from './objection-notices.service.ts'

/** What modules of lower rings cannot tell people themselves. */
export const notificationsSubscribers: Subscriber[] = [
  on(disclosureObjected, 'notifications.tell-objection-made', tellProtectors),
  on(objectionAnswered, 'notifications.tell-objection-answered', (ctx, { subject }) =>
    tellObjector(ctx, subject),
  ),
  on(peopleMerged, 'notifications.tell-merged', async (ctx, { payload }) => {
    await notify(ctx, {
      personId: payload.keptPersonId,
      template: 'identity.merged',
      params: {},
      link: '/ho-so',
    })
  }),
  on(peopleSeparated, 'notifications.tell-separated', async (ctx, { payload }) => {
    await notify(ctx, {
      personId: payload.keptPersonId,
      template: 'identity.separated',
      params: {},
      link: '/ho-so',
    })
  }),
]
