import { randomUUID } from 'node:crypto'

export const channels = ['email', 'sms', 'zalo'] as const
export type Channel = (typeof channels)[number]

export interface Message {
  id: string
  channel: Channel
  /** Mail address, or a phone number as 84… */
  to: string
  subject: string | null
  text: string
  /** What the sender calls it, such as a delivery id. */
  reference: string | null
  receivedAt: string
}

export const failureKinds = ['unavailable', 'rejected', 'slow', 'lost_answer'] as const
export type FailureKind = (typeof failureKinds)[number]

export interface Failure {
  kind: FailureKind
  channel: Channel | null
  /** Messages it still touches; null: every one. */
  count: number | null
}

const KEPT = 2000

/** What was received, newest first, and what is switched to fail. */
export class Mailroom {
  messages: Message[] = []
  failures: Failure[] = []
  private readonly answered = new Map<string, string>()

  /** Answers the message's id; a key seen before answers the first id and receives nothing. */
  receive(
    input: Pick<Message, 'channel' | 'to' | 'text'> & Partial<Message>,
    key: string | undefined,
  ): string {
    const known = key === undefined ? undefined : this.answered.get(key)
    if (known) return known
    const { channel, to, text, subject = null, reference = null } = input
    const id = randomUUID()
    this.messages.unshift({ id, channel, to, subject, text, reference, receivedAt: new Date().toISOString() })
    this.messages.length = Math.min(this.messages.length, KEPT)
    if (key !== undefined) this.answered.set(key, id)
    return id
  }

  find({ channel, to }: { channel?: string | null; to?: string | null }): Message[] {
    return this.messages.filter((m) => (!channel || m.channel === channel) && (!to || m.to === to))
  }

  /** The failure that meets this message, if any; counts it. */
  failureFor(channel: Channel): FailureKind | undefined {
    const failure = this.failures.find((f) => f.channel === null || f.channel === channel)
    if (!failure) return undefined
    if (failure.count !== null && --failure.count <= 0)
      this.failures = this.failures.filter((f) => f !== failure)
    return failure.kind
  }

  clear(): void {
    this.messages = []
    this.answered.clear()
  }
}

/** A message as it came in, or the reason why it is not one. */
export function readMessage(body: unknown): Parameters<Mailroom['receive']>[0] | string {
  if (typeof body !== 'object' || body === null) return 'a JSON object is expected'
  const { channel, to, text, subject, reference } = body as Record<string, unknown>
  const known = channels.find((c) => c === channel)
  if (!known) return `channel is one of ${channels.join(', ')}`
  if (typeof to !== 'string' || to === '') return 'to is missing'
  if (known !== 'email' && !/^84\d{8,10}$/.test(to)) return 'to is a phone number that begins with 84'
  if (typeof text !== 'string' || text === '') return 'text is missing'
  const optional = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  return { channel: known, to, text, subject: optional(subject), reference: optional(reference) }
}

/** A switch as it came in, or the reason why it is not one. */
export function readFailure(body: unknown): Failure | string {
  const { kind, channel, count } = (body ?? {}) as Record<string, unknown>
  const known = failureKinds.find((k) => k === kind)
  if (!known) return `kind is one of ${failureKinds.join(', ')}`
  const where = channels.find((c) => c === channel) ?? null
  return { kind: known, channel: where, count: typeof count === 'number' && count > 0 ? count : null }
}
