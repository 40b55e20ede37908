import type { Socket } from 'node:net'
import pg from 'pg'

/** More than the program has; texts that a filter composes anew each time must not fill PostgreSQL's memory. */
const MOST_NAMES = 400
const names = new Map<string, string>()

/** The name under which a text stays prepared; undefined when there are too many already. */
export function statementName(text: string): string | undefined {
  const known = names.get(text)
  if (known || names.size >= MOST_NAMES) return known
  const name = `motcua_${names.size}`
  names.set(text, name)
  return name
}

const ask = pg.Client.prototype.query as (...args: unknown[]) => unknown

/** What is sent before others have their turn travels together: one call of the system instead of one for each statement. */
function together(stream: Socket | undefined): void {
  if (!stream || stream.writableCorked > 0) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** A connection that sends its statements together. */
export class Client extends pg.Client {}

/** The same, which also lets PostgreSQL read and plan each text once: for short statements that is most of their work. */
export class PreparingClient extends Client {}

// Declared this way because `query` has a dozen overloads, of which the program uses the one.
type Query = typeof pg.Client.prototype.query
type Open = pg.Client & { connection?: { stream?: Socket } }

Client.prototype.query = function query(this: Open, ...args: unknown[]) {
  together(this.connection?.stream)
  return ask.apply(this, args)
} as Query

PreparingClient.prototype.query = function query(this: Open, ...args: unknown[]) {
  const [text, values] = args
  if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0)
    return (Client.prototype.query as typeof ask).apply(this, args)
  together(this.connection?.stream)
  return ask.call(this, { name: statementName(text), text, values }, ...args.slice(2))
} as Query
