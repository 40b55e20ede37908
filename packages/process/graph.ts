import { type Element, nameOf, placeAt, triggerOf, typeOf, wordsOf } from './diagram.ts'
import { type Problem, problem } from './problems.ts'
import type { EndNode, ForkNode, Way } from './table.ts'

const PASSIVE = new Set(['DataObject', 'DataObjectReference', 'DataStoreReference'])

/** Where a level stands: a process, a sub-process, or a called process put in its place. */
export interface Place {
  prefix: string
  within: string | undefined
  depth: number
  /** Of the sub-process: who acts in it, where its steps do not say. */
  lane?: Element
}

interface Notes {
  problems: Problem[]
  ids: Map<string, string>
}

/** The elements of one level and the ways between them. Gateways that merely merge are no nodes: ways lead through them. */
export class Graph {
  readonly elements: Element[]
  readonly borders: Element[]
  /** Ends of ways that the diagram leaves open, and splits that it does not draw. */
  readonly endings: (EndNode | ForkNode)[] = []
  readonly #work: Notes
  readonly #place: Place
  readonly #outgoing: Map<Element, Element[]>
  readonly #incoming: Map<Element, Element[]>

  constructor(work: Notes, owner: Element, place: Place) {
    this.#work = work
    this.#place = place
    const all = owner.flowElements ?? []
    const flows = all.filter((one) => typeOf(one) === 'SequenceFlow')
    const nodes = all.filter((one) => typeOf(one) !== 'SequenceFlow' && !PASSIVE.has(typeOf(one)) && one.id)
    this.borders = nodes.filter((one) => typeOf(one) === 'BoundaryEvent')
    this.elements = nodes.filter((one) => typeOf(one) !== 'BoundaryEvent')
    const known = new Set(nodes)
    const whole = flows.filter(({ sourceRef, targetRef }) => known.has(sourceRef!) && known.has(targetRef!))
    for (const flow of flows)
      if (!whole.includes(flow)) work.problems.push(problem('broken_flow', placeAt(flow)))
    this.#outgoing = grouped(whole, 'sourceRef', 'outgoing')
    this.#incoming = grouped(whole, 'targetRef', 'incoming')
  }

  /** Key of the element's node; the table remembers whose it is. */
  key = (element: Element): string => {
    const key = `${this.#place.prefix}${element.id}`
    this.#work.ids.set(key, element.id!)
    return key
  }

  outgoing = (element: Element): Element[] => this.#outgoing.get(element) ?? []

  incoming = (element: Element): Element[] => this.#incoming.get(element) ?? []

  bordersOf = (element: Element): Element[] => this.borders.filter((one) => one.attachedToRef === element)

  /** The way out of an element that waits: its only flow, a split when it has several, an end when it has none. */
  wayOut(element: Element): Way {
    const flows = this.outgoing(element)
    if (flows.length === 0) return this.#end(element)
    return flows.length === 1 ? this.way(flows[0]!) : this.#split(element, flows)
  }

  /** Where a flow leads, through whatever only passes tokens on. */
  way(flow: Element): Way {
    let at = flow
    for (const passed = new Set<Element>(); ; ) {
      const target = at.targetRef!
      if (!this.passesOn(target) || passed.has(target)) return this.#arrive(target, at, passed.has(target))
      passed.add(target)
      const next = this.outgoing(this.#behind(target))
      if (next.length !== 1) return this.wayOut(this.#behind(target))
      at = next[0]!
    }
  }

  /** As `way`, into an element that no flow leads to. */
  wayInto(element: Element): Way {
    return this.passesOn(element) ? this.wayOut(this.#behind(element)) : { to: this.key(element) }
  }

  isJoin = (element: Element): boolean =>
    typeOf(element) === 'ParallelGateway' && this.incoming(element).length > 1

  /** Merging gateways, plain intermediate events, links. */
  passesOn(element: Element): boolean {
    const outgoing = this.outgoing(element).length
    switch (typeOf(element)) {
      case 'ExclusiveGateway':
        return outgoing < 2
      case 'ParallelGateway':
      case 'InclusiveGateway':
        return outgoing < 2 && this.incoming(element).length < 2
      case 'IntermediateThrowEvent':
        return triggerOf(element) === '' || triggerOf(element) === 'Link'
      case 'IntermediateCatchEvent':
        return triggerOf(element) === 'Link'
      case 'StartEvent':
        return true
      default:
        return false
    }
  }

  #arrive(target: Element, flow: Element, isCircle: boolean): Way {
    if (isCircle) {
      this.#report('circle_without_stop', target)
      return this.#end(target)
    }
    const arm = this.isJoin(target) ? this.incoming(target).indexOf(flow) : -1
    return { to: this.key(target), ...(arm >= 0 && { arm }) }
  }

  /** A throwing link goes on at the catching one of its name. */
  #behind(element: Element): Element {
    if (typeOf(element) !== 'IntermediateThrowEvent' || triggerOf(element) !== 'Link') return element
    const other = this.elements.find(
      (one) =>
        typeOf(one) === 'IntermediateCatchEvent' &&
        triggerOf(one) === 'Link' &&
        linkName(one) === linkName(element),
    )
    if (!other) this.#report('no_link', element, linkName(element))
    return other ?? element
  }

  #report(code: 'circle_without_stop' | 'no_link', element: Element, detail = ''): void {
    this.#work.problems.push(problem(code, placeAt(element), detail))
  }

  #end(element: Element): Way {
    const key = `${this.key(element)}.end`
    const name = { vi: 'Kết thúc', en: 'End' }
    return this.#ending(element, {
      kind: 'end',
      key,
      name,
      ...this.#within(),
      terminate: false,
      outcome: null,
    })
  }

  #split(element: Element, flows: Element[]): Way {
    const key = `${this.key(element)}.fork`
    const known = this.endings.some((one) => one.key === key)
    if (known) return { to: key }
    // it stands before its ways are followed: they may come back to it
    const fork: ForkNode = { kind: 'fork', key, name: wordsOf(element), ...this.#within(), ways: [] }
    const way = this.#ending(element, fork)
    fork.ways.push(...flows.map((flow) => this.way(flow)))
    return way
  }

  #ending(element: Element, node: EndNode | ForkNode): Way {
    if (!this.endings.some(({ key }) => key === node.key)) this.endings.push(node)
    this.#work.ids.set(node.key, element.id!)
    return { to: node.key }
  }

  #within = () => (this.#place.within === undefined ? {} : { within: this.#place.within })
}

const linkName = (event: Element): string => nameOf(event.eventDefinitions?.[0] ?? event) || nameOf(event)

/** Flows by their end, in the order in which the element itself lists them, where it lists all. */
function grouped(
  flows: Element[],
  end: 'sourceRef' | 'targetRef',
  listed: 'outgoing' | 'incoming',
): Map<Element, Element[]> {
  const groups = new Map<Element, Element[]>()
  for (const flow of flows) groups.set(flow[end]!, [...(groups.get(flow[end]!) ?? []), flow])
  for (const [element, group] of groups) {
    const order = (element[listed] ?? []).filter((flow) => group.includes(flow))
    if (new Set(order).size === group.length) groups.set(element, [...new Set(order)])
  }
  return groups
}
