import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { expect, test } from 'vitest'
import { loadConfig } from '#platform/config.ts'
import { databaseOfRunning } from './database.ts'
import { installations } from './installation.testing.ts'
import { holderOf } from './instance-lock.ts'
import { isAlive } from './processes.ts'

const { root, dataDir, quiet, start, motcua } = installations()

const connectTo = async () => {
  const client = new pg.Client({ connectionString: databaseOfRunning(loadConfig(quiet)).ownerUrl })
  client.on('error', () => {})
  await client.connect()
  return client
}

const postgresPid = () =>
  Number(readFileSync(join(dataDir, 'postgres', '18', 'postmaster.pid'), 'utf8').split('\n')[0])

/** Writes numbers one by one until the database is gone; answers those whose commit was acknowledged. */
async function writeUntilItBreaks(client: pg.Client): Promise<number[]> {
  const acknowledged: number[] = []
  try {
    for (let n = acknowledged.length; ; n++) {
      await client.query('insert into kept.row values ($1)', [n])
      acknowledged.push(n)
    }
  } catch {
    return acknowledged
  }
}

async function keptRows(): Promise<number[]> {
  const client = await connectTo()
  const { rows } = await client.query('select n from kept.row order by n')
  await client.query('truncate kept.row')
  await client.end()
  return rows.map((row) => row.n)
}

/** A request that the server has begun to read and cannot answer before the rest of it comes. */
function halfSentRequest(url: string) {
  const body = JSON.stringify({ username: 'nobody', password: 'nothing' })
  const headers = { 'content-type': 'application/json', 'content-length': body.length }
  const sending = request(`${url}/api/open/sessions`, { method: 'POST', headers })
  const answered = new Promise<number>((settle, fail) =>
    sending.on('response', ({ statusCode }) => settle(statusCode ?? 0)).on('error', fail),
  )
  answered.catch(() => {})
  const begun = new Promise((settle) => sending.write(body.slice(0, 5), () => setTimeout(settle, 300)))
  return {
    begun,
    finish: () => {
      sending.end(body.slice(5))
      return answered
    },
  }
}

test('starts, serves, tells who has the folder to a second start, and ends cleanly after the last answer', async () => {
  const { child, url, ended, said } = await start()
  expect((await fetch(`${url}/health/ready`)).status).toBe(200)
  const { pid } = holderOf(dataDir) ?? { pid: 0 }
  const database = postgresPid()

  const second = await start().catch((error) => error)
  expect(second.message).toMatch(new RegExp(`already in use: process ${pid} \\(npm start, ${url}\\)`))
  expect(second.exitCode).toBe(1)

  expect((await motcua(['status'])).said).toContain(`${url} is ready.`)
  expect((await motcua(['migrate'])).said).toContain('up to date')

  const asked = Date.now()
  const underWay = halfSentRequest(url)
  await underWay.begun
  child.kill('SIGINT')
  await sleep(500)
  expect(await underWay.finish()).toBeLessThan(500)
  await ended
  expect(Date.now() - asked).toBeLessThan(10_000)
  expect(child.exitCode).toBe(0)
  expect(isAlive(database)).toBe(false)
  expect(existsSync(join(dataDir, 'run', 'instance.json'))).toBe(false)
  expect(said().match(/^ready /gm)).toHaveLength(1)
  expect((await motcua(['status'])).code).toBe(3)
})

test('commands work on a stopped installation too, and leave nothing running', async () => {
  expect((await motcua(['migrate'])).said).toContain('up to date')
  expect(holderOf(dataDir)).toBeUndefined()
  expect(existsSync(join(dataDir, 'postgres', '18', 'postmaster.pid'))).toBe(false)
})

test('the keys to people’s data are changed by a command; without them nothing starts, and it is said what to do', async () => {
  const folder = join(dataDir, 'keys', 'people')
  expect(await motcua(['keys', 'rotate'])).toMatchObject({
    code: 0,
    said: expect.stringContaining('/2.key locks'),
  })
  expect(readdirSync(folder).sort()).toEqual(['2.key', 'index.key'])
  expect((await motcua(['keys', 'list'])).said).toMatch(/\/2\.key locks 1 data keys/)
  renameSync(folder, `${folder}.away`)
  const refused = await start().catch((error: Error & { exitCode: number }) => error)
  expect(refused).toMatchObject({ exitCode: 1, message: expect.stringContaining('2.key is missing') })
  expect((refused as Error).message).toMatch(/Put the folder .* back from the backup/)
  expect(existsSync(join(folder, 'index.key'))).toBe(false)
  rmSync(folder, { recursive: true, force: true })
  renameSync(`${folder}.away`, folder)
  expect((await motcua(['migrate'])).said).toContain('up to date')
})

test('nothing acknowledged is missing after kill -9 of Node, and after kill -9 of PostgreSQL', async () => {
  const first = await start()
  const client = await connectTo()
  await client.query('create schema kept create table row (n int)')
  const writing = writeUntilItBreaks(client)
  await sleep(300)
  first.child.kill('SIGKILL')
  const beforeNodeDied = start()
  const acknowledged = await writing
  const second = await beforeNodeDied
  expect(acknowledged.length).toBeGreaterThan(10)
  expect(await keptRows()).toEqual(expect.arrayContaining(acknowledged))

  const writingAgain = writeUntilItBreaks(await connectTo())
  await sleep(300)
  const database = postgresPid()
  process.kill(database, 'SIGKILL')
  const acknowledgedAgain = await writingAgain
  // The supervisor brings the database back by itself, and the server finds it again.
  while ((await fetch(`${second.url}/health/ready`)).status !== 200) await sleep(100)
  expect(postgresPid()).not.toBe(database)
  expect(acknowledgedAgain.length).toBeGreaterThan(10)
  expect(await keptRows()).toEqual(expect.arrayContaining(acknowledgedAgain))
})

test('a server process that is killed is started again', async () => {
  const { url, child } = await start()
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .map(Number)
  const app = children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('main/app.'))
  process.kill(app ?? 0, 'SIGKILL')
  await sleep(50)
  const alive = () =>
    fetch(`${url}/health/live`).then(
      ({ status }) => status,
      () => 0,
    )
  while ((await alive()) !== 200) await sleep(100)
})

test.each([
  [{ PORT: 'eighty' }, 'PORT expects a whole number from 0 to 65535, and is "eighty"'],
  [{ DATABASE_URL: 'postgres://a@b/c' }, 'DATABASE_OWNER_URL is missing'],
  [{ DATA_DIR: '/proc/nowhere' }, 'DATA_DIR expects a folder'],
  [{ MODE: 'production' }, 'DATABASE_URL expects'],
])(
  'bad configuration %j is refused by name, with code 2 and without a stack trace',
  async (more, problem) => {
    const { code, said } = await motcua(['start'], more)
    expect(said).toContain(problem)
    expect(said).not.toMatch(/\n\s+at /)
    expect(code).toBe(2)
  },
)

test('a port in use is refused by name', async () => {
  const { url } = await start()
  const port = new URL(url).port
  const { code, said } = await motcua(['start'], { PORT: port, DATA_DIR: join(root, 'other') })
  expect(said).toContain(`PORT expects a free port, and ${port} is used`)
  expect(code).toBe(2)
})
