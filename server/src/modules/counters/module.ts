import type { Module, Parts } from '#platform/module.ts'
import { missedJob, reminderJob } from './appointments.jobs.ts'
import { appointmentRoutes, openAppointmentRoutes } from './appointments.routes.ts'
import { countersRecords } from './counters.records.ts'
import { countersRefusals } from './counters.refusals.ts'
import { dayJob } from './day.job.ts'
import { deskRoutes, heldTicketRoutes, windowRoutes } from './desk.officer.routes.ts'
import { liveRoutes } from './live.open.routes.ts'
import { countersMerging } from './merging.repository.ts'
import { settingsRoutes } from './settings.officer.routes.ts'
import { openCentreRoutes, openTicketRoutes } from './tickets.open.routes.ts'

export const counters = (parts: Pick<Parts, 'db'>): Module => ({
  name: 'counters',
  routes: {
    open: [openCentreRoutes, openTicketRoutes, openAppointmentRoutes, liveRoutes(parts)],
    citizen: [appointmentRoutes],
    officer: [deskRoutes, windowRoutes, heldTicketRoutes, settingsRoutes],
  },
  jobs: [dayJob, reminderJob, missedJob],
  records: countersRecords,
  merging: countersMerging,
  refusals: countersRefusals,
})
