import {
  type AddressGiven,
  type NewPerson,
  readAddress,
  registerPerson,
  unitsWhere,
} from '#modules/identity/index.ts'
import { oneStopUnitOf, type Unit } from '#modules/organisation/index.ts'
import { type ProcedureVersion, receivingUnits } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { noteReading } from '#platform/disclosure.ts'
import { forbidden, invalid } from '#platform/errors.ts'
import { paperProblems } from './check.ts'
import { listAnswers, listDocuments, putAnswer } from './documents.repository.ts'
import { readingFor } from './dossiers.readings.ts'
import { updateDossier } from './dossiers.repository.ts'
import { createDossier, requireProcedure } from './draft.service.ts'
import { acceptDossier } from './intake.service.ts'
import { handIn } from './submission.service.ts'

export interface PaperIntake {
  procedureCode: string
  caseCode?: string
  unitCode?: string
  channel: 'direct' | 'post'
  applicant: Omit<NewPerson, 'address'> & { address?: AddressGiven }
  /** Papers that lie on the counter, by their code in the procedure. */
  papers: string[]
  notApplicable: { component: string; reason: string }[]
  delivery: 'online' | 'counter' | 'post'
  /** Why the officer helped to fill the dossier in, where they did. */
  assistedReason?: string
}

export interface TakenIn {
  id: string
  code: string
  acceptedAt: string
  dueAt: string
  version: number
}

/** Takes in paper for a citizen who stands at the counter: handed in and accepted in one act, with its code and due time. */
export async function takeInPaper(ctx: Ctx, intake: PaperIntake): Promise<TakenIn> {
  const version = await requireProcedure(ctx, intake.procedureCode)
  const unit = await officeServed(ctx, version, intake.unitCode)
  const person = await registerPerson(ctx, await applicantIn(ctx, intake))
  const draft = await createDossier(ctx, {
    version,
    unit,
    applicant: { kind: 'person', personId: person.id, organisationId: null, name: person.fullName },
    authority: 'counter',
    channel: intake.channel,
    ...(intake.assistedReason && { assisted: { by: ctx.actor.id, reason: intake.assistedReason } }),
  })
  noteReading(ctx, readingFor('identify', draft))
  await recordPapers(ctx, draft.id, version, intake)
  const set = { delivery: intake.delivery, case_code: chosenCase(version, intake.caseCode) }
  const { code } = await handIn(ctx, await updateDossier(ctx.tx, draft.id, set, ctx.now))
  return { id: draft.id, code, ...(await acceptDossier(ctx, draft.id)) }
}

async function applicantIn(ctx: Ctx, { applicant: { address, ...person } }: PaperIntake): Promise<NewPerson> {
  if (!address) return person
  const read = await readAddress(ctx, address)
  if ('problems' in read) throw invalid('identity.person_invalid', { fields: read.problems })
  return { ...person, ...read }
}

/** The competent office for which this officer's counter takes in. */
async function officeServed(
  ctx: Ctx,
  version: ProcedureVersion,
  unitCode: string | undefined,
): Promise<Unit> {
  const desks = unitsWhere(ctx.actor, 'dossiers.take_in')
  const units = (await receivingUnits(ctx, version)).filter((u) => !unitCode || u.code === unitCode)
  for (const unit of units) if (desks.has((await oneStopUnitOf(ctx, unit.id)).id)) return unit
  throw forbidden('dossiers.not_handled_here')
}

function chosenCase(version: ProcedureVersion, caseCode: string | undefined): string | null {
  if (!caseCode) return null
  if (!version.cases.some((c) => c.code === caseCode)) throw invalid('dossiers.no_such_case')
  return caseCode
}

/** Every paper of the procedure must be answered for at the counter as online: here, or not needed and why. */
async function recordPapers(
  ctx: Ctx,
  id: string,
  version: ProcedureVersion,
  intake: PaperIntake,
): Promise<void> {
  const known = new Set(version.components.map((c) => c.code))
  const named = [...intake.papers, ...intake.notApplicable.map((n) => n.component)]
  if (named.some((code) => !known.has(code))) throw invalid('dossiers.no_such_component')
  for (const { component, reason } of intake.notApplicable)
    await putAnswer(ctx.tx, { dossier_id: id, component_code: component, answer: 'not_applicable', reason })
  for (const component of intake.papers)
    await putAnswer(ctx.tx, { dossier_id: id, component_code: component, answer: 'on_paper', reason: null })
  const problems = paperProblems({
    components: version.components,
    documents: await listDocuments(ctx.tx, id),
    answers: await listAnswers(ctx.tx, id),
  })
  if (problems.length > 0) throw invalid('dossiers.incomplete', { fields: problems })
}
