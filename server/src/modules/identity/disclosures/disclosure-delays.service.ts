import { audit } from '#platform/audit.ts'
import { type Day, instantOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { invalid } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { accountNames, findAccount } from '../accounts/accounts.service.ts'
import { personIdByCitizenId } from '../people/people.repository.ts'
import { type Ground, insertDelay, listDelays } from './disclosures.repository.ts'

/** No ground of law holds for longer without being looked at again. */
const MOST_DAYS = 731
const MOST_LISTED = 200

export interface DelayRequest {
  citizenId: string
  /** Of the official whose reading is not to be shown yet. */
  username: string
  ground: Ground
  /** Number and date of the decision that orders it. */
  reference: string
  /** The first day on which the person sees it. */
  until: Day
}

/**
 * Keeps what one official reads of one person from that person's eyes until a day: for an investigation, on a recorded ground. The
 * lines are written as always and show afterwards. Refuses with `identity.delay_invalid`.
 */
export async function delayDisclosure(ctx: Ctx, request: DelayRequest): Promise<{ id: string }> {
  const [personId, account] = await Promise.all([
    personIdByCitizenId(ctx.tx, request.citizenId.replace(/\s/g, '')),
    findAccount(ctx, request.username),
  ])
  const endsAt = instantOf(request.until, 0)
  const days = (endsAt.getTime() - ctx.now.getTime()) / 86_400_000
  const fields = [
    ...(personId
      ? []
      : [problem('citizenId', 'Không có ai mang số định danh này', 'Nobody has this number')]),
    ...(account?.staffId
      ? []
      : [problem('username', 'Không có cán bộ nào dùng tên này', 'No official has this name')]),
    ...(days > 0 && days <= MOST_DAYS
      ? []
      : [
          problem(
            'until',
            'Chọn ngày sau hôm nay, trong vòng hai năm',
            'Choose a day after today, within two years',
          ),
        ]),
  ]
  if (fields.length > 0) throw invalid('identity.delay_invalid', { fields })
  const id = newId()
  const { ground, reference } = request
  const kept = {
    id,
    ground,
    reference: reference.trim(),
    recordedBy: ctx.actor.id,
    recordedAt: ctx.now,
    endsAt,
  }
  await insertDelay(ctx.tx, { ...kept, personId: personId!, accountId: account!.id })
  await audit(ctx, { action: 'identity.disclosure-delayed', subject: id })
  return { id }
}

const problem = (path: string, vi: string, en: string) => ({ path, code: 'delay', vi, en })

export interface DelayView {
  id: string
  official: string
  ground: Ground
  reference: string
  recordedBy: string
  recordedAt: string
  endsAt: string
}

/** Delays, those that end last first. */
export async function readDelays(ctx: Ctx): Promise<DelayView[]> {
  const delays = await listDelays(ctx.tx, MOST_LISTED)
  const names = await accountNames(
    ctx,
    delays.flatMap((d) => [d.accountId, d.recordedBy]),
  )
  return delays.map(({ accountId, recordedBy, recordedAt, endsAt, ...delay }) => ({
    ...delay,
    official: names.get(accountId) ?? '',
    recordedBy: names.get(recordedBy) ?? '',
    recordedAt: recordedAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }))
}
