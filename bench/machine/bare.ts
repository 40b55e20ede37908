import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Ask } from '../load/plan.ts'
import type { BarePlan } from './bare-server.ts'

export interface Bare {
  port: number
  stop(): void
}

/** Starts the plain server with what was recorded. */
export async function startBare(plan: BarePlan): Promise<Bare> {
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), {
    execArgv: ['--import', 'tsx'],
    serialization: 'advanced',
  })
  child.send(plan)
  const port = await new Promise<number>((settle, fail) => {
    child.once('message', (message) => settle(message as number))
    child.once('exit', (code) => fail(new Error(`the plain server ended (${code})`)))
  })
  return {
    port,
    stop: () => {
      child.removeAllListeners('exit')
      child.kill()
    },
  }
}

/** The same request, which the plain server can tell by its name. */
export const forBare = (ask: Ask): Ask => ({
  ...ask,
  template: ask.template.replace('X-Bench: %n%', `X-Bench: ${ask.name}/%n%`),
})
