import fc from 'fast-check'
import type { Boundary, ProcessNode, ProcessTable, Timer, Way, Words } from './table.ts'

/** A well-formed part of a process: one way in, one way out. */
export type Block =
  | { is: 'step' | 'service' | 'timer' | 'receive' | 'send' | 'call' }
  | { is: 'row' | 'choice' | 'parallel'; of: Block[] }
  | { is: 'loop' | 'sub' | 'hurry' | 'remind'; of: Block[] }

const SINGLE = ['step', 'service', 'timer', 'receive', 'send', 'call'] as const

/** Blocks of a few nodes, nested a few levels. A reminder stays out of loops: there it could be given out twice. */
export const anyBlock: fc.Arbitrary<Block> = fc.letrec<{ block: Block; plain: Block }>((tie) => {
  const single = fc.constantFrom(...SINGLE).map((is): Block => ({ is }))
  const of = (is: 'row' | 'choice' | 'parallel', inner: fc.Arbitrary<Block>) =>
    fc.array(inner, { minLength: 2, maxLength: 3 }).map((parts): Block => ({ is, of: parts }))
  const one = (is: 'loop' | 'sub' | 'hurry' | 'remind', inner: fc.Arbitrary<Block>) =>
    inner.map((part): Block => ({ is, of: [part] }))
  const kinds = (inner: fc.Arbitrary<Block>) => [
    of('row', inner),
    of('choice', inner),
    of('parallel', inner),
    one('sub', inner),
    one('hurry', inner),
  ]
  const deep = { depthSize: 'small', maxDepth: 3 } as const
  return {
    plain: fc.oneof(deep, single, ...kinds(tie('plain')), one('loop', tie('plain'))),
    block: fc.oneof(
      deep,
      single,
      ...kinds(tie('block')),
      one('loop', tie('plain')),
      one('remind', tie('block')),
    ),
  }
}).block

/** The table of a block between start and end. */
export function tableOf(block: Block): ProcessTable {
  const builder = new Builder()
  const start = builder.add(block, builder.end())
  return { format: 2, start, nodes: builder.nodes }
}

const named = (key: string): Words => ({ vi: `Việc ${key}`, en: `Work ${key}` })
const AFTER: Timer = { after: { amount: 1, unit: 'day' } }

class Builder {
  readonly nodes: ProcessNode[] = []
  #count = 0
  #within: string | undefined

  end = (): Way => {
    const node = { kind: 'end', ...this.#common('end'), terminate: false, outcome: null } as const
    this.nodes.push(node)
    return { to: node.key }
  }

  /** Adds a block that goes on to `next`; the way into it. */
  add(block: Block, next: Way): Way {
    switch (block.is) {
      case 'row':
        return block.of.reduceRight((way, part) => this.add(part, way), next)
      case 'choice':
        return this.#choice(block.of.map((part) => this.add(part, next)))
      case 'parallel':
        return this.#parallel(block.of, next)
      case 'loop':
        return this.#loop(block.of[0]!, next)
      case 'sub':
        return this.#sub(block.of[0]!, next)
      case 'hurry':
        return this.#step(next, [this.#border(true, this.add(block.of[0]!, next))])
      case 'remind':
        return this.#step(next, [this.#border(false, this.add(block.of[0]!, this.end()))])
      default:
        return this.#single(block.is, next)
    }
  }

  #common(word: string) {
    const key = `${word}${++this.#count}`
    return { key, name: named(key), ...(this.#within !== undefined && { within: this.#within }) }
  }

  #push(node: ProcessNode): Way {
    this.nodes.push(node)
    return { to: node.key }
  }

  #single(is: (typeof SINGLE)[number], next: Way): Way {
    const exchange = { agency: 'H24.17', message: `${this.#count}` }
    if (is === 'step') return this.#step(next, [])
    const common = this.#common(is)
    if (is === 'service') return this.#push({ kind: is, ...common, task: 'number', next, boundary: [] })
    if (is === 'timer') return this.#push({ kind: is, ...common, timer: AFTER, next })
    if (is === 'send') return this.#push({ kind: is, ...common, ...exchange, next })
    if (is === 'receive') return this.#push({ kind: is, ...common, ...exchange, next, boundary: [] })
    return this.#push({ kind: is, ...common, process: 'other', version: 1, next, boundary: [] })
  }

  #step(next: Way, boundary: Boundary[], more: Way[] = []): Way {
    const ways = [next, ...more]
    return this.#push({
      kind: 'step',
      ...this.#common('step'),
      unitRole: 'competent',
      roles: ['specialist'],
      time: null,
      form: null,
      documents: [],
      assignee: { rule: 'open' },
      decisions: ways.map((way, i) => ({ key: `way${i}`, name: named(`${i}`), ...way })),
      boundary,
    })
  }

  #border(interrupting: boolean, next: Way): Boundary {
    const { key, name } = this.#common('border')
    return { key, name, interrupting, on: { timer: AFTER }, next }
  }

  #choice(ways: Way[]): Way {
    const otherwise = ways.at(-1)!
    const branches = ways.slice(0, -1).map((way, i) => ({
      name: named(`${i}`),
      when: { op: 'eq', left: { path: ['dossier', 'case'] }, right: { value: i } } as const,
      ...way,
    }))
    return this.#push({ kind: 'exclusive', ...this.#common('choice'), branches, otherwise })
  }

  #parallel(parts: Block[], next: Way): Way {
    const join = this.#push({ kind: 'join', ...this.#common('join'), arms: parts.length, next })
    const ways = parts.map((part, arm) => this.add(part, { ...join, arm }))
    return this.#push({ kind: 'fork', ...this.#common('fork'), ways })
  }

  /** A step that may send the work back to before it. */
  #loop(part: Block, next: Way): Way {
    const again: Way = { to: '' }
    const judge = this.#step(next, [], [again])
    const into = this.add(part, judge)
    const step = this.nodes.find(({ key }) => key === judge.to)!
    if (step.kind === 'step') Object.assign(step.decisions[1]!, into)
    return into
  }

  #sub(part: Block, next: Way): Way {
    const outer = this.#within
    const common = this.#common('sub')
    this.#within = common.key
    const start = this.add(part, this.end())
    this.#within = outer
    return this.#push({ kind: 'sub', ...common, start, next, boundary: [] })
  }
}
