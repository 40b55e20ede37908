import { disclosureObjected, objectionAnswered } from '#modules/identity/index.ts'
import { on, type Subscriber } from '#platform/facts.ts'
import { tellObjector, tellProtectors } from './objection-notices.service.ts'

/** What modules of lower rings cannot tell people themselves. */
export const notificationsSubscribers: Subscriber[] = [
  on(disclosureObjected, 'notifications.tell-objection-made', tellProtectors),
  on(objectionAnswered, 'notifications.tell-objection-answered', (ctx, { subject }) =>
    tellObjector(ctx, subject),
  ),
]
