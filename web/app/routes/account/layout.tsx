import { Outlet } from 'react-router'
import { requireSession } from '../../session.ts'
import '../../styles/form.css'
import '../../styles/open.css'

/** Pages about one's own account: signed in, and kept in no cache. */
export const middleware = [requireSession]

export const headers = () => ({ 'cache-control': 'no-store' })

export default function AccountPages() {
  return <Outlet />
}
