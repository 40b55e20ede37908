/** The check itself, over the lines of an export in their order; memory does not grow with the log. */
import { createHmac } from 'node:crypto'
import { Findings } from './findings.mjs'
import { Heads } from './heads.mjs'
import { GrowingTree, leafHash } from './merkle.mjs'
import { Moments } from './moments.mjs'
import { checkChange, checkLatest } from './subjects.mjs'
import { Successors } from './successors.mjs'

/** A clock may be set back by so much. */
const CLOCK_MS = 5_000
/** A row that waits longer than this while younger ones are in the log was kept from it. */
const WAIT_MS = 60_000

/** The bytes of a leaf, from its fields. */
export const encodeLeaf = ({ kind, id, at, horizon, digest }) =>
  Buffer.from(JSON.stringify(['motcua-leaf/1', kind, id, at, horizon, digest]))

/**
 * Checks the lines of an export (an iterable of objects) and the heads held outside (texts). Answers
 * `{ findings, count, leaves, rows, erased, pending, root, heads }`; nothing was found wrong when `count` is 0.
 */
export async function verify(lines, { held = [] } = {}) {
  const check = new Verification(held)
  for await (const line of lines) check.line(line)
  return check.end()
}

/** The same for lines that come one by one. */
export class Verification {
  #findings = new Findings()
  #tree = new GrowingTree()
  #next = 0
  #moments = new Moments()
  #successors = new Successors()
  #heads
  #about
  #lastAt = ''
  #rows = 0
  #pending = 0
  #lawful = 0
  /** Leaves whose row and key are gone, until the erasure that explains them. */
  #gone = new Map()
  #whole = false

  constructor(held) {
    this.#heads = new Heads(this.#findings, held)
  }

  line(line) {
    if (line.log) this.#about = { ...line, keys: line.keys.map((key) => Buffer.from(key, 'base64')) }
    else if (line.head) this.#heads.own(line.head, this.#place(), this.#about.keys)
    else if (line.leaf) this.#leaf(line)
    else if (line.unlogged) this.#unlogged(line.unlogged)
    else if (line.unknown) this.#unknown(line.unknown)
    else if (line.end) this.#whole = line.end.leaves === this.#next
  }

  #leaf(line) {
    const [index, kind, id, at, horizon, digest] = line.leaf
    const leaf = { index, kind, id, at, horizon, digest }
    if (index !== this.#next)
      this.#findings.add('leaf.missing', leaf, `the leaves ${this.#next} to ${index - 1} before it are gone`)
    if (at < this.#lastAt) this.#findings.add('leaf.order', leaf, 'is older than the leaf before it')
    this.#heads.passed(this.#place())
    this.#tree.append(leafHash(encodeLeaf(leaf)))
    this.#next = index + 1
    this.#lastAt = at
    this.#moments.passed(Number(horizon), at)
    if (line.row !== null) this.#row(leaf, line)
    else if (line.key) this.#findings.add('row.deleted', leaf, `was logged at ${at} and is gone`)
    else this.#gone.set(`${kind} ${id}`, leaf)
  }

  /** Where the log is: leaves that are gone count, though they can no longer be hashed. */
  #place() {
    return { size: this.#next, root: () => this.#tree.root() }
  }

  #row(leaf, { row, key, latest }) {
    this.#rows += 1
    if (!key) return this.#findings.add('row.no-key', leaf, 'is there, but the key that proves it is not')
    const digest = createHmac('sha256', Buffer.from(key, 'base64')).update(row).digest('hex')
    if (digest !== leaf.digest)
      return this.#findings.add('row.edited', leaf, `was changed after it was logged at ${leaf.at}`)
    const content = JSON.parse(row)
    if (leaf.kind === this.#about.states) return this.#state(leaf, content, latest)
    this.#notBackDated(leaf, content)
    // an erasure is itself a leaf: it stands after what it erased
    if (leaf.kind === this.#about.erasures && this.#gone.delete(`${content.kind} ${content.row_id}`))
      this.#lawful += 1
  }

  #state(leaf, content, latest) {
    this.#successors.state(content.subject, content.no, Boolean(latest))
    const rules = this.#about.subjects[content.kind]
    if (!rules) return
    const where = { index: leaf.index, at: leaf.at, kind: content.kind, id: content.subject }
    checkChange(this.#findings, where, content, rules, this.#moments.earliest(Number(content.xid)))
    if (latest) checkLatest(this.#findings, where, content, latest)
  }

  /** A transaction that began after a batch cannot have recorded anything before it. */
  #notBackDated(leaf, content) {
    const recorded = content[this.#about.kinds[leaf.kind]?.recorded]
    const earliest = this.#moments.earliest(Number(content.xid))
    if (recorded === undefined || earliest === undefined) return
    if (Date.parse(recorded) < Date.parse(earliest) - CLOCK_MS)
      this.#findings.add(
        'row.back-dated',
        leaf,
        `says it was recorded at ${recorded}, but was written after ${earliest}`,
      )
  }

  #unlogged({ kind, id, recorded, reachable, future }) {
    const where = { kind, id }
    if (future) this.#findings.add('row.unlogged', where, 'claims a transaction that has not begun yet')
    else if (!reachable)
      this.#findings.add('row.unlogged', where, `says ${recorded}, but was not there when the log came by`)
    else if (Date.parse(recorded) < Date.parse(this.#lastAt) - WAIT_MS)
      this.#findings.add('row.waiting', where, `is kept from the log since ${recorded}`)
    else this.#pending += 1
  }

  #unknown({ kind, id, pending }) {
    if (pending) this.#pending += 1
    else this.#findings.add('subject.unlogged', { kind, id }, 'is there, but no state of it is in the log')
  }

  end() {
    this.#heads.end(this.#place())
    for (const leaf of this.#gone.values())
      this.#findings.add('row.unexplained', leaf, 'is gone with its key, and no erasure says why')
    if (this.#findings.count === 0 && !this.#successors.fit())
      this.#findings.add('export.latest', {}, 'not every subject is shown beside its latest state')
    if (!this.#whole) this.#findings.add('export.cut', {}, 'the export is cut short')
    return {
      findings: this.#findings.shown,
      count: this.#findings.count,
      leaves: this.#tree.size,
      rows: this.#rows,
      erased: this.#lawful,
      pending: this.#pending,
      heads: this.#heads.count,
      root: this.#tree.root().toString('hex'),
      lastAt: this.#lastAt,
    }
  }
}
