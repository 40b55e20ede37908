import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadConfig } from '#platform/config.ts'
import { keyPath, peopleKeysFolder } from '#platform/vault/keys.ts'
import { backup } from './backup.ts'
import { openDataFolder } from './data-folder.ts'
import { openDatabase } from './database.ts'
import { restore } from './restore.ts'
import { upgrade } from './upgrade.ts'

const root = mkdtempSync(join(tmpdir(), 'motcua-backup-'))
chmodSync(root, 0o711)
const configOf = (name: string) => loadConfig({ DATA_DIR: join(root, name) })
const source = configOf('source')
openDataFolder(source.dataDir)
const running = await openDatabase(source)
const client = new pg.Client({ connectionString: running.appUrl })
beforeAll(async () => {
  await upgrade(running.ownerUrl, peopleKeysFolder(source.dataDir))
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await running.postgres?.stop()
  rmSync(root, { recursive: true, force: true })
})

/** As the program does it: first the file, then the row. */
async function store(content: Buffer): Promise<string> {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const path = join(source.dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
  await client.query(
    `insert into platform.file (id, sha256, size, media_type) values (gen_random_uuid(), $1, $2, 'image/png')`,
    [sha256, content.length],
  )
  return sha256
}

async function filesIn(dataDir: string): Promise<string[]> {
  const restored = await openDatabase(loadConfig({ DATA_DIR: dataDir }))
  const reader = new pg.Client({ connectionString: restored.appUrl })
  await reader.connect()
  try {
    const { rows } = await reader.query('select sha256 from platform.file order by stored_at')
    return rows.map((row) => row.sha256)
  } finally {
    await reader.end()
    await restored.postgres?.stop()
  }
}

/** Keeps storing until told to stop; answers what was acknowledged before `mark` was called. */
function busy() {
  let going = true
  const stored: string[] = []
  const done = (async () => {
    for (; going; await sleep(10)) stored.push(await store(randomBytes(2000)))
  })()
  return {
    mark: () => [...stored],
    stop: async () => {
      going = false
      await done
    },
  }
}

test.each(['folder', 'file.tar.gz'])(
  'a backup to a %s, taken while people work, restores everything acknowledged before it',
  async (name) => {
    const work = busy()
    while (work.mark().length < 50) await sleep(5)
    writeFileSync(join(source.dataDir, 'keys', 'office'), 'secret of the office', { mode: 0o600 })
    const before = work.mark()
    const target = join(root, `${name.length}-${name}`)
    await backup(source, target, running.superUrl)
    await work.stop()

    const { dataDir } = configOf(`restored-${name.length}`)
    const { filesNamed } = await restore(loadConfig({ DATA_DIR: dataDir }), target)
    expect(filesNamed).toBeGreaterThanOrEqual(before.length)
    expect(await filesIn(dataDir)).toEqual(expect.arrayContaining(before))
    for (const sha256 of before) {
      const path = join(dataDir, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
      expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(sha256)
    }
    expect(readFileSync(join(dataDir, 'keys', 'office'), 'utf8')).toBe('secret of the office')
  },
)

test('a damaged, a cut short and a missing backup are refused, and nothing appears', async () => {
  await store(Buffer.from('một tờ giấy'))
  const target = join(root, 'to-damage')
  const { files } = await backup(source, target, running.superUrl)
  const victim = files.find(({ path }) => path.startsWith('files/'))?.path ?? ''
  const healthy = readFileSync(join(target, victim))
  writeFileSync(join(target, victim), Buffer.from(healthy).fill(1, 0, 1))
  const config = configOf('never')
  await expect(restore(config, target)).rejects.toThrow(`1 of ${files.length} files differ`)
  rmSync(join(target, victim))
  await expect(restore(config, target)).rejects.toThrow(victim)
  rmSync(join(target, 'manifest.json'))
  await expect(restore(config, target)).rejects.toThrow('manifest is missing')
  await expect(restore(config, join(root, 'nowhere'))).rejects.toThrow('There is no backup')
  expect(existsSync(config.dataDir)).toBe(false)
})

test('a compressed backup that was cut short is refused', async () => {
  const target = join(root, 'cut.tar.gz')
  await backup(source, target, running.superUrl)
  truncateSync(target, 100_000)
  await expect(restore(configOf('never'), target)).rejects.toThrow('cut short')
})

test('neither an occupied folder nor an existing backup is written over', async () => {
  const target = join(root, 'once')
  await backup(source, target, running.superUrl)
  await expect(backup(source, target, running.superUrl)).rejects.toThrow('exists already')
  await expect(backup(source, join(source.dataDir, 'inside'), running.superUrl)).rejects.toThrow(
    'inside the data',
  )
  await expect(restore(source, target)).rejects.toThrow('not empty')
})

test('a key to people’s data that goes while the database is copied is in the backup', async () => {
  const folder = peopleKeysFolder(source.dataDir)
  const [path, target] = [keyPath(folder, 7), join(root, 'vanishing')]
  writeFileSync(path, randomBytes(32))
  const made = backup(source, target, running.superUrl)
  rmSync(path)
  const names = (await made).files.map((file) => file.path).filter((name) => name.startsWith('keys/people/'))
  expect(names.sort()).toEqual(['keys/people/1.key', 'keys/people/7.key', 'keys/people/index.key'])
})

test('with a database elsewhere the backup covers files and keys, and says so', async () => {
  const target = join(root, 'outside')
  const manifest = await backup(source, target, undefined)
  expect(manifest.database).toBe('external')
  expect(manifest.files.some(({ path }) => path.startsWith('postgres/'))).toBe(false)
  const { manifest: restored } = await restore(configOf('outside-restored'), target)
  expect(restored.database).toBe('external')
})
