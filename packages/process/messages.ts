import { definitionsOf, type Element, nameOf, placeAt, text, triggerOf, typeOf } from './diagram.ts'
import { type Problem, problem } from './problems.ts'

export interface Exchange {
  agency: string
  message: string
}

/** Message flows of the diagram as seen from our process: who is at the other end of each of its events. */
export function messagesOf(roots: Element[], process: Element) {
  const pools = roots.flatMap(({ participants = [] }) => participants)
  const flows = roots.flatMap(({ messageFlows = [] }) => messageFlows)
  const isOurs = (end: Element | undefined): boolean => end !== undefined && processOf(end) === process
  const ours = flows.filter(({ sourceRef, targetRef }) => isOurs(sourceRef) || isOurs(targetRef))
  return {
    problems: ours.flatMap((flow) =>
      [flow.sourceRef, flow.targetRef].filter(isOurs).flatMap((end) => attachmentProblems(flow, end!)),
    ),
    /** What an event or task exchanges, and with whom; empty where the diagram does not say. */
    exchangeOf(element: Element): Exchange {
      const definition = definitionsOf(element).find((one) => typeOf(one) === 'MessageEventDefinition')
      const flow = ours.find(({ sourceRef, targetRef }) => sourceRef === element || targetRef === element)
      const other = flow?.sourceRef === element ? flow.targetRef : flow?.sourceRef
      const named = [definition?.messageRef, element.messageRef, flow, flow?.messageRef, element]
      return {
        agency: text(element, 'agency') || agencyOf(pools, other),
        message: text(element, 'message') || named.map((one) => (one ? nameOf(one) : '')).find(Boolean) || '',
      }
    },
  }
}

/** The code that the pool gives (`mc:agency`), else its name. */
function agencyOf(pools: Element[], end: Element | undefined): string {
  if (!end) return ''
  const process = processOf(end)
  const pool = pools.includes(end)
    ? end
    : pools.find(({ processRef }) => processRef && processRef === process)
  if (pool) return text(pool, 'agency') || nameOf(pool)
  return process ? nameOf(process) : ''
}

function processOf(element: Element): Element | undefined {
  let at: Element | undefined = element
  for (let i = 0; at && typeOf(at) !== 'Process' && i < 100; i++) at = at.$parent
  return at && typeOf(at) === 'Process' ? at : undefined
}

const TALKING = new Set(['SendTask', 'ReceiveTask', 'StartEvent'])

function attachmentProblems(flow: Element, end: Element): Problem[] {
  if (TALKING.has(typeOf(end)) || triggerOf(end) === 'Message') return []
  return [problem('message_to_no_event', placeAt(flow), nameOf(end) || (end.id ?? ''))]
}
