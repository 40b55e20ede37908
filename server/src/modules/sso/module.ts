import type { Module, Parts } from '#platform/module.ts'
import { applicationRoutes } from './applications.open.routes.ts'
import { clientRoutes } from './clients.admin.routes.ts'
import { engineOf } from './engine.ts'
import { providerRoutes } from './provider.routes.ts'
import { requestRoutes } from './requests.open.routes.ts'
import { signOutRoutes } from './sign-out.open.routes.ts'
import { ssoJobs } from './sso.jobs.ts'
import { ssoRefusals } from './sso.refusals.ts'

/** The city as the identity provider of its other systems, at `/sso`. */
export function sso(parts: Parts): Module {
  const engine = engineOf(parts)
  return {
    name: 'sso',
    mounts: { '/sso': providerRoutes(engine, parts.publicUrl) },
    routes: {
      open: [
        requestRoutes(engine, parts.db),
        applicationRoutes(engine),
        signOutRoutes(engine, { secure: parts.publicUrl.startsWith('https:') }),
      ],
      admin: [clientRoutes(parts)],
    },
    jobs: ssoJobs(engine),
    refusals: ssoRefusals,
  }
}
