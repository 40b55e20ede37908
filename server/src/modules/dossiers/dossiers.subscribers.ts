import { staffReassigned } from '#modules/identity/index.ts'
import { on, type Subscriber } from '#platform/facts.ts'
import {
  clockPaused,
  dossierAccepted,
  dossierExtended,
  dossierRefused,
  dossierStopped,
  dossierSubmitted,
  dueMoved,
  supplementRequested,
} from './dossiers.facts.ts'
import { releaseSteps } from './release.service.ts'
import { tellApplicant } from './telling.service.ts'

/** Whoever handed a dossier in hears of every turn it takes; the result's own message comes with its signature. */
export const dossiersSubscribers: Subscriber[] = [
  on(staffReassigned, 'dossiers.release-steps', (ctx, { payload }) => releaseSteps(ctx, payload.accountId)),
  on(dossierSubmitted, 'dossiers.tell-submitted', (ctx, { subject }) =>
    tellApplicant(ctx, subject, 'dossier.submitted'),
  ),
  on(dossierAccepted, 'dossiers.tell-accepted', (ctx, { subject }) =>
    tellApplicant(ctx, subject, 'dossier.accepted'),
  ),
  on(dossierRefused, 'dossiers.tell-refused', (ctx, { subject }) =>
    tellApplicant(ctx, subject, 'dossier.refused'),
  ),
  on(supplementRequested, 'dossiers.tell-supplement', (ctx, { subject }) =>
    tellApplicant(ctx, subject, 'dossier.supplement_requested'),
  ),
  // of a supplement they hear by its own message
  on(clockPaused, 'dossiers.tell-paused', async (ctx, { subject, payload }) => {
    if (payload.reason !== 'supplement') await tellApplicant(ctx, subject, 'dossier.paused')
  }),
  on(dossierExtended, 'dossiers.tell-extended', (ctx, { subject }) =>
    tellApplicant(ctx, subject, 'dossier.extended'),
  ),
  on(dueMoved, 'dossiers.tell-due-moved', async (ctx, { subject, payload }) => {
    if (payload.later) await tellApplicant(ctx, subject, 'dossier.due_moved')
  }),
  on(dossierStopped, 'dossiers.tell-stopped', (ctx, { subject }) =>
    tellApplicant(ctx, subject, 'dossier.stopped'),
  ),
]
