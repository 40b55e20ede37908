import { randomBytes } from 'node:crypto'
import type { AdapterPayload } from 'oidc-provider'
import { mayAt, postsWith } from '#modules/identity/index.ts'
import { getUnit, listUnits } from '#modules/organisation/index.ts'
import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import type { Db, Tx } from '#platform/db.ts'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import { isId, newId } from '#platform/ids.ts'
import { metadataOf, secretDigest } from './client-metadata.ts'
import { checkDetails, type Mode } from './client-rules.ts'
import {
  type Client,
  type ClientDetails,
  type ClientSecrets,
  clientById,
  deleteRecordsOfClient,
  insertClient,
  listClients,
  lockClient,
  replaceSecret,
  setClientState,
  updateClient,
} from './clients.repository.ts'
import { OLD_SECRET_MS } from './lifetimes.ts'

/** A client as the provider asks for it; one that is suspended or deleted is nobody. */
export async function activeClientMetadata(
  db: Db,
  id: string,
  now: Date,
): Promise<AdapterPayload | undefined> {
  const client = await activeClient(db, id)
  return client && metadataOf(client, now)
}

/** One statement, a transaction by itself. */
export async function activeClient(db: Db, id: string): Promise<(Client & ClientSecrets) | undefined> {
  const client = isId(id) ? await clientById(db as Tx, id) : undefined
  return client?.state === 'active' ? client : undefined
}

export type RegisteredClient = Client & { unitName: string }

/** Every registered system, suspended and just deleted ones too. */
export const listRegistered = async (ctx: Ctx): Promise<RegisteredClient[]> =>
  Promise.all((await listClients(ctx.tx)).map((client) => withUnit(ctx, client)))

export const getRegistered = async (ctx: Ctx, id: string): Promise<RegisteredClient> =>
  withUnit(ctx, found(isId(id) ? await clientById(ctx.tx, id) : undefined))

async function withUnit(ctx: Ctx, client: Client): Promise<RegisteredClient> {
  return { ...client, unitName: (await getUnit(ctx, client.unitId)).name }
}

function found<T>(client: T | undefined): T {
  if (!client) throw notFound('sso.client_not_found')
  return client
}

/** Refuses with `sso.client_out_of_reach` what is not the actor's to connect: another office's system, or one that acts everywhere itself. */

/** The offices whose systems the actor may register and change. */
export async function officesInReach(ctx: Ctx): Promise<{ id: string; name: string }[]> {
  const units = (await listUnits(ctx)).filter(({ id }) => mayAt(ctx.actor, 'identity.manage', id))
  return units.map(({ id, name }) => ({ id, name }))
}

async function requireReach(
  ctx: Ctx,
  { unitId, apiScopes }: Pick<Client, 'unitId' | 'apiScopes'>,
): Promise<void> {
  if (ctx.actor.kind === 'system') return
  const isReached = mayAt(ctx.actor, 'identity.manage', unitId)
  if (!isReached || (apiScopes.length > 0 && !(await managesCity(ctx))))
    throw forbidden('sso.client_out_of_reach')
}

async function managesCity(ctx: Ctx): Promise<boolean> {
  const wide = postsWith(ctx.actor, 'identity.manage').filter(({ reach }) => reach === 'subtree')
  const units = await Promise.all(wide.map(({ unitId }) => getUnit(ctx, unitId)))
  return units.some(({ kind }) => kind === 'city')
}

interface Registered {
  client: RegisteredClient
  /** Shown this once; here it is kept as a digest only. */
  secret: string | null
}

export async function registerClient(ctx: Ctx, details: ClientDetails, mode: Mode): Promise<Registered> {
  await checkDetails(details, mode)
  await getUnit(ctx, details.unitId)
  await requireReach(ctx, details)
  const id = newId()
  const secret = details.authMethod === 'client_secret_basic' ? newSecret() : null
  await insertClient(
    ctx.tx,
    id,
    { ...details, secretSha256: secret === null ? null : secretDigest(secret) },
    ctx.now,
  )
  await audit(ctx, { action: 'sso.client-registered', subject: id, unitId: details.unitId })
  return { client: await getRegistered(ctx, id), secret }
}

/** Changes what is registered, if nobody did since it was seen. A scope that is taken away takes with it what it gave. */
export async function changeClient(
  ctx: Ctx,
  { id, seen, details }: { id: string; seen: number; details: ClientDetails },
  mode: Mode,
): Promise<Registered> {
  const before = await forChange(ctx, id, seen)
  await checkDetails(details, mode, before)
  await getUnit(ctx, details.unitId)
  await requireReach(ctx, details)
  const needsSecret = details.authMethod === 'client_secret_basic'
  const secret = needsSecret && !before.secretSha256 ? newSecret() : null
  const kept = needsSecret ? before.secretSha256 : null
  await updateClient(ctx.tx, id, { ...details, secretSha256: secret ? secretDigest(secret) : kept })
  if (loses(before, details)) await deleteRecordsOfClient(ctx.tx, id)
  await audit(ctx, { action: 'sso.client-changed', subject: id })
  return { client: await getRegistered(ctx, id), secret }
}

const loses = (before: Client, after: ClientDetails): boolean =>
  before.scopes.some((scope) => !after.scopes.includes(scope)) ||
  before.apiScopes.some((scope) => !after.apiScopes.includes(scope))

/** Gives a new secret; the one before opens for another day, so that the system is never locked out. */
export async function renewSecret(ctx: Ctx, id: string, seen: number): Promise<Registered> {
  const { authMethod } = await forChange(ctx, id, seen)
  if (authMethod !== 'client_secret_basic') throw conflict('sso.client_has_no_secret')
  const secret = newSecret()
  await replaceSecret(ctx.tx, id, secretDigest(secret), new Date(ctx.now.getTime() + OLD_SECRET_MS))
  await audit(ctx, { action: 'sso.client-secret-renewed', subject: id })
  return { client: await getRegistered(ctx, id), secret }
}

const STEPS = {
  suspended: { from: ['active'], to: 'suspended' },
  resumed: { from: ['suspended'], to: 'active' },
  deleted: { from: ['active', 'suspended'], to: 'deleted' },
  restored: { from: ['deleted'], to: 'suspended' },
} as const
export type Step = keyof typeof STEPS

/** Suspends, resumes, deletes or takes back; whoever stops being active loses every token at once. */
export async function moveClient(ctx: Ctx, id: string, step: Step): Promise<RegisteredClient> {
  const client = found(isId(id) ? await lockClient(ctx.tx, id) : undefined)
  await requireReach(ctx, client)
  const { from, to } = STEPS[step]
  if (!(from as readonly string[]).includes(client.state)) throw conflict('sso.client_elsewhere')
  await setClientState(ctx.tx, id, to, ctx.now)
  if (to !== 'active') await deleteRecordsOfClient(ctx.tx, id)
  await audit(ctx, { action: `sso.client-${step}`, subject: id })
  return getRegistered(ctx, id)
}

async function forChange(ctx: Ctx, id: string, seen: number): Promise<Client & ClientSecrets> {
  const client = found(isId(id) ? await lockClient(ctx.tx, id) : undefined)
  await requireReach(ctx, client)
  if (client.state === 'deleted') throw conflict('sso.client_elsewhere')
  if (client.version !== seen) throw conflict('sso.client_changed_meanwhile')
  return client
}

const newSecret = (): string => randomBytes(32).toString('base64url')
