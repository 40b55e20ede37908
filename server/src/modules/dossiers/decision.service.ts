import { randomInt } from 'node:crypto'
import { accountName, accountsWithRole } from '#modules/identity/index.ts'
import { dayOf } from '#platform/calendar.ts'
import { type Ctx, system } from '#platform/context.ts'
import { conflict } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { enqueue } from '#platform/jobs.ts'
import { aboutOf } from './about.ts'
import { dropDrafts } from './clock/extensions.repository.ts'
import { dossierDecided, dossierReturned } from './dossiers.facts.ts'
import { requireOtherThan } from './dossiers.policy.ts'
import { type Dossier, lockDossier, updateDossier } from './dossiers.repository.ts'
import { requireMove } from './intake.service.ts'
import { preparerOf } from './preparer.service.ts'
import { isTurn, listStays, switchClock } from './process.repository.ts'
import { type At, advance, decides, type Turn, takeTurn, turnAt } from './process.service.ts'
import { endProcess } from './process-moves.service.ts'
import { findResult, nextLetterNumber, type Result, updateResult } from './results.repository.ts'
import { signResult } from './signature.task.ts'

/** The leader approves the proposal: the result gets its number, the clock stops, and the letter is signed behind the page. */
export async function approveResult(
  ctx: Ctx,
  id: string,
  at: At = {},
): Promise<{ version: number; number: string }> {
  const turn = await takeTurn(ctx, id, at, decides('approve'))
  const state = requireMove(turn.dossier, 'decide')
  const proposal = await findResult(ctx.tx, id)
  if (!proposal) throw conflict('dossiers.nothing_proposed')
  requireOtherThan(ctx.actor, await preparerOf(ctx, proposal), turn.token)
  await switchClock(ctx.tx, id, ctx.now, null)
  await dropDrafts(ctx.tx, id)
  await advance(ctx, turn, 'approve')
  const number = await numberResult(ctx, turn.dossier)
  const { version } = await updateDossier(ctx.tx, id, { state, finished_at: ctx.now }, ctx.now)
  await publish(ctx, dossierDecided, decidedFact(ctx, turn.dossier, proposal))
  await enqueue(ctx, signResult, { dossierId: id }, { key: `sign:${id}` })
  return { version, number }
}

async function numberResult(ctx: Ctx, dossier: Dossier): Promise<string> {
  const year = Number(dayOf(ctx.now).slice(0, 4))
  const number = `${await nextLetterNumber(ctx.tx, dossier.unit_id, year)}/${year}/KQ-${dossier.unit_code}`
  await updateResult(ctx.tx, dossier.id, {
    number,
    verification_code: verificationCode(),
    decided_by: ctx.actor.id,
    decided_at: ctx.now,
    signer_name: await accountName(ctx, ctx.actor.id),
    signer_title: await titleOf(ctx, dossier),
  })
  return number
}

/** The position in which the actor decides: `Chủ tịch`, `Giám đốc`. */
export async function titleOf(ctx: Ctx, dossier: Dossier): Promise<string> {
  const leaders = await accountsWithRole(ctx, [dossier.unit_id], 'leader')
  return leaders.find((l) => l.accountId === ctx.actor.id)?.title ?? dossier.unit_name
}

const decidedFact = (ctx: Ctx, dossier: Dossier, { outcome }: Result) => ({
  subject: dossier.id,
  unitId: dossier.unit_id,
  payload: {
    ...aboutOf(dossier),
    outcome,
    dueAt: dossier.due_at?.toISOString() ?? null,
    late: dossier.due_at !== null && ctx.now > dossier.due_at,
  },
})

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Eighty random bits that a person can read aloud: nobody finds another's result by counting. */
const verificationCode = (): string => Array.from({ length: 16 }, () => ALPHABET[randomInt(32)]).join('')

/** The counter hands the signed result over; with it the dossier is closed. */
export async function returnResult(ctx: Ctx, id: string, at: At = {}): Promise<{ version: number }> {
  return close(ctx, await takeTurn(ctx, id, at, decides('return')))
}

/** A result that the citizen wants online is returned the moment it is signed; nobody has to press a button for it. */
export async function returnOnline(ctx: Ctx, id: string): Promise<void> {
  const dossier = await lockDossier(ctx.tx, id)
  if (ctx.actor !== system || dossier?.delivery !== 'online' || dossier.state !== 'decided') return
  const stays = await listStays(ctx.tx, id)
  for (const token of stays.filter(isTurn)) {
    const turn = await turnAt(ctx, dossier, stays, token)
    if (decides('return')(turn.step)) await close(ctx, turn)
  }
}

async function close(ctx: Ctx, turn: Turn): Promise<{ version: number }> {
  const { dossier } = turn
  const state = requireMove(dossier, 'return')
  if (!(await findResult(ctx.tx, dossier.id))?.signed_at) throw conflict('dossiers.not_signed_yet')
  await advance(ctx, turn, 'return')
  await endProcess(ctx, dossier)
  const { version } = await updateDossier(ctx.tx, dossier.id, { state, returned_at: ctx.now }, ctx.now)
  await publish(ctx, dossierReturned, {
    subject: dossier.id,
    unitId: dossier.unit_id,
    payload: { ...aboutOf(dossier), delivery: dossier.delivery },
  })
  return { version }
}
