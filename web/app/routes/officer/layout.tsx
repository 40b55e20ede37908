import { Outlet } from 'react-router'
import { requireSession } from '../../session.ts'
import { WorkFrame } from '../../ui/WorkFrame.tsx'
import '../../styles/form.css'
import '../../styles/work.css'

export const handle = { shell: 'work' }

/** Work pages are for signed-in staff, and kept in no cache. */
export const middleware = [requireSession]

export const headers = () => ({ 'cache-control': 'no-store' })

export default function OfficerPages() {
  return (
    <WorkFrame>
      <Outlet />
    </WorkFrame>
  )
}
