import type { Module, Parts } from '#platform/module.ts'
import { calendarRoutes } from './calendar/calendar.admin.routes.ts'
import { calendarRefusals } from './calendar/calendar.refusals.ts'
import { recalculationJob } from './calendar/recalculation.job.ts'
import { clockRoutes } from './clock/clock.officer.routes.ts'
import { clockRefusals } from './clock/clock.refusals.ts'
import { clockWatchJob } from './clock/watching.job.ts'
import { confirmationRoutes } from './confirmation.citizen.routes.ts'
import { counterRoutes } from './counter.officer.routes.ts'
import { decisionRoutes } from './decision.officer.routes.ts'
import { intakeOf } from './document-intake.ts'
import { documentCitizenRoutes } from './documents.citizen.routes.ts'
import { fileSweepJob } from './documents.jobs.ts'
import { documentOfficerRoutes } from './documents.officer.routes.ts'
import { documentRefusals } from './documents.refusals.ts'
import { dossiersRecords } from './dossiers.records.ts'
import { dossiersRefusals } from './dossiers.refusals.ts'
import { dossiersSubscribers } from './dossiers.subscribers.ts'
import { draftRoutes } from './draft.citizen.routes.ts'
import { examinationRoutes } from './examination.officer.routes.ts'
import { intakeRoutes } from './intake.officer.routes.ts'
import { citizenLetterRoutes } from './letters.citizen.routes.ts'
import { officerLetterRoutes } from './letters.officer.routes.ts'
import { lettersRefusals } from './letters.refusals.ts'
import { dossiersMerging } from './merging.repository.ts'
import { movingRoutes } from './moving.officer.routes.ts'
import { queueRoutes } from './queue.officer.routes.ts'
import { registerRoutes } from './register.officer.routes.ts'
import { resultSigningJob } from './result-signing.job.ts'
import { resultLookupRoutes } from './results.open.routes.ts'
import { submissionRoutes } from './submission.citizen.routes.ts'
import { supplementCitizenRoutes } from './supplement.citizen.routes.ts'
import { timersJob } from './timers.jobs.ts'
import { trackingRoutes } from './tracking.open.routes.ts'
import { trackingRefusals } from './tracking.refusals.ts'
import { uploadRoutes } from './uploads.citizen.routes.ts'

export const dossiers = (parts: Parts): Module => ({
  name: 'dossiers',
  routes: {
    open: [trackingRoutes, resultLookupRoutes(parts)],
    citizen: [
      draftRoutes,
      documentCitizenRoutes(intakeOf(parts)),
      uploadRoutes(intakeOf(parts)),
      submissionRoutes,
      confirmationRoutes,
      supplementCitizenRoutes,
      citizenLetterRoutes(parts),
    ],
    officer: [
      queueRoutes,
      counterRoutes,
      documentOfficerRoutes(intakeOf(parts)),
      intakeRoutes,
      examinationRoutes,
      decisionRoutes,
      clockRoutes,
      movingRoutes,
      officerLetterRoutes(parts),
      registerRoutes(parts),
    ],
    admin: [calendarRoutes],
  },
  subscribers: dossiersSubscribers,
  jobs: [resultSigningJob(parts), fileSweepJob(parts), clockWatchJob, recalculationJob, timersJob],
  records: dossiersRecords,
  merging: dossiersMerging,
  refusals: {
    ...dossiersRefusals,
    ...clockRefusals,
    ...calendarRefusals,
    ...documentRefusals,
    ...lettersRefusals,
    ...trackingRefusals,
  },
})
