import type { Actor, Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { countUnread, inboxOf, type Message, markRead, type Reader } from './notifications.repository.ts'
import { wordingOf } from './templates.ts'

const PAGE = 30

export interface InboxItem {
  id: string
  at: string
  readAt: string | null
  link: string
  dossierId: string | null
  title: string
  text: string
  en: { title: string; text: string }
}

export interface Inbox {
  items: InboxItem[]
  unread: number
  /** Cursor of the next page; null at the end. */
  next: string | null
}

/** The actor's messages, newest first, thirty a page. */
export async function readInbox(ctx: Ctx, before?: string): Promise<Inbox> {
  const reader = readerOf(ctx.actor)
  const found = await inboxOf(ctx.tx, reader, PAGE + 1, before)
  const page = found.slice(0, PAGE)
  return {
    items: page.map(inboxItem),
    unread: await countUnread(ctx.tx, reader),
    next: found.length > PAGE ? page.at(-1)!.id : null,
  }
}

/** Marks a message as read. Somebody else's message does not exist for the actor. */
export async function readMessage(ctx: Ctx, messageId: string): Promise<void> {
  const isTheirs = await markRead(ctx.tx, readerOf(ctx.actor), messageId, ctx.now)
  if (!isTheirs) throw notFound('notifications.message_not_found')
}

const readerOf = ({ id, personId }: Actor): Reader => ({ accountId: id, personId })

function inboxItem({ id, template, params, link, dossierId, writtenAt, readAt }: Message): InboxItem {
  const { vi, en } = wordingOf(template, params)
  return {
    id,
    at: writtenAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    link,
    dossierId,
    ...vi,
    en,
  }
}
