import type { Module } from '../module.ts'
import { logHeadRoutes, logProofRoutes } from './log.open.routes.ts'
import { logRefusals } from './log.refusals.ts'

/** The log to everybody: heads, proofs and leaves. */
export const transparency: Module = {
  name: 'log',
  routes: { open: [logHeadRoutes, logProofRoutes] },
  refusals: logRefusals,
}
