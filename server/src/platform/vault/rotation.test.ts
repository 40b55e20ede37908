import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, expect, inject, test } from 'vitest'
import { getPerson, registerPerson } from '#modules/identity/index.ts'
import { replaceContact } from '#modules/identity/people/people.repository.ts'
import { cloneDatabase } from '#testing/databases.ts'
import { readOnly, system, unitOfWork } from '../context.ts'
import { connect, type Db } from '../db.ts'
import { keyPath, openKeys } from './keys.ts'
import { keysInUse, type Rotation, rotateKeys } from './rotation.ts'

const root = mkdtempSync(join(tmpdir(), 'motcua-rotation-'))
afterAll(() => rmSync(root, { recursive: true }))
const PEOPLE = 60

/** A database with people, its keys in a folder of their own, and a program that has had it open all along. */
async function installation(name: string) {
  const database = await cloneDatabase(inject('postgres'))
  const folder = join(root, name)
  cpSync(inject('postgres').keysFolder, folder, { recursive: true })
  const db = connect({ url: database.appUrl, max: 8, keys: openKeys(folder) })
  const owner = connect({ url: database.ownerUrl, max: 2, keys: openKeys(folder) })
  afterAll(async () => {
    await Promise.all([db.destroy(), owner.destroy()])
    await database.drop()
  })
  const ids = []
  for (let no = 0; no < PEOPLE; no += 1) ids.push(await register(db, no))
  return { database, folder, db, owner, ids }
}

const register = async (db: Db, no: number): Promise<string> => {
  const citizenId = `0991990${String(no).padStart(5, '0')}`
  const person = { fullName: `Người ${no}`, citizenId, phone: `09000${String(no).padStart(5, '0')}` }
  return (await unitOfWork(db, system)((ctx) => registerPerson(ctx, person))).id
}
const phoneOf = async (db: Db, id: string) =>
  (await readOnly(db, system)((ctx) => getPerson(ctx, id, { purpose: 'handle' }))).phone
const quick = (of: Pick<Rotation, 'folder'> & { owner: Db }, told: Rotation['told'] = () => {}) =>
  rotateKeys({ db: of.owner, folder: of.folder, told, batch: 7, graceMs: 50 })

test('while people read, change and are registered every data key gets the new lock, nothing fails and the old key goes', async () => {
  const one = await installation('busy')
  let going = true
  const fresh: string[] = []
  const work = async (): Promise<void> => {
    for (let no = 0; going; no += 1) {
      const id = one.ids[no % PEOPLE]!
      expect(await phoneOf(one.db, id)).toMatch(/^09000\d{5}$/)
      const contact = { phone: `09000${String(no % 9999).padStart(5, '1')}`, email: null, address: null }
      await unitOfWork(one.db, system)(({ tx }) => replaceContact(tx, id, contact))
      fresh.push(await register(one.db, 1000 + no))
    }
  }
  const working = work()
  const steps: string[] = []
  const newest = await quick(one, (done, of) => void steps.push(`${done}/${of}`))
  const madeDuring = fresh.length
  await sleep(50)
  going = false
  await working
  expect(newest).toBe(2)
  expect(madeDuring).toBeGreaterThan(3)
  expect(steps.length).toBeGreaterThan(PEOPLE / 7)
  expect((await keysInUse(one.owner)).map(({ no }) => no)).toEqual([2])
  expect(readdirSync(one.folder).sort()).toEqual(['2.key', 'index.key'])
  const later = connect({ url: one.database.appUrl, max: 2, keys: openKeys(one.folder) })
  for (const id of [...one.ids, ...fresh]) expect(await phoneOf(later, id)).toMatch(/^09000\d{5}$/)
  await later.destroy()
  const { rows } =
    await sql`select action, subject from platform.audit where action like 'platform.key%' order by at`.execute(
      one.owner,
    )
  expect(rows).toEqual([
    { action: 'platform.key-made', subject: '2' },
    { action: 'platform.keys-rotated', subject: '2' },
  ])
}, 60_000)

test('one that was interrupted goes on with the key that it had made, and until then both are needed', async () => {
  const one = await installation('interrupted')
  const stop = (done: number): void => {
    if (done >= 21) throw new Error('Ctrl-C')
  }
  await expect(quick(one, stop)).rejects.toThrow('Ctrl-C')
  expect((await keysInUse(one.owner)).map(({ no, locks }) => [no, locks > 0])).toEqual([
    [1, true],
    [2, true],
  ])
  expect(existsSync(keyPath(one.folder, 1))).toBe(true)
  for (const id of one.ids) expect(await phoneOf(one.db, id)).toMatch(/^09000/)
  expect(await quick(one)).toBe(2)
  expect((await keysInUse(one.owner)).map(({ no }) => no)).toEqual([2])
  for (const id of one.ids) expect(await phoneOf(one.db, id)).toMatch(/^09000/)
})

test('while one changes the keys another is told so, and changes nothing', async () => {
  const one = await installation('twice')
  let another: Promise<number> | undefined
  const meanwhile = () => {
    another ??= quick(one)
    another.catch(() => {})
  }
  expect(await quick(one, meanwhile)).toBe(2)
  await expect(another).rejects.toThrow('Somebody else is changing the keys')
  expect((await keysInUse(one.owner)).map(({ no }) => no)).toEqual([2])
  for (const id of one.ids) expect(await phoneOf(one.db, id)).toMatch(/^09000/)
})

test('one that died between the database and the file goes on with the key that it had made', async () => {
  const one = await installation('between')
  const stop = (): void => {
    throw new Error('power cut')
  }
  await expect(quick(one, stop)).rejects.toThrow('power cut')
  renameSync(keyPath(one.folder, 2), `${keyPath(one.folder, 2)}.made`)
  expect(await quick(one)).toBe(2)
  expect(readdirSync(one.folder).sort()).toEqual(['2.key', 'index.key'])
  for (const id of one.ids) expect(await phoneOf(one.db, id)).toMatch(/^09000/)
})

test('an old key stays while something is locked with it that was not committed yet', async () => {
  const one = await installation('slow')
  const slow = unitOfWork(
    one.db,
    system,
  )(async (ctx) => {
    await registerPerson(ctx, { fullName: 'Người Chậm', citizenId: '099199099999', phone: '0900099999' })
    await sleep(600)
  })
  await sleep(50)
  const rotated = quick(one)
  await slow
  expect(await rotated).toBe(2)
  const { rows } = await sql<{
    n: number
  }>`select count(*)::int as n from platform.subject_key where key_no <> 2`.execute(one.owner)
  expect(rows[0]!.n).toBe(0)
})
