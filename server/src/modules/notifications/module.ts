import type { Module } from '#platform/module.ts'
import { accountSubscribers } from './account.subscribers.ts'
import type { Carrier } from './carrier.ts'
import { delegationSubscribers } from './delegations.subscribers.ts'
import { inboxRoutes } from './inbox.routes.ts'
import { notificationsMerging } from './merging.repository.ts'
import { notificationsRecords } from './notifications.records.ts'
import { notificationsRefusals } from './notifications.refusals.ts'
import { notificationsSubscribers } from './notifications.subscribers.ts'
import { privacySubscribers } from './privacy.subscribers.ts'
import { sendingJob } from './sending.jobs.ts'

export const notifications = (carrier: Carrier): Module => ({
  name: 'notifications',
  routes: { citizen: [inboxRoutes], officer: [inboxRoutes] },
  subscribers: [
    ...notificationsSubscribers,
    ...privacySubscribers,
    ...accountSubscribers,
    ...delegationSubscribers,
  ],
  jobs: [sendingJob(carrier)],
  records: notificationsRecords,
  merging: notificationsMerging,
  refusals: notificationsRefusals,
})
