import { mayAt } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { mayAct } from '../dossiers.policy.ts'
import type { FullStory } from '../story.service.ts'
import type { PauseReason } from './clock-rules.repository.ts'
import { type ClockRules, clockRules } from './clock-rules.service.ts'
import { draftsOf } from './extensions.repository.ts'
import type { OfficeClock } from './office-clock.schema.ts'
import { foreseen } from './pausing.service.ts'
import { levelOf } from './warning.ts'

/** What the rows say of the clock, and what whoever reads may do with it now. */
export async function officeClock(ctx: Ctx, story: FullStory): Promise<OfficeClock> {
  const { dossier, intervals } = story
  const [rules, drafts] = await Promise.all([clockRules(ctx), draftsOf(ctx.tx, dossier.id)])
  const { reasons, levels } = rules
  const span = { begin: dossier.accepted_at ?? ctx.now, due: openDue(story), now: ctx.now }
  const pauses = intervals.filter(({ kind }) => kind === 'paused')
  return {
    level: levelOf(levels, span),
    paused: pausedNow(story, reasons, ctx.now),
    pauses: pauses.map(({ reason, basis, started_at, ended_at }) => ({
      ...wordsOf(reasons, reason),
      basis,
      from: started_at.toISOString(),
      to: iso(ended_at),
    })),
    extensions: story.extensions.map(({ promised_at, until_at }) => ({
      promisedAt: promised_at.toISOString(),
      until: until_at.toISOString(),
    })),
    drafts: drafts.map((draft) => ({
      form: draft.form,
      preparedAt: draft.prepared_at.toISOString(),
      promisedAt: iso(draft.promised_at),
      offeredAt: iso(draft.offered_at),
      missedAt: iso(draft.missed_at),
    })),
    may: mayDo(ctx, story, rules),
  }
}

const openDue = ({ dossier }: FullStory): Date | null =>
  dossier.paused_for || dossier.finished_at ? null : dossier.due_at

function pausedNow(
  { dossier, intervals }: FullStory,
  reasons: PauseReason[],
  now: Date,
): OfficeClock['paused'] {
  const under = intervals.find(({ kind, ended_at }) => kind === 'paused' && ended_at === null)
  const reason = reasons.find(({ code }) => code === (under?.reason ?? dossier.paused_for))
  if (!under || !reason) return null
  return {
    reason: reasonView(reason),
    basis: under.basis,
    since: under.started_at.toISOString(),
    limitAt: iso(under.limit_at),
    overran: under.limit_at !== null && under.limit_at < now,
  }
}

function mayDo(ctx: Ctx, story: FullStory, { reasons, extension }: ClockRules): OfficeClock['may'] {
  const { dossier, turns, extensions } = story
  const processes = ctx.actor.permissions.has('dossiers.process')
  const turn = turns.find(({ token }) => processes && mayAct(ctx.actor, token))
  const isTurn = turn !== undefined
  const runs = dossier.state === 'in_processing' && !dossier.paused_for
  const signs = mayAt(ctx.actor, 'dossiers.approve', dossier.unit_id)
  return {
    pauseFor:
      isTurn && runs
        ? reasons.filter((r) => r.by_hand && foreseen(r, turn.level.table.pauses)).map(reasonView)
        : [],
    resume: isTurn && dossier.state === 'in_processing' && dossier.paused_for !== null,
    stop: isTurn && dossier.accepted_at !== null && !dossier.finished_at,
    extend: signs && runs && extensions.length < (extension?.most ?? 0),
  }
}

const reasonView = ({ code, name_vi: vi, name_en: en, basis, turn, longest, unit }: PauseReason) => ({
  code,
  vi,
  en,
  basis,
  turn,
  longest: { amount: longest, unit },
})

function wordsOf(reasons: readonly PauseReason[], code: string | null): { vi: string; en: string } {
  const found = reasons.find((reason) => reason.code === (code ?? 'supplement'))
  return { vi: found?.name_vi ?? code ?? '', en: found?.name_en ?? code ?? '' }
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null
