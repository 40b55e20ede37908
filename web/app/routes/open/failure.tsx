import { data } from 'react-router'
import { failureContext } from '../../context.ts'
import type { Route } from './+types/failure.ts'

/** Only the server leads here, with the status of what it refused. */
export function loader({ context }: Route.LoaderArgs) {
  throw data(null, context.get(failureContext))
}

export default function Failure() {
  return null
}
