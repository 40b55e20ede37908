import { Type } from 'typebox'
import { type AnyJob, job } from '#platform/jobs.ts'
import { followEndedSessions } from './ended-sessions.service.ts'
import type { Engine } from './engine.ts'
import { forgetWhatRanOut } from './forgetting.service.ts'
import { tellClientJob } from './notices.ts'
import { rotateKeysWhenDue } from './signing-keys.service.ts'

const Nothing = Type.Object({})

export const ssoJobs = (engine: Engine): AnyJob[] => [
  tellClientJob(engine),
  job(
    'sso.follow-ended-sessions',
    Nothing,
    async ({ change }) => {
      const secrets = await engine.secrets()
      await change((ctx) => followEndedSessions(ctx, secrets))
    },
    { cron: '* * * * *' },
  ),
  job(
    'sso.rotate-keys',
    Nothing,
    async ({ change }) => {
      const secrets = await engine.secrets()
      await change((ctx) => rotateKeysWhenDue(ctx, secrets))
    },
    { cron: '40 18 * * *' },
  ),
  job('sso.forget', Nothing, ({ change }) => change(forgetWhatRanOut), { cron: '50 18 * * *' }),
]
