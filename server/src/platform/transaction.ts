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
  #ended = false
  #letGo: () => void = () => {}

  /**
   * `begin` is sent before the first statement, in one message. Nothing is at stake for a `reading` transaction: its first statement
   * is sent right behind, and nobody waits for its end.
   */
  constructor(db: Db, begin: string, reading: boolean) {
    this.#db = db
    this.#begin = begin
    this.#reading = reading
    this.tx = onConnection(db, this)
  }

  async provideConnection<T>(consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    this.#refuseLate()
    this.#opened ??= this.#open()
    const connection = await this.#opened
    this.#refuseLate()
    return consumer(connection)
  }

  /** By then the connection may be in the middle of somebody else's transaction. */
  #refuseLate(): void {
    if (this.#ended) throw new Error('A statement came after the end of its transaction')
  }

  /** Makes what was done last; throws when the connection broke before PostgreSQL said that it is. */
  async commit(): Promise<void> {
    const committed = this.#end('commit')
    if (!this.#reading) return committed
    committed.catch(() => {})
  }

  /**
   * Undoes what was done, unless it has ended already, and answers whether it had not. The connection may be the thing that broke:
   * then there is nothing left to undo.
   */
  async rollback(): Promise<boolean> {
    if (this.#ended) return false
    await this.#end('rollback').catch(() => {})
    return true
  }

  async #end(how: string): Promise<void> {
    this.#ended = true
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
        // the second half may fail when the first went through: the next user of the connection must not find it open
        const undone = begun.catch(() => connection.executeQuery(CompiledQuery.raw('rollback')))
        undone.catch(() => {})
        if (!this.#reading) await begun.catch((error) => undone.then(() => Promise.reject(error)))
        settle(connection)
        await ended
      }
      this.#db.getExecutor().provideConnection(hold).catch(fail)
    })
  }
}
