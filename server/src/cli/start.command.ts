import { loadConfig } from '#platform/config.ts'
import { startInstallation } from '../runtime/start.ts'

/** Prints progress and, once it serves, one line `ready http://localhost:PORT`; ends on SIGINT or SIGTERM. */
export async function start(): Promise<void> {
  const began = Date.now()
  const stopping = stopSignal()
  const installation = await startInstallation(loadConfig(process.env), tell, stopping).catch(
    (error: unknown) => {
      if (!stopping.aborted) throw error
      tell('Stopped before it was ready')
      process.exit(1)
    },
  )
  tell(`Started in ${((Date.now() - began) / 1000).toFixed(1)} s. Press Ctrl-C to stop.`)
  console.log(`ready ${installation.url}`)
  if (!stopping.aborted) await new Promise((settle) => stopping.addEventListener('abort', settle))
  tell('Stopping')
  await installation.stop()
  process.exit(0)
}

const tell = (line: string): void => console.log(line)

/** Aborted when we are asked to stop, or when the npm that started us is gone and nobody could ask. */
function stopSignal(): AbortSignal {
  const asked = new AbortController()
  process.on('SIGINT', () => asked.abort()).on('SIGTERM', () => asked.abort())
  const parent = process.ppid
  if (process.env.npm_lifecycle_event)
    setInterval(() => {
      if (process.ppid !== parent) asked.abort()
    }, 500).unref()
  return asked.signal
}
