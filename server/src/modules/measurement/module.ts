import type { Module } from '#platform/module.ts'
import { measurementRefusals } from './measurement.refusals.ts'
import { measurementSubscribers } from './measurement.subscribers.ts'
import { numbersRoutes } from './numbers.leader.routes.ts'

export const measurement: Module = {
  name: 'measurement',
  routes: { leader: [numbersRoutes] },
  subscribers: measurementSubscribers,
  refusals: measurementRefusals,
}
