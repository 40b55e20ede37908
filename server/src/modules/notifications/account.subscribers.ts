import { cookieMoved, credentialsChanged, deviceAppeared } from '#modules/identity/index.ts'
import { on, type Subscriber } from '#platform/facts.ts'
import { tellOwner } from './account-notices.service.ts'

/** Whoever an account belongs to hears how it is signed in to, and from where: an intruder cannot keep it quiet. */
export const accountSubscribers: Subscriber[] = [
  on(credentialsChanged, 'notifications.tell-credentials-changed', async (ctx, { subject, payload }) => {
    await tellOwner(ctx, subject, `identity.${payload.change}`)
  }),
  on(deviceAppeared, 'notifications.tell-new-device', async (ctx, { subject }) => {
    await tellOwner(ctx, subject, 'identity.new_device')
  }),
  on(cookieMoved, 'notifications.tell-cookie-moved', async (ctx, { subject }) => {
    await tellOwner(ctx, subject, 'identity.cookie_moved')
  }),
]
