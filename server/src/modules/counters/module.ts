import type { Module, Parts } from '#platform/module.ts'
import { countersRefusals } from './counters.refusals.ts'
import { dayJob } from './day.job.ts'
import { deskRoutes, heldTicketRoutes, windowRoutes } from './desk.officer.routes.ts'
import { liveRoutes } from './live.open.routes.ts'
import { settingsRoutes } from './settings.officer.routes.ts'
import { openCentreRoutes, openTicketRoutes } from './tickets.open.routes.ts'

export const counters = (parts: Pick<Parts, 'db'>): Module => ({
  name: 'counters',
  routes: {
    open: [openCentreRoutes, openTicketRoutes, liveRoutes(parts)],
    officer: [deskRoutes, windowRoutes, heldTicketRoutes, settingsRoutes],
  },
  jobs: [dayJob],
  refusals: countersRefusals,
})
