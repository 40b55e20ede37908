import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Outcome, Plan } from './plan.ts'

/** Carries a plan out in a process of its own, so that making the load does not delay measuring it. */
export async function drive(plan: Plan): Promise<Outcome[]> {
  const child = fork(join(import.meta.dirname, 'users.ts'), { execArgv: ['--import', 'tsx'] })
  try {
    return await new Promise<Outcome[]>((settle, fail) => {
      child.once('message', (outcomes) => settle(outcomes as Outcome[]))
      child.once('error', fail)
      child.once('exit', (code) => fail(new Error(`the users' process ended (${code})`)))
      child.send(plan)
    })
  } finally {
    child.removeAllListeners('exit')
    child.kill()
  }
}
