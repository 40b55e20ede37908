import { passedOn } from '../../api/files.ts'
import { fetchExport } from '../../api/privacy.ts'
import type { Route } from './+types/data-export.ts'

/** The copy of one's data. */
export const loader = async ({ params, context }: Route.LoaderArgs) =>
  passedOn(await fetchExport(context, params.format === 'json' ? 'json' : 'pdf'))
