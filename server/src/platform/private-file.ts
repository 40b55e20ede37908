import type { Readable } from 'node:stream'
import type { FastifyReply } from 'fastify'

/**
 * Sends a file that only this reader may have: shown in the page where the browser can, never kept in a shared cache. The name
 * holds codes only, so that it may stand in a header and in a download folder.
 */
export function sendPrivateFile(
  reply: FastifyReply,
  file: { fileName: string; mediaType: string; content: Buffer | Readable; size?: number },
): FastifyReply {
  if (file.size !== undefined) reply.header('content-length', file.size)
  return reply
    .type(file.mediaType)
    .header('content-disposition', `inline; filename="${file.fileName.replace(/[^\w.-]/g, '_')}"`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(file.content)
}
