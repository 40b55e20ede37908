import {
  dossierAccepted,
  dossierDecided,
  dossierRefused,
  dossierReturned,
  dossierSubmitted,
} from '#modules/dossiers/index.ts'
import { on, type Subscriber } from '#platform/facts.ts'
import { count } from './counting.service.ts'

export const measurementSubscribers: Subscriber[] = [
  on(dossierSubmitted, 'measurement.count-submitted', async (ctx, fact) => {
    await count(ctx, fact, 'submitted')
    if (fact.payload.assisted) await count(ctx, fact, 'submitted_assisted')
  }),
  on(dossierAccepted, 'measurement.count-accepted', (ctx, fact) => count(ctx, fact, 'accepted')),
  on(dossierRefused, 'measurement.count-refused', (ctx, fact) => count(ctx, fact, 'refused')),
  on(dossierDecided, 'measurement.count-decided', async (ctx, fact) => {
    await count(ctx, fact, 'decided')
    if (fact.payload.late) await count(ctx, fact, 'decided_late')
  }),
  on(dossierReturned, 'measurement.count-returned', (ctx, fact) => count(ctx, fact, 'returned')),
]
