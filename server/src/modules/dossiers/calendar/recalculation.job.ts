import { job } from '#platform/jobs.ts'
import { recalculate } from './recalculation.service.ts'
import { recalculation } from './recalculation.task.ts'

/** Counts what a change of the calendar would move, and moves it once somebody lets it happen. */
export const recalculationJob = job(recalculation.name, recalculation.payload, (work, { changeId }) =>
  recalculate(work, changeId),
)
