import type { Module, Parts } from '#platform/module.ts'
import type { PersonalRecords } from '#platform/personal-records.ts'
import { breachRoutes } from './breach.admin.routes.ts'
import { childConsentRoutes } from './child-consent.citizen.routes.ts'
import { consentRoutes } from './consent.citizen.routes.ts'
import { deskRoutes } from './desk.admin.routes.ts'
import { impactRoutes } from './impact.admin.routes.ts'
import { privacyMerging } from './merging.repository.ts'
import { privacyRecords } from './privacy.records.ts'
import { privacyRefusals } from './privacy.refusals.ts'
import { purposeRoutes } from './purposes.admin.routes.ts'
import { requestRoutes } from './request.citizen.routes.ts'
import { retentionRoutes } from './retention.admin.routes.ts'
import { retentionJob } from './retention.job.ts'

/** `records` answers what every module knows about people, lower rings first. */
export const privacy = (parts: Parts, records: () => readonly PersonalRecords[]): Module => ({
  name: 'privacy',
  routes: {
    citizen: [consentRoutes, childConsentRoutes, requestRoutes(parts, records)],
    admin: [
      purposeRoutes,
      deskRoutes(parts, records),
      retentionRoutes,
      impactRoutes(parts, records),
      breachRoutes(parts),
    ],
  },
  jobs: [retentionJob(records)],
  records: privacyRecords,
  merging: privacyMerging,
  refusals: privacyRefusals,
})
