import { existsSync } from 'node:fs'
import type pg from 'pg'
import { fingerprintOf, type Keys, keyPath, makeKeys, openKeys, readKey } from '#platform/vault/keys.ts'
import { HOUSE, Vault } from '#platform/vault/vault.ts'
import { StartFailure } from './failure.ts'

interface Known {
  no: number
  fingerprint: Buffer
  used: boolean
}

/**
 * The keys of `folder`, once it is sure that they are the ones with which this database's data of people were locked. A database
 * in which nothing was ever locked makes them its own, and makes them if they are not there. Throws a StartFailure where one is
 * missing or another: a new one would open nothing.
 */
export async function matchKeys(client: pg.Client, folder: string): Promise<Keys> {
  const known = await knownTo(client)
  const wrong = known.filter((one) => !fits(folder, one))
  const needed = wrong.filter(({ no, used }) => used || no === 0)
  if (needed.length > 0) throw new StartFailure(await explained(client, folder, needed))
  for (const { no } of wrong) await client.query('delete from platform.installation_key where no = $1', [no])
  if (known.every(({ used }) => !used)) await makeKeys(folder)
  const keys = openKeys(folder)
  const newest = Math.max(0, ...known.map(({ no }) => no))
  if (known.length === 0) await remember(client, 0, keys.index)
  // one that was made and not used yet, when something stopped the change of keys
  for (const no of keys.numbers()) if (no > newest) await remember(client, no, keys.numbered(no))
  await keepHouseKey(client, new Vault(keys))
  return keys
}

async function knownTo(client: pg.Client): Promise<Known[]> {
  const { rows } = await client.query<Known>(`
    select no, fingerprint, exists (select from platform.subject_key where key_no = no) as used
    from platform.installation_key order by no`)
  return rows
}

function fits(folder: string, { no, fingerprint }: Known): boolean {
  try {
    return fingerprintOf(readKey(folder, no || 'index')).equals(fingerprint)
  } catch {
    return false
  }
}

async function explained(client: pg.Client, folder: string, wrong: Known[]): Promise<string> {
  const { rows } = await client.query<{ n: string }>(
    'select count(*) as n from platform.subject_key where subject_id <> $1',
    [HOUSE],
  )
  const files = wrong.map(({ no }) => {
    const path = keyPath(folder, no || 'index')
    return `  ${path} ${existsSync(path) ? 'is another key than the one used here' : 'is missing'}`
  })
  return [
    `The keys do not belong to this database, which holds identity numbers and contact data of ${rows[0]!.n} people and organisations:`,
    ...files,
    `Put the folder ${folder} back from the backup that goes with this database. Nothing can open these data without it.`,
  ].join('\n')
}

async function remember(client: pg.Client, no: number, key: Buffer): Promise<void> {
  await client.query(
    'insert into platform.installation_key (no, fingerprint) values ($1, $2) on conflict (no) do nothing',
    [no, fingerprintOf(key)],
  )
}

async function keepHouseKey(client: pg.Client, vault: Vault): Promise<void> {
  const { rows } = await client.query('select from platform.subject_key where subject_id = $1', [HOUSE])
  if (rows.length > 0) return
  const { keyNo, wrapped } = vault.newKey(HOUSE).kept
  await client.query(
    'insert into platform.subject_key (subject_id, key_no, wrapped) values ($1, $2, $3) on conflict do nothing',
    [HOUSE, keyNo, wrapped],
  )
}
