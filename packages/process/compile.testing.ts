import { type CompileOptions, compileBpmn } from './compile.ts'
import { NAMESPACE } from './extension.ts'
import type { ProcessTable } from './table.ts'

export const ACTOR: CompileOptions['actor'] = { unitRole: 'competent', roles: ['specialist'] }

/** A file with one executable process; `outside` stands beside it. */
export const bpmn = (content: string, outside = ''): string => `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:mc="${NAMESPACE}" id="d" targetNamespace="t">
${outside}<process id="p" isExecutable="true">${content}</process></definitions>`

/** Flows written as `a>b c>d`, each with the id `a-b`. */
export const flows = (text: string): string =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('>'))
    .map(([from, to]) => `<sequenceFlow id="${from}-${to}" sourceRef="${from}" targetRef="${to}"/>`)
    .join('')

export const conditional = (from: string, to: string, condition: string, name = ''): string =>
  `<sequenceFlow id="${from}-${to}" name="${name}" sourceRef="${from}" targetRef="${to}"><conditionExpression>${condition.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</conditionExpression></sequenceFlow>`

/** The table, or a failure that says why there is none. */
export async function tableFrom(xml: string, options: CompileOptions = {}): Promise<ProcessTable> {
  const { table, problems } = await compileBpmn(xml, { actor: ACTOR, ...options })
  if (!table) throw new Error(problems.map(({ en }) => en).join('\n'))
  return table
}

/** What is wrong with a diagram, as `code element`. */
export async function faults(xml: string, options: CompileOptions = {}): Promise<string[]> {
  const { problems } = await compileBpmn(xml, { actor: ACTOR, ...options })
  return problems.map(({ code, element }) => `${code} ${element}`)
}
