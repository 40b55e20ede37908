import { data } from 'react-router'

/** Every address that no page answers. */
export function loader() {
  throw data(null, 404)
}
export const action = loader

export default function NotFound() {
  return null
}
