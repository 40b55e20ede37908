import pg from 'pg'
import { APP_ROLE, OWNER_ROLE, rolePassword } from './database-roles.ts'

export interface PreparedDatabase {
  ownerUrl: string
  appUrl: string
}

const EXTENSIONS = ['unaccent', 'pg_trgm', 'btree_gist', 'pgcrypto']

/**
 * Makes what a migration cannot make for itself: the two roles, the database `name`, its extensions, and
 * the application role's rights on everything the owner will create. `superUrl` is a superuser's address
 * of any database of the server. Safe to call again.
 */
export async function prepareDatabase(superUrl: string, name: string): Promise<PreparedDatabase> {
  const password = (role: string): string =>
    rolePassword(decodeURIComponent(new URL(superUrl).password), role)
  await withClient(superUrl, async (client) => {
    for (const role of [OWNER_ROLE, APP_ROLE]) await ensureRole(client, role, password(role))
    await ensureDatabase(client, name)
  })
  await withClient(at(superUrl, name), equip)
  const urlFor = (role: string): string => at(superUrl, name, role, password(role))
  return { ownerUrl: urlFor(OWNER_ROLE), appUrl: urlFor(APP_ROLE) }
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const found = await client.query('select 1 from pg_roles where rolname = $1', [role])
  if (found.rowCount) return
  await client.query(
    `create role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password '${password}'`,
  )
}

async function ensureDatabase(client: pg.Client, name: string): Promise<void> {
  const found = await client.query('select 1 from pg_database where datname = $1', [name])
  if (!found.rowCount) await client.query(`create database ${pg.escapeIdentifier(name)} owner ${OWNER_ROLE}`)
  await client.query(`revoke all on database ${pg.escapeIdentifier(name)} from public`)
  await client.query(`grant connect, temporary on database ${pg.escapeIdentifier(name)} to ${APP_ROLE}`)
}

async function equip(client: pg.Client): Promise<void> {
  for (const extension of EXTENSIONS) await client.query(`create extension if not exists ${extension}`)
  const byDefault = `alter default privileges for role ${OWNER_ROLE} grant`
  await client.query(`${byDefault} usage on schemas to ${APP_ROLE}`)
  await client.query(`${byDefault} select, insert, update, delete on tables to ${APP_ROLE}`)
  await client.query(`${byDefault} usage, select on sequences to ${APP_ROLE}`)
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** The same server's address for another database and, if given, another role. */
export function at(url: string, database: string, user?: string, password?: string): string {
  const address = new URL(url)
  address.pathname = `/${database}`
  if (user !== undefined) address.username = user
  if (password !== undefined) address.password = password
  return address.href
}
