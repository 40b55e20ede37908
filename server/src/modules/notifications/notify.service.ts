import { personBehind } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { enqueue } from '#platform/jobs.ts'
import { insertMessage } from './notifications.repository.ts'
import { sending } from './sending.ts'
import type { ParamsOf, TemplateName } from './templates.ts'

type Recipient = { personId: string; accountId?: undefined } | { accountId: string; personId?: undefined }

export type Notice<T extends TemplateName> = Recipient & {
  template: T
  params: ParamsOf<T>
  dossierId?: string | null
  /** Where in the pages it leads, `/…`. */
  link: string
}

/**
 * Puts a message in somebody's inbox and, for a person, hands it to the outside carrier once this transaction has
 * committed. Nothing is written and nothing is sent when it does not. A message for a person's account is for the
 * person. Answers the message's id.
 */
export async function notify<T extends TemplateName>(ctx: Ctx, notice: Notice<T>): Promise<string> {
  const { template, params, dossierId = null, link } = notice
  const to = await recipientOf(ctx, notice)
  const id = newId()
  const delivery = to.personId ? 'waiting' : 'inbox_only'
  await insertMessage(ctx.tx, { id, ...to, template, params, dossierId, link, delivery, writtenAt: ctx.now })
  if (to.personId) await enqueue(ctx, sending, { messageId: id }, { key: `notifications.${id}` })
  return id
}

async function recipientOf(ctx: Ctx, { personId, accountId }: Recipient) {
  const person = personId ?? (await personBehind(ctx, accountId))
  return person ? { personId: person, accountId: null } : { personId: null, accountId: accountId! }
}
