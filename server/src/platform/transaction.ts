import { CompiledQuery, type ConnectionProvider, type DatabaseConnection } from 'kysely'
import { type Db, onConnection, type Tx } from './db.ts'

/**
 * A transaction that takes its connection with its first statement: work that asks the database nothing costs it nothing.
 * Statements that do not wait for each other (`Promise.all`) are sent without waiting for each other.
 */
export class Transaction implements ConnectionProvider {
  readonly tx: Tx
  readonly #db: Db
  readonly #begin: string
  readonly #reading: boolean
  #opened: Promise<DatabaseConnection> | undefined
  #letGo: () => void = () => {}

  /**
   * `begin` is sent before the first statement, in one message. Nothing is at stake for a `reading` transaction: its first statement
   * is sent right behind, and nobody waits for its end. Should `begin` fail, PostgreSQL refuses what comes after.
   */
  constructor(db: Db, begin: string, reading: boolean) {
    this.#db = db
    this.#begin = begin
    this.#reading = reading
    this.tx = onConnection(db, this)
  }

  async provideConnection<T>(consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    this.#opened ??= this.#open()
    return consumer(await this.#opened)
  }

  /** Makes what was done last. Throws what PostgreSQL says when it could not; then nothing was done. */
  async commit(): Promise<void> {
    const committed = this.#end('commit')
    if (!this.#reading) return committed
    committed.catch(() => {})
  }

  /** Undoes what was done. The connection may be the thing that broke: then there is nothing left to undo. */
  async rollback(): Promise<void> {
    await this.#end('rollback').catch(() => {})
  }

  async #end(how: string): Promise<void> {
    const connection = await this.#opened
    try {
      await connection?.executeQuery(CompiledQuery.raw(how))
    } finally {
      this.#letGo()
    }
  }

  /** A connection of the pool, held until `#letGo`. */
  #open(): Promise<DatabaseConnection> {
    return new Promise((settle, fail) => {
      const hold = async (connection: DatabaseConnection): Promise<void> => {
        const ended = new Promise<void>((end) => {
          this.#letGo = end
        })
        const begun = connection.executeQuery(CompiledQuery.raw(this.#begin))
        if (this.#reading) begun.catch(() => {})
        else await begun
        settle(connection)
        await ended
      }
      this.#db.getExecutor().provideConnection(hold).catch(fail)
    })
  }
}
