import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectPath } from '#platform/paths.ts'
import { hashPassword } from '../server/src/modules/identity/credentials/passwords.ts'
import { demoAccounts, startInstallation } from './installation.ts'
import { drive } from './load/drive.ts'
import { type Ask, requestText } from './load/plan.ts'
import { judge, type Measure } from './measures.ts'

const ROUNDS = 3
/** As many passwords as the engine's own threads check at a time. */
const THREADS = 4
/** So many people who sign in without a pause keep those threads busy while others wait for the database. */
const PEOPLE = 16
const ADDRESSES = 250
const BODY_BYTES = 200

interface Known {
  username: string
  password: string
}

/**
 * People of the demonstration who sign in with their password without a pause, from many addresses, on an installation of its own; in
 * turn with the bare hash of the same cost in a process that does nothing else. Both for each core of the machine.
 */
export async function measureSignIn(seconds: number): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-sign-in-'))
  const dataDir = join(folder, 'data')
  const installation = await startInstallation({ dataDir, env: { SANDBOX: 'off' } })
  try {
    const people: Known[] = demoAccounts(dataDir)
    const hash = await hashPassword(people[0]!.password)
    const ours: number[] = []
    const bare: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await signIns(installation.url, people, seconds / ROUNDS))
      bare.push(bareChecks(hash, people[0]!.password, seconds / ROUNDS))
    }
    return [
      judge({
        name: 'password sign-ins per core',
        value: mean(ours) / availableParallelism(),
        unit: '/s',
        limit: mean(bare) / availableParallelism(),
        goal: { ratioAtLeast: 0.8 },
      }),
    ]
  } finally {
    await installation.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function signIns(url: string, people: readonly Known[], seconds: number): Promise<number> {
  const [outcome] = await drive({
    port: Number(new URL(url).port),
    asks: [signInAsk(people)],
    users: PEOPLE,
    thinkMs: 0,
    warmUpMs: seconds * 200,
    measureMs: seconds * 1000,
  })
  const { failed, count, failure, perSecond } = outcome!
  if (failed > 0) throw new Error(`${failed} of ${count} sign-ins failed, the first with ${failure}`)
  return perSecond
}

/** Each from many addresses, which stand in the place of a token. Every body is filled up with spaces, so that one length fits all. */
function signInAsk(people: readonly Known[]): Ask {
  const blank = ' '.repeat(BODY_BYTES)
  const headers = ['Content-Type: application/json', 'X-Forwarded-For: %token%']
  const subjects = Array.from({ length: ADDRESSES }, (_, i) =>
    people.map(({ username, password }) => ({
      id: JSON.stringify({ username, password }).padEnd(BODY_BYTES),
      token: `10.0.0.${i + 1}`,
    })),
  ).flat()
  const signedOut = requestText('POST', '/api/open/sessions', { headers, body: blank })
  const template = signedOut.replace('Authorization: Bearer %token%\r\n', '').replace(blank, '%id%')
  return { name: 'sign-in', template, subjects, once: false }
}

function bareChecks(hash: string, password: string, seconds: number): number {
  const program = projectPath('bench', 'machine', 'bare-argon2.mjs')
  const args = [program, hash, password, String(THREADS), String(seconds * 1000)]
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length
