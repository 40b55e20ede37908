import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type {
  FastifyBaseLogger,
  FastifyInstance,
  RawReplyDefaultExpression,
  RawRequestDefaultExpression,
  RawServerDefault,
} from 'fastify'
import type { NeededAssurance } from './assurance.ts'
import type { Actor, Run } from './context.ts'
import type { Once } from './http-idempotency.ts'
import type { LimitClass } from './rate-limits.ts'

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor
    /** One transaction that may write. */
    change: Run
    /** One transaction in which PostgreSQL refuses a write. */
    read: Run
    /** One transaction whose answer a repeat with the same `Idempotency-Key` receives again. */
    once: Once
    /** Its refusal needs no security event: one was written for the same caller just now. */
    isToldOf: boolean
  }
  interface FastifyContextConfig {
    /** Who may call: a permission, `signed_in` (any account) or `anyone`. A route without one does not start. */
    permission?: string
    /** How often it may be called (`rate-limits.ts`); by its method, where it does not say. */
    limit?: LimitClass
    /** How well the session must prove who acts: `FRESH` for a privileged act. */
    assurance?: NeededAssurance
    /** May follow from another site's page: what it carries proves by itself that this browser asked for it. */
    provesItself?: boolean
    /** The same answer for everybody, such as a font: who asks is not looked up. */
    forAll?: boolean
  }
}

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>
export type Routes = (app: App) => Promise<void>
