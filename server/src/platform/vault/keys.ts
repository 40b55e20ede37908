import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { keyFile } from '../key-file.ts'

/** The keys of an installation: numbered ones that lock data keys, and one that keys the blind indexes. */
export interface Keys {
  /** What is locked from now on is locked with this one. */
  newest(): { no: number; key: Buffer }
  /** Throws when there is none of this number. */
  numbered(no: number): Buffer
  /** Their numbers, ascending. */
  numbers(): number[]
  readonly index: Buffer
}

/** Where they lie in a data folder: `index.key`, `1.key`, `2.key` … */
export const peopleKeysFolder = (dataDir: string): string => join(dataDir, 'keys', 'people')

export const keyPath = (folder: string, name: number | 'index'): string => join(folder, `${name}.key`)

/** Makes what a new installation needs; a key that is there stays as it is. */
export async function makeKeys(folder: string): Promise<void> {
  await keyFile(keyPath(folder, 'index'))
  if (numbersIn(folder).length === 0) await keyFile(keyPath(folder, 1))
}

/**
 * The keys of a folder. One that is added while the program runs is taken notice of: at once for what is locked from then on, and
 * where something was locked with it already. Throws when the folder holds none.
 */
export function openKeys(folder: string): Keys {
  const index = readKey(folder, 'index')
  let found = new Map<number, Buffer>()
  let foundAt = -1
  const read = (): void => {
    foundAt = statSync(folder).mtimeMs
    found = new Map(numbersIn(folder).map((no) => [no, found.get(no) ?? readKey(folder, no)]))
  }
  const numbered = (no: number): Buffer => {
    if (!found.has(no)) read()
    const key = found.get(no)
    if (!key) throw new Error(`${keyPath(folder, no)} is missing: what it locked cannot be opened`)
    return key
  }
  const newest = (): { no: number; key: Buffer } => {
    if (statSync(folder).mtimeMs !== foundAt) read()
    if (found.size === 0) throw new Error(`${folder} holds no key`)
    const no = Math.max(...found.keys())
    return { no, key: numbered(no) }
  }
  newest()
  return { index, newest, numbered, numbers: () => numbersIn(folder) }
}

/** By which a database knows a key again; it tells nothing of the key. */
export const fingerprintOf = (key: Buffer): Buffer =>
  createHmac('sha256', key).update('motcua fingerprint').digest()

const numbersIn = (folder: string): number[] =>
  readdirSync(folder)
    .flatMap((name) => /^([1-9]\d*)\.key$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)

/** Throws when it is not there, or no key. */
export function readKey(folder: string, name: number | 'index'): Buffer {
  const key = readFileSync(keyPath(folder, name))
  if (key.length !== 32) throw new Error(`${keyPath(folder, name)} is no key: it has ${key.length} bytes`)
  return key
}
