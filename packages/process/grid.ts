import { type Element, typeOf } from './diagram.ts'

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Placed {
  boxes: Map<Element, Box>
  height: number
}

const GAP = { x: 60, y: 40 }

/** A place for every element of a level and of those within it. */
export function place(owner: Element, { x, y }: { x: number; y: number }): Placed & { width: number } {
  const all = (owner.flowElements ?? []).filter(({ id, $type }) => id && !/Flow$|Data/.test($type))
  const nodes = all.filter((one) => typeOf(one) !== 'BoundaryEvent')
  const boxes = new Map<Element, Box>()
  const columns = columnsOf(owner, nodes)
  let left = x
  let bottom = y
  for (let column = 0; column <= Math.max(-1, ...columns.values()); column++) {
    let top = y
    let right = left
    for (const node of nodes.filter((one) => columns.get(one) === column)) {
      const inner = place(node, { x: left + 30, y: top + 40 })
      const size =
        inner.boxes.size > 0 ? { width: inner.width + 60, height: inner.height + 70 } : sizeOf(node)
      boxes.set(node, { x: left, y: top, ...size })
      for (const [one, box] of inner.boxes) boxes.set(one, box)
      top += size.height + GAP.y
      right = Math.max(right, left + size.width)
    }
    left = right + GAP.x
    bottom = Math.max(bottom, top - GAP.y)
  }
  placeBorders(all, boxes)
  return { boxes, width: Math.max(0, left - GAP.x - x), height: Math.max(0, bottom - y) }
}

function sizeOf(element: Element): { width: number; height: number } {
  if (/Event$/.test(element.$type)) return { width: 36, height: 36 }
  return /Gateway$/.test(element.$type) ? { width: 50, height: 50 } : { width: 100, height: 80 }
}

function placeBorders(all: Element[], boxes: Map<Element, Box>): void {
  const taken = new Map<Element | undefined, number>()
  for (const event of all.filter((one) => typeOf(one) === 'BoundaryEvent')) {
    const host = boxes.get(event.attachedToRef!) ?? { x: 0, y: 0, width: 0, height: 0 }
    const before = taken.get(event.attachedToRef) ?? 0
    taken.set(event.attachedToRef, before + 1)
    const y = host.y + host.height - 18
    boxes.set(event, { x: host.x + 10 + before * 42, y, width: 36, height: 36 })
  }
}

/** Steps from where the level begins; what nothing leads to stands in the first column. */
function columnsOf(owner: Element, nodes: Element[]): Map<Element, number> {
  const flows = (owner.flowElements ?? []).filter((one) => typeOf(one) === 'SequenceFlow')
  const targets = new Set(flows.map(({ targetRef }) => targetRef))
  const columns = new Map(nodes.filter((node) => !targets.has(node)).map((node) => [node, 0]))
  if (columns.size === 0 && nodes[0]) columns.set(nodes[0], 0)
  for (const [node, column] of columns)
    for (const { sourceRef, targetRef } of flows) {
      const isFromHere = sourceRef === node || sourceRef?.attachedToRef === node
      if (isFromHere && targetRef && nodes.includes(targetRef) && !columns.has(targetRef))
        columns.set(targetRef, column + 1)
    }
  for (const node of nodes) if (!columns.has(node)) columns.set(node, 0)
  return columns
}
