import type { FastifyReply } from 'fastify'
import { type FileStore, openFile } from '#platform/files.ts'
import type { ReadableDocument } from './documents.service.ts'

/** Nothing in the file may run, load or be framed elsewhere, whatever a browser takes it for. */
const ISOLATED = "default-src 'none'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'"
const POLICY: Record<string, string> = {
  'image/jpeg': `${ISOLATED}; sandbox`,
  // a browser whose PDF viewer counts as a plug-in does not open it in a sandbox
  'application/pdf': `${ISOLATED}; object-src 'self'; style-src 'unsafe-inline'`,
}

/** Sends a paper to be shown in the page, or one range of its bytes (RFC 9110 §14). */
export async function sendDocument(
  reply: FastifyReply,
  store: FileStore,
  document: ReadableDocument,
): Promise<FastifyReply> {
  const range = rangeOf(reply.request.headers.range, document.size)
  reply.headers({
    'content-type': document.mediaType,
    'content-disposition': dispositionOf(document.name),
    'content-security-policy': POLICY[document.mediaType] ?? `${ISOLATED}; sandbox`,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
    'accept-ranges': 'bytes',
  })
  if (range === 'unsatisfiable') {
    reply.removeHeader('content-disposition')
    return reply.code(416).header('content-range', `bytes */${document.size}`).send('')
  }
  if (range) reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${document.size}`)
  reply.header('content-length', range ? range.end - range.start + 1 : document.size)
  return reply.send(await openFile(store, document.sha256, range))
}

interface Range {
  start: number
  /** The last byte, included. */
  end: number
}

/** One range; several, or another unit, are answered with the whole file, as the RFC allows. */
export function rangeOf(header: string | undefined, size: number): Range | 'unsatisfiable' | undefined {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (from === undefined || to === undefined || from + to === '') return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  return start > end ? 'unsatisfiable' : { start, end }
}

/** `inline` with the name in both spellings: plain for old programs, and in full (RFC 6266, RFC 8187). */
export function dispositionOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\w. -]/g, '')
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `inline; filename="${plain}"; filename*=UTF-8''${full}`
}
