import type { Module } from '#platform/module.ts'
import { proceduresRefusals } from './procedures.refusals.ts'

export const procedures: Module = {
  name: 'procedures',
  routes: {},
  refusals: proceduresRefusals,
}
