import type { Module } from '#platform/module.ts'
import { inspectionRecords } from './inspection.records.ts'
import { inspectionRefusals } from './inspection.refusals.ts'
import { foundRecordRoutes, inspectionRoutes } from './inspections.admin.routes.ts'
import { noticingJob } from './noticing.job.ts'
import { signRoutes } from './signs.admin.routes.ts'

export const inspection: Module = {
  name: 'inspection',
  routes: { admin: [inspectionRoutes, foundRecordRoutes, signRoutes] },
  jobs: [noticingJob],
  records: inspectionRecords,
  refusals: inspectionRefusals,
}
