import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Ask } from '../load/plan.ts'
import type { Recorded } from './recorder.ts'

export interface Recorder {
  record(ask: Ask): Promise<Recorded[]>
  stop(): void
}

/** Starts the recorder on a running installation's database. */
export async function startRecorder(dataDir: string, databaseUrl: string): Promise<Recorder> {
  const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: databaseUrl, PORT: '0', LOG_LEVEL: 'error' }
  const child = fork(join(import.meta.dirname, 'recorder.ts'), {
    execArgv: ['--import', 'tsx'],
    env,
    serialization: 'advanced',
  })
  await answerOf(child)
  return {
    record: async (ask) => {
      child.send(ask)
      const answer = (await answerOf(child)) as Recorded[] | { error: string }
      if ('error' in answer) throw new Error(answer.error)
      return answer
    },
    stop: () => {
      child.removeAllListeners('exit')
      child.kill()
    },
  }
}

const answerOf = (child: ChildProcess): Promise<unknown> =>
  new Promise((settle, fail) => {
    child.removeAllListeners('exit')
    child.once('message', settle)
    child.once('exit', (code) => fail(new Error(`the recorder ended (${code})`)))
  })
