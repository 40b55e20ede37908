import type { BpmnModdle } from 'bpmn-moddle'
import { nodesOf, type ProcessTable, type Way, type Words, waysOf } from './table.ts'

export type Shape = ReturnType<BpmnModdle['create']>

/** The elements of a diagram while it is written: by level, each with its flows. */
export class Sketch {
  readonly moddle: BpmnModdle
  readonly messages = new Map<string, Shape>()
  readonly #levels = new Map<string | undefined, { shapes: Shape[]; flows: Shape[] }>()
  readonly #shapes = new Map<string, Shape>()
  readonly #arms: ReadonlyMap<string, number>
  readonly #ids: Set<string>
  /** Flows whose target is not drawn yet. */
  readonly #waiting: { flow: Shape; to: string; arm: number }[] = []

  constructor(moddle: BpmnModdle, table: ProcessTable) {
    this.moddle = moddle
    this.#arms = arrivals(table)
    this.#ids = new Set(table.nodes.flatMap((node) => [node.key, ...innerKeys(node)]))
  }

  /** An id that nothing has. */
  unused(wish: string): string {
    let id = wish
    for (let i = 2; this.#ids.has(id); i++) id = `${wish}_${i}`
    this.#ids.add(id)
    return id
  }

  add(type: string, id: string, within: string | undefined, more: Record<string, unknown> = {}): Shape {
    const shape = this.moddle.create(type, { id, ...more })
    this.#levelOf(within).shapes.push(shape)
    this.#shapes.set(id, shape)
    return shape
  }

  /** A name in both languages; an element whose name is its id has none. */
  named(shape: Shape, { vi, en }: Words): Shape {
    if (vi !== shape.id) shape.set('name', vi)
    if (en !== vi) shape.set('mc:nameEn', en)
    return shape
  }

  connect(source: Shape, way: Way, within: string | undefined, name: Words | null = null): Shape {
    const flow = this.#flow(source, this.#gathered(way, within), within)
    if (name) this.named(flow, name)
    return flow
  }

  #flow(source: Shape, { to, arm = 0 }: Way, within: string | undefined): Shape {
    const flow = this.moddle.create('bpmn:SequenceFlow', {
      id: this.unused(`${source.id}-${to}`),
      sourceRef: source,
    })
    append(source, 'outgoing', flow)
    this.#waiting.push({ flow, to, arm })
    this.#levelOf(within).flows.push(flow)
    return flow
  }

  /** Several ways into a split, or into one arm of a join, meet before it: a parallel gateway would wait for all of them. */
  #gathered(way: Way, within: string | undefined): Way {
    if ((this.#arms.get(armKey(way)) ?? 0) < 2) return way
    const id = `${way.to}.merge${way.arm ?? ''}`
    if (!this.#shapes.has(id)) this.#flow(this.add('bpmn:ExclusiveGateway', id, within), way, within)
    return { to: id }
  }

  /** Puts every level into its sub-process; what is left is the content of the process itself. */
  finish(): Shape[] {
    this.#arrive()
    for (const [within, { shapes, flows }] of this.#levels)
      if (within !== undefined) this.#shapes.get(within)!.set('flowElements', [...shapes, ...flows])
    const { shapes, flows } = this.#levelOf(undefined)
    return [...shapes, ...flows]
  }

  /** Flows come into a join in the order of its arms. */
  #arrive(): void {
    for (const { flow, to } of this.#waiting.sort((a, b) => a.arm - b.arm)) {
      const target = this.#shapes.get(to)!
      flow.set('targetRef', target)
      append(target, 'incoming', flow)
    }
  }

  #levelOf(within: string | undefined): { shapes: Shape[]; flows: Shape[] } {
    const known = this.#levels.get(within)
    if (known) return known
    const level = { shapes: [], flows: [] }
    this.#levels.set(within, level)
    return level
  }
}

export const append = (shape: Shape, list: string, value: unknown): void =>
  shape.set(list, [...((shape.get(list) as unknown[] | undefined) ?? []), value])

const armKey = ({ to, arm }: Way): string => `${to}#${arm}`

/** How many ways lead into each split and each arm of a join. */
function arrivals(table: ProcessTable): Map<string, number> {
  const counts = new Map<string, number>()
  const ways = table.nodes.flatMap((node) => [...waysOf(node), ...(node.kind === 'sub' ? [node.start] : [])])
  for (const way of [table.start, ...ways])
    if (isParallel(table, way)) counts.set(armKey(way), (counts.get(armKey(way)) ?? 0) + 1)
  return counts
}

const isParallel = (table: ProcessTable, { to }: Way): boolean =>
  ['fork', 'join'].includes(nodesOf(table).get(to)?.kind ?? '')

const innerKeys = (node: ProcessTable['nodes'][number]): string[] => [
  ...('boundary' in node ? node.boundary.map(({ key }) => key) : []),
  ...(node.kind === 'race' ? node.options.map(({ key }) => key) : []),
]
