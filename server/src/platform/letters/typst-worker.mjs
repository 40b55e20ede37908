// Typesets letters beside the main thread, so that a long register delays nobody's page.
// Plain JavaScript: a worker starts from the file itself, in sources and in the bundle alike.
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Letters after which an unused intermediate result is forgotten: keeps memory flat under ever new data. */
const MEMORY = 5
const compiler = NodeCompiler.create(workerData)

parentPort.on('message', ({ id, source, options }) => {
  try {
    // Not `compile` and then `pdf`: the document between them is freed only when V8 happens to collect it.
    parentPort.postMessage({ id, pdf: compiler.pdf(source, options) })
  } catch (error) {
    parentPort.postMessage({ id, problem: String(error?.message ?? error) })
  } finally {
    compiler.evictCache(MEMORY)
  }
})
