import type { Module, Parts } from '#platform/module.ts'
import { counterRoutes } from './counter.officer.routes.ts'
import { decisionRoutes } from './decision.officer.routes.ts'
import { dossiersRefusals } from './dossiers.refusals.ts'
import { dossiersSubscribers } from './dossiers.subscribers.ts'
import { draftRoutes } from './draft.citizen.routes.ts'
import { examinationRoutes } from './examination.officer.routes.ts'
import { intakeRoutes } from './intake.officer.routes.ts'
import { queueRoutes } from './queue.officer.routes.ts'
import { submissionRoutes } from './submission.citizen.routes.ts'
import { supplementCitizenRoutes } from './supplement.citizen.routes.ts'

export const dossiers = (_parts: Parts): Module => ({
  name: 'dossiers',
  routes: {
    citizen: [draftRoutes, submissionRoutes, supplementCitizenRoutes],
    officer: [queueRoutes, counterRoutes, intakeRoutes, examinationRoutes, decisionRoutes],
  },
  subscribers: dossiersSubscribers,
  refusals: dossiersRefusals,
})
