import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startVneidSandbox } from '../sandbox/vneid/server.ts'
import { visitVneid } from '../sandbox/vneid/visitor.ts'
import { freePort } from '../server/src/runtime/ports.ts'
import { startInstallation } from './installation.ts'
import { judge, type Measure } from './measures.ts'

const WARM_UP = 50
const client = (url: string) => ({
  id: 'mot-cua',
  secret: randomBytes(24).toString('base64url'),
  redirectUris: [`${url}/dang-nhap/vneid`],
})
type Client = ReturnType<typeof client>

/**
 * Signing in through VNeID, whose stand-in runs in this process: what the program takes for the way there and the way back, without
 * the person's own time at VNeID, beside what the stand-in takes for the same two answers, discovery and token, asked directly.
 */
export async function measureSingleSignOn(trips: number): Promise<Measure[]> {
  const dataDir = join(mkdtempSync(join(tmpdir(), 'motcua-bench-sso-')), 'data')
  const port = await freePort()
  const url = `http://localhost:${port}`
  const known = client(url)
  const vneid = await startVneidSandbox({ client: known })
  const env = { PORT: String(port), SANDBOX: 'off', VNEID_ISSUER: vneid.url, VNEID_CLIENT_ID: known.id }
  const installation = await startInstallation({
    dataDir,
    env: { ...env, VNEID_CLIENT_SECRET: known.secret },
  })
  try {
    const own = await repeated(trips, () => roundTrip(url))
    const bare = await repeated(trips, () => bareAnswers(vneid.url, known))
    return [0.5, 0.95].map((q) =>
      judge({
        name: `VNeID round trip p${q * 100}`,
        value: quantile(own, q),
        unit: 'ms',
        limit: quantile(bare, q),
        less: true,
      }),
    )
  } finally {
    await installation.stop()
    await vneid.close()
    rmSync(join(dataDir, '..'), { recursive: true, force: true })
  }
}

/** Milliseconds of one trip after another, when both sides are warm. */
async function repeated(trips: number, trip: () => Promise<number>): Promise<number[]> {
  const times: number[] = []
  for (let i = 0; i < WARM_UP + trips; i += 1) {
    const took = await trip()
    if (i >= WARM_UP) times.push(took)
  }
  return times
}

/** Begin, and come back with a session: two requests to the program. */
async function roundTrip(url: string): Promise<number> {
  const begun = await timed(() => post(`${url}/api/open/sign-in-attempts`, {}))
  const { address } = JSON.parse(begun.body) as { address: string }
  const query = new URL(await visitVneid(address)).search.slice(1)
  const back = await timed(() => post(`${url}/api/open/sign-in-answers`, { query }, begun.cookie))
  if (back.status !== 201) throw new Error(`nobody was signed in: ${back.status} ${back.body.slice(0, 200)}`)
  return begun.took + back.took
}

async function post(url: string, body: object, cookie = '') {
  const headers = { 'content-type': 'application/json', cookie, origin: new URL(url).origin }
  return read(await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) }))
}

async function read(answer: Response) {
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return { status: answer.status, cookie, body: await answer.text() }
}

/** What VNeID alone takes for a discovery document and for a code's tokens. */
async function bareAnswers(
  issuer: string,
  { id, secret, redirectUris: [callback] }: Client,
): Promise<number> {
  const discovery = await timed(async () => read(await fetch(`${issuer}/.well-known/openid-configuration`)))
  const verifier = randomBytes(32).toString('base64url')
  const asked = {
    client_id: id,
    response_type: 'code',
    redirect_uri: callback!,
    scope: 'openid citizen organisation',
    nonce: 'n',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    prompt: 'login',
  }
  const back = await visitVneid(`${issuer}/auth?${new URLSearchParams(asked)}`)
  const code = new URL(back).searchParams.get('code')!
  const body = { grant_type: 'authorization_code', code, redirect_uri: callback!, code_verifier: verifier }
  const authorization = `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`
  const tokens = await timed(async () =>
    read(
      await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { authorization },
        body: new URLSearchParams(body),
      }),
    ),
  )
  if (tokens.status !== 200) throw new Error(`no tokens: ${tokens.body.slice(0, 200)}`)
  return discovery.took + tokens.took
}

async function timed<T extends object>(work: () => Promise<T>): Promise<T & { took: number }> {
  const began = performance.now()
  const result = await work()
  return { ...result, took: performance.now() - began }
}

function quantile(times: number[], q: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!
}
