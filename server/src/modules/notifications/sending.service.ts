import { getPerson, type Person } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { Reading } from '#platform/disclosure.ts'
import { type Carrier, type Envelope, gatewayPhone } from './carrier.ts'
import { type Delivery, type Message, messageById, settleDelivery } from './notifications.repository.ts'
import { wordingOf } from './templates.ts'

/** What goes out for a message that still waits: an envelope, or nothing because nobody can carry it. */
export interface Outgoing {
  messageId: string
  envelope: Envelope | undefined
}

/** Undefined when there is nothing left to do: the message is gone, or its fate is settled. */
export async function outgoing(ctx: Ctx, messageId: string, carrier: Carrier): Promise<Outgoing | undefined> {
  const message = await messageById(ctx.tx, messageId)
  if (message?.delivery !== 'waiting' || !message.personId) return undefined
  const address =
    carrier.messagingUrl && addressOf(await getPerson(ctx, message.personId, readingFor(message)))
  return {
    messageId,
    envelope: address ? { ...address, ...contents(message, carrier.publicUrl) } : undefined,
  }
}

const readingFor = ({ dossierId }: Message): Reading => ({ purpose: 'send_notice', dossierId })

/** A phone rather than an e-mail address: everybody carries one. */
function addressOf({ phone, email }: Person): Pick<Envelope, 'channel' | 'to'> | undefined {
  const number = phone ? gatewayPhone(phone) : undefined
  if (number) return { channel: 'sms', to: number }
  return email ? { channel: 'email', to: email } : undefined
}

function contents({ id, template, params, link }: Message, publicUrl: string) {
  const { vi } = wordingOf(template, params)
  return { subject: vi.title, text: `${vi.title}. ${vi.text} ${publicUrl}${link}`, reference: id }
}

/** Remembers what became of a message. */
export const settle = (ctx: Ctx, messageId: string, delivery: Exclude<Delivery, 'waiting'>): Promise<void> =>
  settleDelivery(ctx.tx, messageId, delivery, ctx.now)
