import { Outlet } from 'react-router'
import { requireSession } from '../../session.ts'
import '../../styles/form.css'
import '../../styles/dossier.css'

/** Pages about a person's own dossiers: signed in, and kept in no cache. */
export const middleware = [requireSession]

export const headers = () => ({ 'cache-control': 'no-store' })

export default function CitizenPages() {
  return <Outlet />
}
