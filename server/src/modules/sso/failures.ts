import type { FastifyReply, FastifyRequest } from 'fastify'

const WINDOW_MS = 10 * 60_000
const MOST = 60
/** Addresses remembered at the most; the oldest are forgotten first. */
const ADDRESSES = 10_000

/** Counts what one address got wrong at the endpoints that programs call: guessing is slow, working is never slowed. */
export class Failures {
  readonly #counts = new Map<string, { n: number; until: number }>()

  admit = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const known = this.#counts.get(request.ip)
    if (!known || known.until < Date.now() || known.n < MOST) return undefined
    return reply
      .code(429)
      .header('retry-after', Math.ceil((known.until - Date.now()) / 1000))
      .send({ error: 'slow_down', error_description: 'too many requests failed; wait and try again' })
  }

  count = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    if (![400, 401].includes(reply.raw.statusCode)) return
    const known = this.#counts.get(request.ip)
    const running = known && known.until >= Date.now() ? known : { n: 0, until: Date.now() + WINDOW_MS }
    this.#counts.delete(request.ip)
    this.#counts.set(request.ip, { ...running, n: running.n + 1 })
    if (this.#counts.size > ADDRESSES) this.#counts.delete(this.#counts.keys().next().value!)
  }
}
