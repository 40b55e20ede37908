import {
  delegationAccepted,
  delegationEnded,
  delegationOffered,
  delegationRefused,
} from '#modules/identity/index.ts'
import { on, type Subscriber } from '#platform/facts.ts'
import { tellAnswered, tellEnded, tellOffered } from './delegations.service.ts'

/** Both sides of a delegation hear what the other did. */
export const delegationSubscribers: Subscriber[] = [
  on(delegationOffered, 'notifications.tell-delegation-offered', (ctx, { subject }) =>
    tellOffered(ctx, subject),
  ),
  on(delegationAccepted, 'notifications.tell-delegation-accepted', (ctx, { subject }) =>
    tellAnswered(ctx, subject, 'delegation.accepted'),
  ),
  on(delegationRefused, 'notifications.tell-delegation-refused', (ctx, { subject }) =>
    tellAnswered(ctx, subject, 'delegation.refused'),
  ),
  on(delegationEnded, 'notifications.tell-delegation-ended', (ctx, { subject }) => tellEnded(ctx, subject)),
]
