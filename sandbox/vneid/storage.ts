import type { Adapter, AdapterPayload } from 'oidc-provider'

/** Keeps what the provider must remember in memory; a restart forgets it. One store for each `Storage()`. */
export function memory(): (model: string) => Adapter {
  const rows = new Map<string, AdapterPayload & { expiresAt: number }>()
  return (model) => new MemoryAdapter(model, rows)
}

type Rows = Map<string, AdapterPayload & { expiresAt: number }>
const MOST_ROWS = 10_000

class MemoryAdapter implements Adapter {
  readonly #model: string
  readonly #rows: Rows
  constructor(model: string, rows: Rows) {
    this.#model = model
    this.#rows = rows
  }
  #key = (id: string): string => `${this.#model} ${id}`

  async upsert(id: string, payload: AdapterPayload, expiresIn = 3600): Promise<void> {
    if (this.#rows.size > MOST_ROWS)
      for (const [key] of [...this.#rows].slice(0, MOST_ROWS / 2)) this.#rows.delete(key)
    this.#rows.set(this.#key(id), { ...payload, expiresAt: Date.now() + expiresIn * 1000 })
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const row = this.#rows.get(this.#key(id))
    return row && row.expiresAt > Date.now() ? row : undefined
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#one((row) => row.uid === uid)
  }

  async findByUserCode(): Promise<undefined> {}

  async consume(id: string): Promise<void> {
    const row = this.#rows.get(this.#key(id))
    if (row) row.consumed = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string): Promise<void> {
    this.#rows.delete(this.#key(id))
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, row] of this.#rows) if (row.grantId === grantId) this.#rows.delete(key)
  }

  #one(fits: (row: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, row] of this.#rows)
      if (key.startsWith(`${this.#model} `) && row.expiresAt > Date.now() && fits(row)) return row
    return undefined
  }
}
