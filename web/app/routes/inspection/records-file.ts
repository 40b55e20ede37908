import { passedOn } from '../../api/files.ts'
import { fetchTable } from '../../api/inspections.ts'
import type { Route } from './+types/records-file.ts'

/** What a search found, as a table. */
export const loader = async ({ params, context }: Route.LoaderArgs) =>
  passedOn(await fetchTable(context, params.id, params.searchId))
