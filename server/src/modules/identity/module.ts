import type { Module, Parts } from '#platform/module.ts'
import { delegationRefusals } from './delegation.refusals.ts'
import { delegationRoutes } from './delegations.citizen.routes.ts'
import { protectionRoutes } from './disclosures.admin.routes.ts'
import { disclosureRoutes } from './disclosures.citizen.routes.ts'
import { disclosureRefusals } from './disclosures.refusals.ts'
import { forgettingJob } from './forgetting.jobs.ts'
import { identityRecords } from './identity.records.ts'
import { identityRefusals } from './identity.refusals.ts'
import { profileRoutes } from './profile.citizen.routes.ts'
import { sessionRoutes } from './sessions.open.routes.ts'
import { vneidRoutes } from './vneid.open.routes.ts'
import { type Vneid, vneidClient } from './vneid-client.ts'

type Needs = Pick<
  Parts,
  'publicUrl' | 'vneidIssuer' | 'vneidClientId' | 'vneidClientSecret' | 'vneidClientKeyFile'
>

/** The session cookie travels over HTTPS only when that is how people reach the city. */
export function identity(parts: Needs): Module {
  const { publicUrl } = parts
  const secure = publicUrl.startsWith('https:')
  return {
    name: 'identity',
    routes: {
      open: [sessionRoutes({ secure }), vneidRoutes({ secure, publicUrl, vneid: vneidOf(parts) })],
      citizen: [profileRoutes, disclosureRoutes, delegationRoutes],
      admin: [protectionRoutes],
    },
    jobs: [forgettingJob],
    records: identityRecords,
    refusals: { ...identityRefusals, ...disclosureRefusals, ...delegationRefusals },
  }
}

function vneidOf({ vneidIssuer, vneidClientId, ...proof }: Needs): Vneid | undefined {
  if (!vneidIssuer || !vneidClientId) return undefined
  const { vneidClientSecret: clientSecret, vneidClientKeyFile: clientKeyFile } = proof
  return vneidClient({ issuer: vneidIssuer, clientId: vneidClientId, clientSecret, clientKeyFile })
}
