import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFailure } from './failure.ts'
import { beginningOf, isAlive } from './processes.ts'

/** Who works on a data folder at the moment. */
export interface Holder {
  pid: number
  /** What tells this process from a later one of the same number. */
  beginning: string
  purpose: string
  /** Where it serves, or where it will. */
  address: string | null
  since: string
}

export interface Lock {
  /** The last holder was killed: what it had started may still be ending. */
  afterCrash: boolean
  release(): void
}

const lockPath = (dataDir: string): string => join(dataDir, 'run', 'instance.json')

/**
 * Takes the data folder for this process. Throws a StartFailure that says who has it, if somebody does; a
 * holder that was killed does not count.
 */
export function lockDataFolder(dataDir: string, purpose: string, address: string | null = null): Lock {
  const path = lockPath(dataDir)
  mkdirSync(join(dataDir, 'run'), { recursive: true, mode: 0o700 })
  const holder = { pid: process.pid, beginning: beginningOf(process.pid), purpose, address }
  const mine = `${path}.${randomUUID()}`
  writeFileSync(mine, JSON.stringify({ ...holder, since: new Date().toISOString() }), { mode: 0o600 })
  let afterCrash = false
  try {
    for (; !linked(mine, path); afterCrash = true) removeStale(path, dataDir)
  } finally {
    rmSync(mine, { force: true })
  }
  return { afterCrash, release: () => rmSync(path, { force: true }) }
}

/** Who holds the data folder, if that process is still alive. */
export function holderOf(dataDir: string): Holder | undefined {
  const text = readIfThere(lockPath(dataDir))
  const holder = text === undefined ? undefined : parsed(text)
  return holder && isAlive(holder.pid) && beginningOf(holder.pid) === holder.beginning ? holder : undefined
}

/** Linking fails when the name exists: of two processes exactly one wins. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function removeStale(path: string, dataDir: string): void {
  const seen = readIfThere(path)
  const holder = holderOf(dataDir)
  if (holder) throw new StartFailure(heldBy(holder, dataDir))
  const aside = `${path}.${randomUUID()}`
  if (seen === undefined || !moved(path, aside)) return
  // Another process may have taken the lock between the look and the move: then it gets it back.
  if (readIfThere(aside) !== seen) linked(aside, path)
  rmSync(aside, { force: true })
}

const heldBy = ({ pid, purpose, address, since }: Holder, dataDir: string): string =>
  `${dataDir} is already in use: process ${pid} (${purpose}${address ? `, ${address}` : ''}) has it since ${since}. ` +
  `Stop that one first ("kill ${pid}"), or choose another folder with DATA_DIR.`

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch {
    return false
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** A file cut short by a power failure holds nobody. */
function parsed(text: string): Holder | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
