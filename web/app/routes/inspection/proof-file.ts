import { passedOn } from '../../api/files.ts'
import { fetchProof } from '../../api/inspections.ts'
import type { Route } from './+types/proof-file.ts'

/** What shows a stranger that a row is as it was logged. */
export const loader = async ({ params, context }: Route.LoaderArgs) =>
  passedOn(
    await fetchProof(context, params.id, params.records, params.recordId),
    `bang-chung-${params.recordId}.json`,
  )
