type Tell = (version: string) => void
/** What the versions of some centres are now. */
export type AskVersions = (unitIds: readonly string[]) => Promise<Map<string, string>>

const EVERY_MS = 1_000

/**
 * Tells whoever watches a centre that something has changed there. However many screens watch, the database is asked one short question
 * a second, and none while nobody watches: changes may come from another process, which cannot call us.
 */
export class CentreWatch {
  readonly #ask: AskVersions
  readonly #listeners = new Map<string, Set<Tell>>()
  readonly #known = new Map<string, string>()
  #timer: NodeJS.Timeout | undefined
  #isAsking = false

  constructor(ask: AskVersions) {
    this.#ask = ask
  }

  get listeners(): number {
    return [...this.#listeners.values()].reduce((sum, { size }) => sum + size, 0)
  }

  /** Tells the version as soon as it is known, and each one after it. Answers how to stop. */
  listen(unitId: string, tell: Tell): () => void {
    const all = this.#listeners.get(unitId) ?? new Set()
    this.#listeners.set(unitId, all.add(tell))
    const known = this.#known.get(unitId)
    if (known) tell(known)
    this.#timer ??= setInterval(() => void this.look(), EVERY_MS)
    return () => this.#forget(unitId, tell)
  }

  /** Looks once. A database that does not answer is asked again; whoever watches sees that nothing comes. */
  async look(): Promise<void> {
    if (this.#isAsking) return
    this.#isAsking = true
    try {
      for (const [unitId, version] of await this.#ask([...this.#listeners.keys()]))
        this.#noted(unitId, version)
    } catch {
      // asked again in a second
    } finally {
      this.#isAsking = false
    }
  }

  #noted(unitId: string, version: string): void {
    if (this.#known.get(unitId) === version) return
    this.#known.set(unitId, version)
    for (const tell of this.#listeners.get(unitId) ?? []) tell(version)
  }

  #forget(unitId: string, tell: Tell): void {
    const all = this.#listeners.get(unitId)
    all?.delete(tell)
    if (all?.size !== 0) return
    this.#listeners.delete(unitId)
    this.#known.delete(unitId)
    if (this.#listeners.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}
