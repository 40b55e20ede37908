import type { Module } from '#platform/module.ts'
import type { Carrier } from './carrier.ts'
import { inboxRoutes } from './inbox.routes.ts'
import { notificationsRefusals } from './notifications.refusals.ts'
import { sendingJob } from './sending.jobs.ts'

export const notifications = (carrier: Carrier): Module => ({
  name: 'notifications',
  routes: { citizen: [inboxRoutes], officer: [inboxRoutes] },
  jobs: [sendingJob(carrier)],
  refusals: notificationsRefusals,
})
