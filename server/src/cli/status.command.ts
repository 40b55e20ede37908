import { loadConfig } from '#platform/config.ts'
import { holderOf } from '../runtime/instance-lock.ts'

/** Says who holds the data folder and whether it answers; exit code 3 when nobody serves. */
export async function status(): Promise<void> {
  const config = loadConfig(process.env)
  const holder = holderOf(config.dataDir)
  if (!holder) {
    console.log(`Nothing runs on ${config.dataDir}.`)
    process.exitCode = 3
    return
  }
  console.log(`Process ${holder.pid} (${holder.purpose}) has ${config.dataDir} since ${holder.since}.`)
  if (holder.address) console.log(`${holder.address} ${await health(holder.address)}`)
}

async function health(address: string): Promise<string> {
  try {
    const answer = await fetch(`${address}/health/ready`, { signal: AbortSignal.timeout(5000) })
    if (answer.ok) return 'is ready.'
    const { problems } = (await answer.json()) as { problems?: string[] }
    return `is not ready: ${problems?.join(', ') || `status ${answer.status}`}.`
  } catch {
    return 'does not answer (yet).'
  }
}
