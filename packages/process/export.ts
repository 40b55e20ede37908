/// <reference path="./bpmn-libraries.d.ts" />
import { BpmnModdle } from 'bpmn-moddle'
import { drawNode } from './draw.ts'
import { EXTENSION, NAMESPACE } from './extension.ts'
import { Sketch } from './sketch.ts'
import type { ProcessTable, Way } from './table.ts'

export interface ExportOptions {
  /** Id and name of the process in the file. */
  id?: string
  name?: string
}

/** The table as BPMN 2.0 XML without positions; compiled again it gives the same table. */
export async function exportBpmn(
  table: ProcessTable,
  { id = 'process', name }: ExportOptions = {},
): Promise<string> {
  const moddle = new BpmnModdle({ mc: EXTENSION })
  const sketch = new Sketch(moddle, table)
  drawLevel(sketch, table, undefined, table.start)
  const process = moddle.create('bpmn:Process', {
    id: sketch.unused(id),
    ...(name && { name }),
    isExecutable: true,
  })
  process.set('flowElements', sketch.finish())
  const definitions = moddle.create('bpmn:Definitions', {
    id: sketch.unused('definitions'),
    targetNamespace: NAMESPACE,
    rootElements: [process, ...sketch.messages.values()],
  })
  const { xml } = await moddle.toXML(definitions, { format: true })
  return xml
}

function drawLevel(sketch: Sketch, table: ProcessTable, within: string | undefined, start: Way): void {
  const begin = sketch.add(
    'bpmn:StartEvent',
    sketch.unused(within === undefined ? 'start' : `${within}.start`),
    within,
  )
  sketch.connect(begin, start, within)
  for (const node of table.nodes.filter((one) => one.within === within)) {
    drawNode(sketch, node)
    if (node.kind === 'sub') drawLevel(sketch, table, node.key, node.start)
  }
}
