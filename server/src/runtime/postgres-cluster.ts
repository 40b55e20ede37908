import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Identity, identityFor, ownerOf, postgresPrograms, runAs } from './postgres-program.ts'

/** The major version of the packaged programs; a cluster folder is named for it. */
export const POSTGRES_MAJOR = '18'
export const SUPERUSER = 'postgres'

export interface Cluster {
  /** PGDATA */
  folder: string
  log: string
  programs: string
  identity: Identity
  password: string
}

export const clusterFolder = (dataDir: string): string => join(dataDir, 'postgres', POSTGRES_MAJOR)
export const passwordFile = (dataDir: string): string => join(dataDir, 'keys', 'postgres-superuser')

/** The database cluster in `dataDir`, made when there is none. `dataDir` is absolute. */
export async function openCluster(dataDir: string, durable: boolean): Promise<Cluster> {
  const programs = postgresPrograms()
  const folder = clusterFolder(dataDir)
  // Searchable, not listable: `nobody` must be able to walk through, and through only.
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: 0o711 })
  mkdirSync(dirname(folder), { recursive: true, mode: 0o711 })
  const identity = identityFor(folder, programs)
  const owner = ownerOf(identity)
  if (owner !== undefined) chownSync(dirname(folder), owner, owner)
  const fresh = !existsSync(join(folder, 'PG_VERSION'))
  const cluster = { folder, log: join(dirname(folder), 'postgres.log'), programs, identity }
  const password = readPassword(dataDir, fresh)
  if (fresh) await initialise({ ...cluster, password }, durable)
  return { ...cluster, password }
}

function readPassword(dataDir: string, mayMake: boolean): string {
  const path = passwordFile(dataDir)
  if (existsSync(path)) return readFileSync(path, 'utf8').trim()
  if (!mayMake)
    throw new Error(
      `${path} is missing. Put it back from a backup: the database cannot be opened without it.`,
    )
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  chmodSync(dirname(path), 0o700)
  const password = randomBytes(24).toString('hex')
  writeFileSync(path, `${password}\n`, { mode: 0o600 })
  return password
}

/** Made beside its place and renamed, so that a start that was cut off leaves no half-made cluster. */
async function initialise(
  { folder, programs, identity, password }: Cluster,
  durable: boolean,
): Promise<void> {
  const half = `${folder}.half`
  const secret = `${folder}.secret`
  rmSync(half, { recursive: true, force: true })
  writeFileSync(secret, `${password}\n`, { mode: 0o600 })
  const owner = ownerOf(identity)
  if (owner !== undefined) chownSync(secret, owner, owner)
  try {
    await run(identity, join(programs, 'initdb'), [
      ...initdbArguments(half, secret),
      ...(durable ? [] : ['--no-sync']),
    ])
    renameSync(half, folder)
  } finally {
    rmSync(secret, { force: true })
  }
}

const initdbArguments = (folder: string, secret: string): string[] => [
  ...['-D', folder, '-U', SUPERUSER, `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8'],
  ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--data-checksums'],
]

async function run(identity: Identity, program: string, args: string[]): Promise<void> {
  const child = runAs(identity, program, args, { stdout: 'pipe', detached: false })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part))
  const code = await new Promise((settle, fail) => child.on('error', fail).on('close', settle))
  if (code !== 0)
    throw new Error(`PostgreSQL could not prepare its folder: ${said.trim().split('\n').at(-1)}`)
}
