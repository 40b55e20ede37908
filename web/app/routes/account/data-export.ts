import { fetchExport } from '../../api/privacy.ts'
import type { Route } from './+types/data-export.ts'

const PASSED_ON = ['content-type', 'content-disposition', 'cache-control', 'x-content-type-options']

/** The copy of one's data, through the pages, so that whoever has to prove more is asked to and comes back. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const answer = await fetchExport(context, params.format === 'json' ? 'json' : 'pdf')
  const headers = PASSED_ON.flatMap((name) => {
    const value = answer.headers.get(name)
    return value ? [[name, value] as [string, string]] : []
  })
  return new Response(answer.body, { headers })
}
