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
 * committed. Nothing is written and nothing is sent when it does not. Answers the message's id.
 */
export async function notify<T extends TemplateName>(ctx: Ctx, notice: Notice<T>): Promise<string> {
  const { personId = null, accountId = null, template, params, dossierId = null, link } = notice
  const id = newId()
  const delivery = personId ? 'waiting' : 'inbox_only'
  const message = {
    id,
    personId,
    accountId,
    template,
    params,
    dossierId,
    link,
    delivery,
    writtenAt: ctx.now,
  } as const
  await insertMessage(ctx.tx, message)
  if (personId) await enqueue(ctx, sending, { messageId: id }, { key: `notifications.${id}` })
  return id
}
