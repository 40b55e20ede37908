/** Rings the timers that are due at an instant, and ends: a process of its own, that a test may kill at any moment. */
import { readOnly, system, unitOfWork } from '#platform/context.ts'
import { connect } from '#platform/db.ts'
import { ringDueTimers } from './timers.service.ts'

const [url, at] = process.argv.slice(2)
const db = connect({ url: url!, max: 2 })
const options = { now: () => new Date(at!) }
const failed = (error: unknown): void => {
  console.error(error)
  process.exitCode = 1
}
await ringDueTimers({ read: readOnly(db, system, options), change: unitOfWork(db, system, options), failed })
await db.destroy()
