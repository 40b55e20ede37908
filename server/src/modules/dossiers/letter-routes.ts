import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Ctx } from '#platform/context.ts'
import { openFile } from '#platform/files.ts'
import type { App } from '#platform/http.ts'
import type { Parts } from '#platform/module.ts'
import { sendPrivateFile } from '#platform/private-file.ts'
import type { LetterHouse } from './letter-base.service.ts'
import { findSignedResult, type Printable, printNotice, printReceipt } from './letters.service.ts'
import { DossierParams } from './view.schema.ts'

const NoticeParams = Type.Object({
  id: Type.String({ format: 'uuid' }),
  noticeId: Type.String({ format: 'uuid' }),
})
const pdf = (summary: string) => ({ summary, produces: ['application/pdf'] })

export const houseOf = ({ publicUrl, mode }: Parts): LetterHouse => ({
  publicUrl,
  demonstration: mode === 'demo',
})

/** Reads what the letter says in one transaction, and typesets it when that is over. */
export async function sendLetter(
  request: FastifyRequest,
  reply: FastifyReply,
  read: (ctx: Ctx) => Promise<Printable>,
): Promise<FastifyReply> {
  const { fileName, render } = await request.read(read)
  return sendPrivateFile(reply, { fileName, mediaType: 'application/pdf', content: await render() })
}

/** The letters that a dossier's owner and its office read alike: form 01, the notices, the result. */
export function dossierLetterRoutes(app: App, parts: Parts, permission: string): void {
  const house = houseOf(parts)
  app.get(
    '/dossiers/:id/receipt.pdf',
    { config: { permission }, schema: { ...pdf('Form 01: receipt and appointment'), params: DossierParams } },
    (request, reply) => sendLetter(request, reply, (ctx) => printReceipt(ctx, house, request.params.id)),
  )
  app.get(
    '/dossiers/:id/notices/:noticeId/content',
    { config: { permission }, schema: { ...pdf('A notice: forms 02 to 05'), params: NoticeParams } },
    (request, reply) =>
      sendLetter(request, reply, (ctx) =>
        printNotice(ctx, house, request.params.id, request.params.noticeId),
      ),
  )
  app.get(
    '/dossiers/:id/result/content',
    { config: { permission }, schema: { ...pdf('The signed result'), params: DossierParams } },
    async (request, reply) => {
      const { sha256, ...file } = await request.read((ctx) => findSignedResult(ctx, request.params.id))
      const content = await openFile(parts.files, sha256)
      return sendPrivateFile(reply, { ...file, content, mediaType: 'application/pdf' })
    },
  )
}
