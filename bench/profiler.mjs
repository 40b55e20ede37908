/** Loaded into the installation's processes by `--profile`: writes a CPU profile when the process ends. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector'
import { basename, join } from 'node:path'

const folder = new URL(import.meta.url).searchParams.get('folder')
const session = new Session()
session.connect()
session.post('Profiler.enable')
session.post('Profiler.start')
process.on('exit', () => {
  session.post('Profiler.stop', (error, stopped) => {
    if (error || !folder) return
    mkdirSync(folder, { recursive: true })
    const name = `${basename(process.argv[1] ?? 'node', '.js')}-${process.pid}.cpuprofile`
    writeFileSync(join(folder, name), JSON.stringify(stopped.profile))
  })
})
