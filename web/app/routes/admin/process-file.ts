import { readDraft, readVersion } from '../../api/processes.ts'
import type { Route } from './+types/process-file.ts'

/** The drawing of a draft, or of a published version, as a file that any BPMN program opens. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const isVersion = new URL(request.url).pathname.includes('/ban/')
  const { drawing } = await (isVersion ? readVersion(context, params.id) : readDraft(context, params.id))
  return new Response(drawing, {
    headers: {
      'content-type': 'application/xml; charset=utf-8',
      'content-disposition': `attachment; filename="quy-trinh-${params.id.slice(0, 8)}.bpmn"`,
      'cache-control': 'no-store',
    },
  })
}
