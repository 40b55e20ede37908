import { join } from 'node:path'
import type { Module, Parts } from '#platform/module.ts'
import type { RecordMerging } from '#platform/record-merging.ts'
import { secretBox } from '#platform/secret-box.ts'
import { accountRoutes } from './accounts/account.open.routes.ts'
import { assistanceRoutes } from './assistance/assistance.citizen.routes.ts'
import { assistanceRefusals } from './assistance/assistance.refusals.ts'
import { volunteerRoutes } from './assistance/volunteers.admin.routes.ts'
import { delegationRefusals } from './delegations/delegation.refusals.ts'
import { delegationRoutes } from './delegations/delegations.citizen.routes.ts'
import { protectionRoutes } from './disclosures/disclosures.admin.routes.ts'
import { disclosureRoutes } from './disclosures/disclosures.citizen.routes.ts'
import { disclosureRefusals } from './disclosures/disclosures.refusals.ts'
import { guardianshipRoutes } from './guardianships/guardianships.officer.routes.ts'
import { guardianshipRefusals } from './guardianships/guardianships.refusals.ts'
import { identityRecords } from './identity.records.ts'
import { identityRefusals } from './identity.refusals.ts'
import { mergerRoutes } from './mergers/mergers.admin.routes.ts'
import { mergerRefusals } from './mergers/mergers.refusals.ts'
import { accountPasskeyRoutes } from './passkeys/account-passkeys.open.routes.ts'
import { siteOf } from './passkeys/passkey.ts'
import { passkeyRoutes } from './passkeys/passkeys.open.routes.ts'
import { passkeyRefusals } from './passkeys/passkeys.refusals.ts'
import { forgettingJob } from './people/forgetting.jobs.ts'
import { profileRoutes } from './people/profile.citizen.routes.ts'
import { scimRoutes } from './scim/scim.routes.ts'
import { deviceRoutes } from './sessions/devices.open.routes.ts'
import { sessionCookie } from './sessions/session-cookie.ts'
import { sessionRoutes } from './sessions/sessions.open.routes.ts'
import { signInRoutes } from './sign-in/sign-in.open.routes.ts'
import { staffRoutes } from './staff/staff.admin.routes.ts'
import { staffRefusals } from './staff/staff.refusals.ts'
import { vneidRoutes } from './vneid/vneid.open.routes.ts'
import { type Vneid, vneidClient } from './vneid/vneid-client.ts'

type Needs = Pick<
  Parts,
  | 'db'
  | 'publicUrl'
  | 'dataDir'
  | 'vneidIssuer'
  | 'vneidClientId'
  | 'vneidClientSecret'
  | 'vneidClientKeyFile'
>

/** The session cookie travels over HTTPS only when that is how people reach the city. */
export function identity(parts: Needs, mergings: () => readonly RecordMerging[]): Module {
  const { publicUrl, dataDir } = parts
  const secure = publicUrl.startsWith('https:')
  const cookie = sessionCookie({ secure })
  const site = siteOf(publicUrl)
  const box = secretBox(join(dataDir, 'keys'), 'identity')
  return {
    name: 'identity',
    mounts: { '/scim/v2': scimRoutes(parts) },
    routes: {
      open: [
        signInRoutes({ cookie, box, site }),
        passkeyRoutes({ cookie, secure, site }),
        sessionRoutes(cookie),
        accountRoutes({ cookie, box }),
        deviceRoutes,
        accountPasskeyRoutes({ cookie, box, site }),
        vneidRoutes({ secure, publicUrl, vneid: vneidOf(parts) }),
      ],
      citizen: [profileRoutes, disclosureRoutes, delegationRoutes, assistanceRoutes],
      officer: [guardianshipRoutes],
      admin: [staffRoutes, volunteerRoutes, mergerRoutes(mergings), protectionRoutes],
    },
    jobs: [forgettingJob],
    records: identityRecords,
    refusals: {
      ...identityRefusals,
      ...passkeyRefusals,
      ...disclosureRefusals,
      ...delegationRefusals,
      ...assistanceRefusals,
      ...guardianshipRefusals,
      ...mergerRefusals,
      ...staffRefusals,
    },
  }
}

function vneidOf({ vneidIssuer, vneidClientId, ...proof }: Needs): Vneid | undefined {
  if (!vneidIssuer || !vneidClientId) return undefined
  const { vneidClientSecret: clientSecret, vneidClientKeyFile: clientKeyFile } = proof
  return vneidClient({ issuer: vneidIssuer, clientId: vneidClientId, clientSecret, clientKeyFile })
}
