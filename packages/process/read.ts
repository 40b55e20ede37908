/// <reference path="./bpmn-libraries.d.ts" />
import { BpmnModdle } from 'bpmn-moddle'
import type { Element } from './diagram.ts'
import { EXTENSION } from './extension.ts'
import { DOCUMENT, type Problem, problem } from './problems.ts'
import type { Words } from './table.ts'

export const XML_LIMITS = { bytes: 4_000_000, depth: 60, elements: 100_000 } as const

export interface Document {
  /** Null when nothing can be made of it. */
  definitions: Element | null
  problems: Problem[]
}

/** Reads BPMN XML from anybody: whatever it is, the answer is a document or problems, never an exception. */
export async function readBpmn(source: string | Uint8Array): Promise<Document> {
  const refuse = (why: Words): Document => ({
    definitions: null,
    problems: [problem('unreadable', DOCUMENT, why)],
  })
  if (source.length > XML_LIMITS.bytes)
    return { definitions: null, problems: [problem('too_large', DOCUMENT, '> 4 MB')] }
  const xml = typeof source === 'string' ? source : decode(source)
  if (xml === null) return refuse({ vi: 'bảng mã không rõ', en: 'its encoding is unknown' })
  if (/<!(DOCTYPE|ENTITY)/i.test(xml))
    return refuse({ vi: 'có khai báo DOCTYPE hoặc ENTITY', en: 'it declares a DOCTYPE or an ENTITY' })
  if (isTooNested(xml)) return { definitions: null, problems: [problem('too_large', DOCUMENT, '> 60')] }
  return parse(xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, ''), refuse)
}

async function parse(xml: string, refuse: (why: Words) => Document): Promise<Document> {
  try {
    const { rootElement, warnings } = await new BpmnModdle({ mc: EXTENSION }).fromXML(xml)
    return { definitions: rootElement as unknown as Element, problems: warnings.flatMap(problemOf) }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return refuse({
      vi: `không phải XML của BPMN 2.0 (${message})`,
      en: `it is no BPMN 2.0 XML (${message})`,
    })
  }
}

/** Of what the reader noticed: what it could not place. References to nothing come out where they matter. */
function problemOf({ message }: { message: string }): Problem[] {
  const twice = /duplicate ID <([^>]*)>/.exec(message)
  if (twice) return [problem('duplicate_id', DOCUMENT, twice[1])]
  const strange = /^unparsable content (.*?) detected/s.exec(message)
  return strange ? [problem('unknown_element', DOCUMENT, strange[1])] : []
}

const ENCODINGS = new Set([
  'utf-8',
  'utf-16',
  'utf-16le',
  'utf-16be',
  'iso-8859-1',
  'us-ascii',
  'windows-1252',
])

/** The text in the encoding that its first bytes name; null when that is unknown or the bytes do not keep to it. */
function decode(bytes: Uint8Array): string | null {
  const encoding = markOf(bytes) ?? declared(bytes)
  if (!ENCODINGS.has(encoding)) return null
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function markOf([a, b]: Uint8Array): string | undefined {
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  return (a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c) ? 'utf-16be' : undefined
}

function declared(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return (/<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head)?.[1] ?? 'utf-8').toLowerCase()
}

/** Counted on the text, in one pass, before anything that recurses sees it. */
function isTooNested(xml: string): boolean {
  let depth = 0
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const close = closeOf(xml, at)
    const end = xml.indexOf(close, at)
    if (end < 0) return false
    if (xml[at + 1] === '/') depth -= 1
    else if (close === '>' && xml[end - 1] !== '/') depth += 1
    if (depth > XML_LIMITS.depth || ++count > XML_LIMITS.elements) return true
    at = end + close.length
  }
  return false
}

function closeOf(xml: string, at: number): string {
  if (xml.startsWith('<!--', at)) return '-->'
  if (xml.startsWith('<![CDATA[', at)) return ']]>'
  return xml[at + 1] === '?' ? '?>' : '>'
}
