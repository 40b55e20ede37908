import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { projectPath } from '#platform/paths.ts'
import { fontFolders } from './fonts.ts'

export interface Typeset {
  /** Path of the `.typ` file below `server/src`. */
  template: string
  /** JSON that the template reads from `sys.inputs.data`; never Typst source. */
  data: string
  /** Creation time that the file states; with the same data it gives the same bytes. */
  at: Date
}

type Answer = { id: number; pdf: Uint8Array } | { id: number; problem: string }

interface Waiting {
  template: string
  resolve: (pdf: Buffer) => void
  reject: (problem: Error) => void
}

const waiting = new Map<number, Waiting>()
let worker: Worker | undefined
let lastId = 0

/**
 * Typesets one PDF/A-2b file on a thread of its own. Throws (a defect) with Typst's own words when the template
 * does not compile.
 */
export function typeset({ template, data, at }: Typeset): Promise<Buffer> {
  const id = ++lastId
  const source = { mainFilePath: projectPath('server', 'src', template), inputs: { data } }
  const options = { pdfStandard: 'a-2b', creationTimestamp: Math.floor(at.getTime() / 1000) }
  return new Promise((resolve, reject) => {
    waiting.set(id, { template, resolve, reject })
    worker ??= start()
    worker.ref()
    worker.postMessage({ id, source, options })
  })
}

/** Started at the first letter: a process that prints none does not pay its 60 MB. */
function start(): Worker {
  const started = new Worker(
    pathToFileURL(projectPath('server', 'src', 'platform', 'letters', 'typst-worker.mjs')),
    {
      // Templates live below this folder and import each other by a path from it.
      workerData: { workspace: projectPath('server', 'src'), fontArgs: [{ fontPaths: fontFolders() }] },
      // The parent's loaders (of tests) mean nothing to a file that is plain JavaScript.
      execArgv: [],
    },
  )
  started.on('message', settle)
  started.on('error', (error) => giveUp(started, error))
  started.on('exit', (code) => giveUp(started, new Error(`The typesetting thread ended with code ${code}`)))
  return started
}

function settle(answer: Answer): void {
  const letter = waiting.get(answer.id)
  waiting.delete(answer.id)
  // An idle thread must not keep the process from ending.
  if (waiting.size === 0) worker?.unref()
  if ('pdf' in answer)
    letter?.resolve(Buffer.from(answer.pdf.buffer, answer.pdf.byteOffset, answer.pdf.byteLength))
  else letter?.reject(new Error(`${letter.template} did not compile: ${answer.problem.slice(0, 500)}`))
}

/** The next letter starts a new thread. */
function giveUp(ended: Worker, error: Error): void {
  if (worker !== ended) return
  worker = undefined
  for (const letter of waiting.values()) letter.reject(error)
  waiting.clear()
}
