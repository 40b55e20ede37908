import type { FastifyRequest } from 'fastify'
import { conflict, invalidRequest, Refusal, unavailable } from '#platform/errors.ts'
import { recordSecurityEvent } from '#platform/security-events.ts'
import type { Attempt } from './vneid-attempt.ts'
import { VneidFailure } from './vneid-failure.ts'

/** What somebody was doing when they went to VNeID: it comes back with every answer, good or bad. */
export type Doing = Pick<Attempt, 'next' | 'carried'>

const REFUSALS = {
  refused: (doing: Doing) => conflict('identity.vneid_refused', { ...doing }),
  unavailable: (doing: Doing) => unavailable('identity.vneid_unavailable', { ...doing }),
  unconfirmed: (doing: Doing) => invalidRequest('identity.vneid_unconfirmed', { ...doing }),
}

/**
 * Does a part of signing in through VNeID. A failure becomes a refusal in words that keeps what the person was doing; an answer
 * that does not fit leaves a security event with the one word that tells what did not.
 */
export async function told<T>(request: FastifyRequest, doing: Doing, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.kind, error.code, { ...error.details, ...doing })
    if (!(error instanceof VneidFailure)) throw error
    if (error.reason === 'unconfirmed') await watched(request, error.fault)
    throw REFUSALS[error.reason](doing)
  }
}

const watched = (request: FastifyRequest, fault: string): Promise<void> =>
  request.change((ctx) =>
    recordSecurityEvent(ctx, {
      kind: 'unconfirmed',
      code: `identity.vneid_unconfirmed:${fault}`,
      method: request.method,
      route: request.routeOptions.url ?? '',
    }),
  )
