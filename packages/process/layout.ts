/// <reference path="./bpmn-libraries.d.ts" />
import { layoutProcess } from 'bpmn-auto-layout'
import { BpmnModdle } from 'bpmn-moddle'
import { type Element, typeOf } from './diagram.ts'
import { EXTENSION } from './extension.ts'
import { type Box, type Placed, place } from './grid.ts'
import { readBpmn } from './read.ts'
import type { Shape } from './sketch.ts'

/** The diagram with positions. One that has them, and a file that cannot be read, come back as they are. Never throws. */
export async function layoutBpmn(xml: string): Promise<string> {
  const { definitions } = await readBpmn(xml)
  if (!definitions || hasPositions(definitions)) return xml
  return (await byLibrary(xml)) ?? onGrid(xml)
}

const hasPositions = (definitions: Element): boolean => shownIn(definitions).size > 0

/** Ids of the elements that have a place in the picture. */
function shownIn({ diagrams = [] }: Element): Set<string> {
  const planes = diagrams.map((diagram) => diagram.get('plane') as Element | undefined)
  const shapes = planes.flatMap((plane) => (plane?.get('planeElement') as Element[] | undefined) ?? [])
  return new Set(shapes.map((shape) => (shape.get('bpmnElement') as Element | undefined)?.id ?? ''))
}

const processesOf = ({ rootElements = [] }: Element): Element[] =>
  rootElements.filter((root) => typeOf(root) === 'Process')

function* within({ flowElements = [] }: Element): Generator<Element> {
  for (const element of flowElements) {
    if (element.id && !typeOf(element).startsWith('Data')) yield element
    yield* within(element)
  }
}

/** bpmn-auto-layout draws well what it knows; null where it fails or leaves elements out. */
async function byLibrary(xml: string): Promise<string | null> {
  try {
    const drawn = await layoutProcess(xml)
    const { definitions } = await readBpmn(drawn)
    if (!definitions) return null
    const shown = shownIn(definitions)
    const all = processesOf(definitions).flatMap((process) => [...within(process)])
    return all.every(({ id }) => shown.has(id!)) ? drawn : null
  } catch {
    return null
  }
}

/** The plain picture: columns by distance from the start, rows where there is room, processes under each other. */
async function onGrid(xml: string): Promise<string> {
  const moddle = new BpmnModdle({ mc: EXTENSION })
  const { rootElement } = await moddle.fromXML(xml)
  const definitions = rootElement as Element & Shape
  const shapes: Shape[] = []
  let top = 60
  for (const process of processesOf(definitions)) {
    const { boxes, height } = place(process, { x: 120, y: top })
    shapes.push(...poolOf(moddle, definitions, process, { boxes, top, height }))
    for (const [element, box] of boxes) shapes.push(shapeOf(moddle, element, box))
    shapes.push(...edgesOf(moddle, process, boxes))
    top += height + 60
  }
  const root = (definitions.rootElements ?? []).find((one) => typeOf(one) === 'Collaboration')
  const plane = moddle.create('bpmndi:BPMNPlane', {
    id: 'plane',
    bpmnElement: root ?? processesOf(definitions)[0],
    planeElement: shapes,
  })
  definitions.set('diagrams', [moddle.create('bpmndi:BPMNDiagram', { id: 'diagram', plane })])
  return (await moddle.toXML(definitions, { format: true })).xml
}

function shapeOf(moddle: BpmnModdle, element: Element, box: Box): Shape {
  return moddle.create('bpmndi:BPMNShape', {
    id: `${element.id}_shape`,
    bpmnElement: element,
    ...(typeOf(element) === 'SubProcess' && { isExpanded: true }),
    bounds: moddle.create('dc:Bounds', { ...box }),
  })
}

function poolOf(
  moddle: BpmnModdle,
  { rootElements = [] }: Element,
  process: Element,
  { boxes, top, height }: Placed & { top: number },
): Shape[] {
  const pools = rootElements.flatMap(({ participants = [] }) => participants)
  const pool = pools.find(({ processRef }) => processRef === process)
  const right = Math.max(0, ...[...boxes.values()].map(({ x, width }) => x + width))
  const box = { x: 60, y: top - 30, width: right + 20, height: height + 50 }
  return pool ? [shapeOf(moddle, pool, box)] : []
}

function edgesOf(moddle: BpmnModdle, process: Element, boxes: ReadonlyMap<Element, Box>): Shape[] {
  const flows = [...within(process)].filter((one) => typeOf(one) === 'SequenceFlow')
  return flows.flatMap((flow) => {
    const from = boxes.get(flow.sourceRef!)
    const to = boxes.get(flow.targetRef!)
    if (!from || !to) return []
    const points = [
      { x: from.x + from.width, y: from.y + from.height / 2 },
      { x: to.x, y: to.y + to.height / 2 },
    ]
    return [
      moddle.create('bpmndi:BPMNEdge', {
        id: `${flow.id}_edge`,
        bpmnElement: flow,
        waypoint: points.map((point) => moddle.create('dc:Point', point)),
      }),
    ]
  })
}
