import {
  disclosureObjected,
  objectionAnswered,
  organisationsMerged,
  organisationsSeparated,
  peopleMerged,
  peopleSeparated,
  representativesOf,
} from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { on, type Subscriber } from '#platform/facts.ts'
import { notify } from './notify.service.ts'
import { tellObjector, tellProtectors } from './objection-notices.service.ts'

/** What modules of lower rings cannot tell people themselves. */
export const notificationsSubscribers: Subscriber[] = [
  on(disclosureObjected, 'notifications.tell-objection-made', tellProtectors),
  on(objectionAnswered, 'notifications.tell-objection-answered', (ctx, { subject }) =>
    tellObjector(ctx, subject),
  ),
  on(peopleMerged, 'notifications.tell-merged', async (ctx, { payload }) => {
    await notify(ctx, {
      personId: payload.keptPersonId,
      template: 'identity.merged',
      params: {},
      link: '/ho-so',
    })
  }),
  on(peopleSeparated, 'notifications.tell-separated', async (ctx, { payload }) => {
    await notify(ctx, {
      personId: payload.keptPersonId,
      template: 'identity.separated',
      params: {},
      link: '/ho-so',
    })
  }),
  on(organisationsMerged, 'notifications.tell-organisations-merged', (ctx, { payload }) =>
    tellRepresentatives(ctx, payload.keptOrganisationId, 'identity.organisations_merged'),
  ),
  on(organisationsSeparated, 'notifications.tell-organisations-separated', (ctx, { payload }) =>
    tellRepresentatives(ctx, payload.keptOrganisationId, 'identity.organisations_separated'),
  ),
]

async function tellRepresentatives(
  ctx: Ctx,
  organisationId: string,
  template: 'identity.organisations_merged' | 'identity.organisations_separated',
): Promise<void> {
  for (const personId of await representativesOf(ctx, organisationId))
    await notify(ctx, { personId, template, params: {}, link: '/ho-so' })
}
