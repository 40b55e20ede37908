import { outgoing } from '#platform/outgoing.ts'

export interface Carrier {
  /** Base address of the messaging gateway; none: messages stay in the inbox. */
  messagingUrl?: string
  messagingToken?: string
  /** What the links in messages begin with. */
  publicUrl: string
}

export interface Envelope {
  channel: 'sms' | 'email'
  to: string
  subject?: string
  text: string
  /** Id of the message: the gateway takes each one once. */
  reference: string
}

/** How long the gateway may take, in milliseconds. */
const PATIENCE_MS = 10_000
const WORTH_TRYING_AGAIN = new Set([408, 425, 429])

/**
 * Hands a message to the gateway under its id as idempotency key, so that a repeat after a lost answer sends nothing
 * twice. Answers false when the gateway will never take it; throws when it is worth trying again.
 */
export async function carry({ messagingUrl, messagingToken }: Carrier, envelope: Envelope): Promise<boolean> {
  const gateway = messagingUrl!.replace(/\/$/, '')
  const call = outgoing({ trusted: [gateway], timeoutMs: PATIENCE_MS })
  const { status } = await call(`${gateway}/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'idempotency-key': envelope.reference,
      ...(messagingToken && { authorization: `Bearer ${messagingToken}` }),
    },
    body: JSON.stringify(envelope),
  })
  if (status >= 200 && status < 300) return true
  if (status < 500 && !WORTH_TRYING_AGAIN.has(status)) return false
  throw new Error(`The messaging gateway answered ${status}`)
}

/** A Vietnamese number as gateways want it: 84 in place of the leading 0 or +84. Undefined for other numbers. */
export function gatewayPhone(phone: string): string | undefined {
  const national = phone.replace(/^(?:\+?84|0)(?=\d{8,10}$)/, '84')
  return /^84\d{8,10}$/.test(national) ? national : undefined
}
