import type { Module } from '#platform/module.ts'
import { forgettingJob } from './forgetting.jobs.ts'
import { identityRefusals } from './identity.refusals.ts'
import { profileRoutes } from './profile.citizen.routes.ts'
import { sessionRoutes } from './sessions.open.routes.ts'

/** The session cookie travels over HTTPS only when that is how people reach the city. */
export const identity = ({ publicUrl }: { publicUrl: string }): Module => ({
  name: 'identity',
  routes: {
    open: [sessionRoutes({ secure: publicUrl.startsWith('https:') })],
    citizen: [profileRoutes],
  },
  jobs: [forgettingJob],
  refusals: identityRefusals,
})
