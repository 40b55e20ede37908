import type { Module } from '#platform/module.ts'
import { signingRefusals } from './signing.refusals.ts'
import { verificationRoutes } from './verification.open.routes.ts'

export const signing: Module = {
  name: 'signing',
  routes: { open: [verificationRoutes] },
  refusals: signingRefusals,
}
