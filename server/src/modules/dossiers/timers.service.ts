import type { Ctx, Run } from '#platform/context.ts'
import { publish } from '#platform/facts.ts'
import { aboutOf } from './about.ts'
import { timerRang } from './dossiers.facts.ts'
import { lockDossier, updateDossier } from './dossiers.repository.ts'
import { listStays } from './process.repository.ts'
import { happen, levelOf } from './process-moves.service.ts'
import { dueTimers, takeTimer } from './timers.repository.ts'

/** What the bell-ringer works with: each timer in a transaction of its own. */
export interface Ringing {
  read: Run
  change: Run
  /** Told of a timer that could not be rung; the others go on. */
  failed: (error: unknown) => void
}

const AT_ONCE = 200

/** Rings every timer that is due. May be stopped anywhere and run by several at once: a timer rings once, or it is still there. */
export async function ringDueTimers({ read, change, failed }: Ringing): Promise<number> {
  let rung = 0
  for (let before = -1; before !== rung; ) {
    before = rung
    for (const due of await read((ctx) => dueTimers(ctx.tx, ctx.now, AT_ONCE)))
      try {
        if (await change((ctx) => ringTimer(ctx, due.id, due.dossier_id))) rung += 1
      } catch (error) {
        failed(error)
      }
  }
  return rung
}

/** Lets the time of one timer come; says whether it did. Where the clock stands meanwhile, the timer waits. */
export async function ringTimer(ctx: Ctx, id: string, dossierId: string): Promise<boolean> {
  const dossier = await lockDossier(ctx.tx, dossierId)
  if (!dossier || dossier.state === 'supplement_requested' || dossier.paused_for) return false
  const timer = await takeTimer(ctx.tx, id)
  if (!timer) return false
  const stays = await listStays(ctx.tx, dossierId)
  const stay = stays.find((one) => one.id === timer.token_id)!
  const event = {
    event: 'timerDue',
    token: stay.id,
    ...(timer.border !== null && { timer: timer.border }),
  } as const
  const { entered, ended } = await happen(ctx, dossier, await levelOf(ctx, dossier, stays, stay), event)
  await updateDossier(ctx.tx, dossierId, {}, ctx.now)
  await publish(ctx, timerRang, {
    subject: dossierId,
    unitId: dossier.unit_id,
    payload: {
      ...aboutOf(dossier),
      at: stay.step,
      timer: timer.border ?? stay.step,
      to: ended ? 'end' : entered.join(','),
    },
  })
  return true
}
