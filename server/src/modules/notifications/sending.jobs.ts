import type { AnyJob, Work } from '#platform/jobs.ts'
import { type Carrier, carry } from './carrier.ts'
import { outgoing, settle } from './sending.service.ts'
import { sending } from './sending.ts'

/** Sends one message: read, call the gateway outside any transaction, record. May run twice. */
export const sendingJob = (carrier: Carrier): AnyJob => ({
  ...sending,
  run: async ({ read, change }: Work, { messageId }: { messageId: string }) => {
    const out = await read((ctx) => outgoing(ctx, messageId, carrier))
    if (!out) return
    const outcome = !out.envelope
      ? 'inbox_only'
      : (await carry(carrier, out.envelope))
        ? 'delivered'
        : 'rejected'
    await change((ctx) => settle(ctx, messageId, outcome))
  },
})
