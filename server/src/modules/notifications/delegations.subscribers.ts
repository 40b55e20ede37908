import {
  confirmationAsked,
  delegationAccepted,
  delegationEnded,
  delegationOffered,
  delegationRefused,
} from '#modules/identity/index.ts'
import { on, type Subscriber } from '#platform/facts.ts'
import { tellAskedToConfirm, tellHelpAccepted, tellHelpOffered } from './assistance.service.ts'
import { tellAnswered, tellEnded, tellOffered } from './delegations.service.ts'

const ASSISTED = 'assisted'

/** Assisted sessions are told in their own words; both sides of any other delegation hear what the other did. */
export const delegationSubscribers: Subscriber[] = [
  on(delegationOffered, 'notifications.tell-delegation-offered', (ctx, { subject, payload }) =>
    payload.kind === ASSISTED ? tellHelpOffered(ctx, subject) : tellOffered(ctx, subject),
  ),
  on(delegationAccepted, 'notifications.tell-delegation-accepted', (ctx, { subject, payload }) =>
    payload.kind === ASSISTED
      ? tellHelpAccepted(ctx, subject)
      : tellAnswered(ctx, subject, 'delegation.accepted'),
  ),
  on(delegationRefused, 'notifications.tell-delegation-refused', async (ctx, { subject, payload }) => {
    if (payload.kind !== ASSISTED) await tellAnswered(ctx, subject, 'delegation.refused')
  }),
  on(delegationEnded, 'notifications.tell-delegation-ended', async (ctx, { subject, payload }) => {
    if (payload.kind !== ASSISTED) await tellEnded(ctx, subject)
  }),
  on(confirmationAsked, 'notifications.tell-asked-to-confirm', (ctx, { subject, payload }) =>
    tellAskedToConfirm(ctx, subject, payload.subjectId),
  ),
]
