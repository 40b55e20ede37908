import { spawn } from 'node:child_process'
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { loadConfig } from '#platform/config.ts'
import { projectPath } from '#platform/paths.ts'
import { databaseOfRunning } from '../server/src/runtime/database.ts'
import { freePort } from '../server/src/runtime/ports.ts'
import { demoAccounts, startInstallation } from './installation.ts'
import { judge, type Measure } from './measures.ts'

const REDIRECT = 'http://localhost:9/back'
const WARM_UP = 150
const ROUNDS = 4

/** Where a provider is, how it is asked, and the cookies of a browser in which somebody is signed in. */
interface Asked {
  issuer: string
  clientId: string
  secret: string
  cookies: Map<string, string>
}

/**
 * A whole sign-in to another system by somebody who is signed in here and agreed before: authorization, code for tokens, userinfo.
 * One after another, in turn with the same from the bare library that remembers in memory.
 */
export async function measureSsoProvider(times: number): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'motcua-bench-sso-'))
  const dataDir = join(folder, 'data')
  const port = await freePort()
  const installation = await startInstallation({ dataDir, env: { PORT: String(port) } })
  const bare = await startBare()
  try {
    const ours = await prepareOurs(dataDir, installation.url)
    const took = { ours: [] as number[], bare: [] as number[] }
    for (const asked of [ours, bare.asked]) await roundTrips(asked, WARM_UP)
    for (let round = 0; round < ROUNDS; round++) {
      took.ours.push(...(await roundTrips(ours, times / ROUNDS)))
      took.bare.push(...(await roundTrips(bare.asked, times / ROUNDS)))
    }
    return [50, 95].map((percent) =>
      judge({
        name: `sso round trip, p${percent}`,
        value: percentile(took.ours, percent),
        unit: 'ms',
        limit: percentile(took.bare, percent),
        less: true,
      }),
    )
  } finally {
    bare.stop()
    await installation.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function roundTrips(asked: Asked, times: number): Promise<number[]> {
  const took: number[] = []
  for (let n = 0; n < times; n++) {
    const began = performance.now()
    await signInElsewhere(asked)
    took.push(performance.now() - began)
  }
  return took
}

async function signInElsewhere(asked: Asked): Promise<void> {
  const verifier = randomBytes(32).toString('base64url')
  const back = await authorize(asked, verifier)
  const code = back.searchParams.get('code')
  if (!code) throw new Error(`no code: ${back}`)
  const token = await fetch(`${asked.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${asked.clientId}:${asked.secret}`)}` },
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      redirect_uri: REDIRECT,
      code_verifier: verifier,
    }),
  })
  const { access_token } = (await token.json()) as { access_token: string }
  const about = await fetch(`${asked.issuer}/userinfo`, {
    headers: { authorization: `Bearer ${access_token}` },
  })
  const { name } = (await about.json()) as { name?: string }
  if (!name) throw new Error(`userinfo answered ${about.status}`)
}

/** Follows the provider's own redirects; answers the first address that is not its own, or a page that waits for somebody. */
async function authorize(asked: Asked, verifier: string): Promise<URL> {
  const parameters = new URLSearchParams({
    client_id: asked.clientId,
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: 'openid profile',
    state: 'a',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  })
  let next = new URL(`${asked.issuer}/authorize?${parameters}`)
  const { origin } = next
  while (next.origin === origin && !next.pathname.includes('/yeu-cau/')) {
    const response = await fetch(next, { redirect: 'manual', headers: { cookie: cookieHeader(asked) } })
    await response.arrayBuffer()
    for (const set of response.headers.getSetCookie()) keep(asked, set)
    next = new URL(response.headers.get('location') ?? `about:${response.status}`, next)
  }
  return next
}

const cookieHeader = ({ cookies }: Asked): string => [...cookies].map((pair) => pair.join('=')).join('; ')

function keep({ cookies }: Asked, set: string): void {
  const [name = '', value = ''] = set.split(';')[0]!.split(/=(.*)/s)
  if (value) cookies.set(name, value)
}

/** Signs a citizen of the demonstration in, registers a system, and agrees to it once. */
async function prepareOurs(dataDir: string, url: string): Promise<Asked> {
  const secret = randomBytes(32).toString('base64url')
  const clientId = await register(dataDir, secret)
  const asked: Asked = { issuer: `${url}/sso`, clientId, secret, cookies: new Map() }
  const { username, password } = demoAccounts(dataDir).find((account) => account.username === 'lan')!
  const signedIn = await fetch(`${url}/api/open/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  })
  for (const set of signedIn.headers.getSetCookie()) keep(asked, set)
  const page = await authorize(asked, 'a'.repeat(43))
  const agreed = await fetch(`${url}/api/open/sso/requests/${page.pathname.split('/').at(-1)}/answer`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', cookie: cookieHeader(asked), origin: url },
    body: JSON.stringify({ agrees: true }),
  })
  if (!agreed.ok) throw new Error(`agreeing was answered ${agreed.status}`)
  return asked
}

async function register(dataDir: string, secret: string): Promise<string> {
  const id = randomUUID()
  const { ownerUrl } = databaseOfRunning(loadConfig({ DATA_DIR: dataDir }))
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client.query(
    `insert into sso.client (id, name, purpose, unit_id, contact, redirect_uris, post_logout_uris, scopes, api_scopes,
       auth_method, secret_sha256, dpop_required, state, state_since, registered_at)
     select $1, 'Hệ thống giả định', 'Đo thời gian', u.id, 'Không ai', array[$2], '{}', '{openid,profile}', '{}',
       'client_secret_basic', $3, false, 'active', now(), now() from organisation.unit u limit 1`,
    [id, REDIRECT, createHash('sha256').update(secret).digest()],
  )
  await client.end()
  return id
}

async function startBare(): Promise<{ asked: Asked; stop: () => void }> {
  const port = await freePort()
  const [clientId, secret] = ['measured', randomBytes(32).toString('base64url')]
  const child = spawn(process.execPath, [projectPath('bench', 'machine', 'bare-oidc-provider.mjs')], {
    env: {
      ...process.env,
      PORT: String(port),
      CLIENT_ID: clientId,
      CLIENT_SECRET: secret,
      REDIRECT_URI: REDIRECT,
    },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise<void>((ready, fail) => {
    child.stdout.on('data', (said) => String(said).includes('ready') && ready())
    child.on('exit', (code) => fail(new Error(`the bare provider ended (${code})`)))
  })
  const asked = { issuer: `http://localhost:${port}`, clientId, secret, cookies: new Map<string, string>() }
  return { asked, stop: () => child.removeAllListeners('exit').kill() }
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]!
}
