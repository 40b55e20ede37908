import { accountsWithRole } from '#modules/identity/index.ts'
import { subtreeIds } from '#modules/organisation/index.ts'
import { dayOf, instantOf } from '#platform/calendar.ts'
import type { Actor, Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { invalid } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import { clockRules } from './clock/clock-rules.service.ts'
import { boundsOf, type Level, type LevelCode, type LevelRule, levelOf } from './clock/warning.ts'
import { requireOffice } from './dossiers.policy.ts'
import { findDossier } from './dossiers.repository.ts'
import {
  countQueue,
  listQueue,
  placeOf,
  type QueueCounts,
  type QueueFilter,
  type QueueRow,
} from './queue.repository.ts'

const PAGE = 50

export interface QueueQuery {
  step?: string
  state?: string
  due?: 'overdue' | 'today' | 'week'
  level?: LevelCode
  mine?: boolean
  q?: string
  cursor?: string
}

export type Waiting = Omit<QueueRow, 'applicantName'> & { applicantName: string; level: Level | null }

export interface Queue {
  items: Waiting[]
  /** Give it back as `cursor` for the next page; `null` on the last. */
  next: string | null
  counts: QueueCounts
}

/** The work that waits for whoever asks, fifty at a time. */
export async function readQueue(ctx: Ctx, { cursor, level, ...query }: QueueQuery): Promise<Queue> {
  const { levels: rules } = await clockRules(ctx)
  const filter: QueueFilter = {
    ...query,
    ...(level && levelFilter(rules, level)),
    posts: placesByRole(ctx.actor.posts),
    accountId: ctx.actor.id,
    now: ctx.now,
    endOfDay: instantOf(dayOf(ctx.now), 24),
    limit: PAGE + 1,
    ...(cursor && { after: decode(cursor) }),
  }
  const [rows, counts] = await Promise.all([listQueue(ctx.tx, filter), countQueue(ctx.tx, filter)])
  const items = rows.slice(0, PAGE)
  const next = rows.length > PAGE ? encode(placeOf(items.at(-1)!)) : null
  return { items: items.map((row) => opened(ctx, rules, row)), next, counts }
}

/** What the day decides is asked by day, the rest by share. */
function levelFilter(rules: LevelRule[], level: LevelCode): Pick<QueueFilter, 'due' | 'left'> {
  if (level === 'late') return { due: 'overdue' }
  if (level === 'today') return { due: 'only_today' }
  return { left: boundsOf(rules, level) ?? NONE }
}

const NONE = { above: 1, atMost: 0 }

const opened = (ctx: Ctx, rules: LevelRule[], { applicantName, ...row }: QueueRow): Waiting => ({
  ...row,
  level: levelOf(rules, { begin: row.enteredAt, due: row.stepDueAt, now: ctx.now }),
  applicantName: disclose(ctx, { purpose: 'queue', dossierId: row.dossierId }, applicantName),
})

/** One condition for each role, however many posts give it. */
function placesByRole(posts: Actor['posts']): QueueFilter['posts'] {
  const roles = [...new Set(posts.map((p) => p.role))]
  return roles.map((role) => ({
    role,
    unitIds: [...new Set(posts.flatMap((p) => (p.role === role ? p.unitIds : [])))],
  }))
}

const encode = ({ dueAt, id }: { dueAt: string; id: string }): string =>
  Buffer.from(`${dueAt} ${id}`).toString('base64url')

function decode(cursor: string): { dueAt: string; id: string } {
  const [dueAt = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split(' ')
  const isTime = dueAt === 'infinity' || !Number.isNaN(Date.parse(dueAt))
  if (!isTime || !isId(id)) throw invalid('dossiers.bad_cursor')
  return { dueAt, id }
}

export interface Colleague {
  accountId: string
  name: string
  title: string
}

/** Who in the dossier's office holds a role: the people it can be given to. */
export async function colleaguesFor(ctx: Ctx, dossierId: string, role: string): Promise<Colleague[]> {
  const dossier = requireOffice(ctx.actor, await findDossier(ctx.tx, dossierId))
  return accountsWithRole(ctx, await subtreeIds(ctx, dossier.unit_id), role)
}
