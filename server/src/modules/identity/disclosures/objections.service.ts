import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { disclosuresById, findDisclosure } from '#platform/disclosure-reading.ts'
import { conflict, notFound } from '#platform/errors.ts'
import { publish } from '#platform/facts.ts'
import { newId } from '#platform/ids.ts'
import { disclosureObjected, objectionAnswered } from '../identity.facts.ts'
import {
  insertAnswer,
  insertObjection,
  listObjections,
  type Objection,
  type Outcome,
  objectionById,
} from './disclosures.repository.ts'
import { concernedOf, inWords, type Looker, lookersOf } from './disclosures.service.ts'

const MOST_LISTED = 200

/** The actor says that a reading of their data was not right, once; it reaches whoever protects the data. */
export async function objectTo(ctx: Ctx, disclosureId: string, reason: string): Promise<{ id: string }> {
  if (!(await findDisclosure(ctx.tx, disclosureId, await concernedOf(ctx))))
    throw notFound('identity.disclosure_not_found')
  const id = newId()
  const personId = ctx.actor.personId!
  if (!(await insertObjection(ctx.tx, { id, disclosureId, personId, reason: reason.trim() }, ctx.now)))
    throw conflict('identity.objection_made')
  await publish(ctx, disclosureObjected, { subject: id, unitId: null, payload: { disclosureId } })
  return { id }
}

/** An objection as the data protection officer reads it; who made it is not needed to judge it, and not told. */
export interface ObjectionView {
  id: string
  madeAt: string
  reason: string
  outcome: Outcome | null
  answer: string | null
  reading: Omit<ReturnType<typeof inWords>, 'id'> & { who: Looker }
}

/** Objections that wait, the oldest first, or those that were answered, the newest first; at most two hundred. */
export async function readObjections(ctx: Ctx, answered: boolean): Promise<ObjectionView[]> {
  const objections = await listObjections(ctx.tx, answered, MOST_LISTED)
  const lines = await disclosuresById(ctx.tx, objections)
  const lookers = await lookersOf(ctx, [...lines.values()])
  return objections.flatMap((objection) => {
    const line = lines.get(objection.disclosureId)
    const who = lookers.get(objection.disclosureId)
    return line && who ? [{ ...saidBy(ctx, objection), reading: { ...inWords(line), who } }] : []
  })
}

function saidBy(ctx: Ctx, { id, madeAt, outcome, words }: Objection) {
  const { reason, answer } = disclose(ctx, { purpose: 'protect' }, words)
  return { id, madeAt: madeAt.toISOString(), reason, outcome, answer }
}

/** Answers an objection, once; the person is told. */
export async function answerObjection(
  ctx: Ctx,
  id: string,
  { outcome, text }: { outcome: Outcome; text: string },
): Promise<void> {
  if (!(await objectionById(ctx.tx, id))) throw notFound('identity.objection_not_found')
  const answer = { outcome, text: text.trim(), by: ctx.actor.id, at: ctx.now }
  if (!(await insertAnswer(ctx.tx, id, answer))) throw conflict('identity.objection_answered')
  await publish(ctx, objectionAnswered, { subject: id, unitId: null, payload: { outcome } })
}

/** Who made an objection: to tell them of its answer. */
export async function objectorOf(ctx: Ctx, objectionId: string): Promise<string | undefined> {
  return (await objectionById(ctx.tx, objectionId))?.personId
}
