import { AsyncLocalStorage } from 'node:async_hooks'
import type { Actor } from './context.ts'

/**
 * Who visits the page that calls the API inside this process. The page's own request has found that out from the same cookie, so
 * its calls need not ask the database again. Nothing that comes over a socket runs inside it.
 */
const visitor = new AsyncLocalStorage<Actor>()

/** Runs calls to the API as somebody who was authenticated already. */
export const asVisitor = <T>(actor: Actor, work: () => T): T => visitor.run(actor, work)

/** The visitor on whose behalf this call is made, if a page makes it. */
export const visitorNow = (): Actor | undefined => visitor.getStore()
