import { isSigned, readHeads } from './head.mjs'

/** The tree against its own signed heads and against those held outside, as it grows past their sizes. */
export class Heads {
  count = 0
  #findings
  #held
  /** The last moment up to which the tree is proved to be the one that was signed; apart for both kinds. */
  #fits = { own: undefined, held: undefined }
  #broken = { own: false, held: false }

  constructor(findings, held) {
    this.#findings = findings
    this.#held = held.flatMap(readHeads).sort((a, b) => a.size - b.size)
  }

  /** A head of the log itself, given where the tree has its size. */
  own(text, tree, keys) {
    const [head] = readHeads(text)
    this.count += 1
    if (!head)
      return this.#findings.add('head.unreadable', { index: tree.size }, `a head cannot be read: ${text}`)
    if (!isSigned(head, keys))
      this.#findings.add(
        'head.signature',
        { index: head.size },
        `the head of ${head.at} is not signed by the log`,
      )
    this.#compare('own', head, tree, 'head.root', `does not fit the head that was signed at ${head.at}`)
  }

  /** Before the tree grows on. */
  passed(tree) {
    while (this.#held[0]?.size <= tree.size) {
      const head = this.#held.shift()
      this.#compare('held', head, tree, 'held.root', `is not the log of the held head of ${head.at}`)
    }
  }

  end(tree) {
    this.passed(tree)
    for (const { at, size } of this.#held)
      this.#findings.add(
        'held.ahead',
        { index: size },
        `the held head of ${at} has ${size} leaves and the log only ${tree.size}: it was cut off, or restored to an older state`,
      )
  }

  /** One wrong leaf makes every later head wrong: the first is told. */
  #compare(which, head, tree, code, what) {
    if (head.size === tree.size && head.root.equals(tree.root())) this.#fits[which] = head.at
    else if (!this.#broken[which]) {
      this.#broken[which] = true
      const since = this.#fits[which] ? `after ${this.#fits[which]}` : 'before that'
      this.#findings.add(
        code,
        { index: head.size },
        `the log ${what}: leaves were changed, added or taken away ${since}`,
      )
    }
  }
}
