import { prefill, validate } from '#forms/index.ts'
import { findUnitByCode, oneStopUnitOf, type Unit } from '#modules/organisation/index.ts'
import {
  defaultReceivingUnit,
  findProcedure,
  formOf,
  getForm,
  getProcedureVersion,
  type ProcedureVersion,
  processOf,
  receivingUnits,
} from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, type FieldProblem, invalid, notFound, tooMany } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { noteActing, requireOwn } from './acting.service.ts'
import { type Applicant, chooseApplicant, knownFacts } from './applicant.service.ts'
import { deliveryIn } from './delivery.ts'
import { requireFresh } from './dossiers.policy.ts'
import {
  countDrafts,
  type Dossier,
  deleteDraft,
  insertDossier,
  lockDossier,
  updateDossier,
} from './dossiers.repository.ts'

/** More open drafts than anybody needs; stops a program gone wild. */
const MOST_DRAFTS = 200

export interface DraftRequest {
  procedureCode: string
  caseCode?: string
  unitCode?: string
  organisationId?: string
  delegationId?: string
}

/** Opens a draft for the signed-in person, for an organisation they represent, or for whoever lets them act. */
export async function openDraft(ctx: Ctx, request: DraftRequest): Promise<Dossier> {
  if ((await countDrafts(ctx.tx, ctx.actor.id)) >= MOST_DRAFTS) throw tooMany('dossiers.too_many_drafts')
  const version = await requireProcedure(ctx, request.procedureCode)
  if (!version.onlineAvailable) throw conflict('dossiers.not_online')
  const { communeUnitId, ...chosen } = await chooseApplicant(ctx, request)
  const unit = request.unitCode
    ? await chooseUnit(ctx, version, request.unitCode)
    : await defaultReceivingUnit(ctx, version, communeUnitId)
  const dossier = await createDossier(ctx, { version, unit, ...chosen, channel: 'online' })
  await noteActing(ctx, dossier, 'opened')
  return request.caseCode ? changeDraft(ctx, dossier.id, { caseCode: request.caseCode }) : dossier
}

export async function requireProcedure(ctx: Ctx, code: string): Promise<ProcedureVersion> {
  const version = await findProcedure(ctx, code)
  if (!version) throw notFound('dossiers.no_such_procedure')
  return version
}

/** Refuses an office that does not handle the procedure. */
export async function chooseUnit(ctx: Ctx, version: ProcedureVersion, unitCode: string): Promise<Unit> {
  const unit = await findUnitByCode(ctx, unitCode)
  const competent = unit && (await receivingUnits(ctx, version)).some((u) => u.id === unit.id)
  if (!competent) throw invalid('dossiers.wrong_unit')
  return unit
}

export interface NewDossier {
  version: ProcedureVersion
  unit: Unit
  applicant: Applicant
  authority: 'self' | 'representative' | 'delegation' | 'counter' | 'assisted'
  delegationId?: string | null
  channel: 'online' | 'direct' | 'post'
  assisted?: { by: string; reason: string }
}

/** Writes a new draft on the versions in force: form, process and procedure stay as they are today. */
export async function createDossier(ctx: Ctx, request: NewDossier): Promise<Dossier> {
  const { version, unit, applicant } = request
  const [form, process, desk] = [
    await formOf(ctx, version.versionId),
    await processOf(ctx, version.versionId),
    await oneStopUnitOf(ctx, unit.id),
  ]
  return insertDossier(ctx.tx, {
    id: newId(),
    state: 'draft',
    procedure_version_id: version.versionId,
    procedure_code: version.code,
    procedure_name: version.name,
    form_version_id: form.formVersionId,
    process_version_id: process.processVersionId,
    unit_id: unit.id,
    unit_code: unit.code,
    unit_name: unit.name,
    desk_unit_id: desk.id,
    applicant_kind: applicant.kind,
    applicant_person_id: applicant.personId,
    applicant_organisation_id: applicant.organisationId,
    applicant_name: applicant.name,
    submitting_account_id: ctx.actor.id,
    authority: request.authority,
    delegation_id: request.delegationId ?? null,
    channel: request.channel,
    assisted_by: request.assisted?.by ?? null,
    assisted_reason: request.assisted?.reason ?? null,
    form_data: JSON.stringify(prefill(form.schema, await knownFacts(ctx, applicant, request.authority))),
    created_at: ctx.now,
    updated_at: ctx.now,
  })
}

export interface DraftChange {
  caseCode?: string | null
  unitCode?: string
  delivery?: 'online' | 'counter' | 'post'
}

/** Changes what a draft is about: the case, the office, how the result shall be handed over. */
export async function changeDraft(ctx: Ctx, id: string, change: DraftChange): Promise<Dossier> {
  const draft = await lockDraft(ctx, id)
  const version = await getProcedureVersion(ctx, draft.procedure_version_id)
  if (change.caseCode && !version.cases.some((c) => c.code === change.caseCode))
    throw invalid('dossiers.no_such_case')
  const unit = change.unitCode ? await chooseUnit(ctx, version, change.unitCode) : undefined
  const desk = unit && (await oneStopUnitOf(ctx, unit.id))
  return updateDossier(
    ctx.tx,
    id,
    {
      ...(change.caseCode !== undefined && { case_code: change.caseCode }),
      ...(change.delivery && { delivery: change.delivery }),
      ...(unit &&
        desk && { unit_id: unit.id, unit_code: unit.code, unit_name: unit.name, desk_unit_id: desk.id }),
    },
    ctx.now,
  )
}

/**
 * Keeps what was typed, complete or not, and answers what is still wrong. Fields that the form does not have are refused,
 * and a draft that somebody changed since `seen` is shown instead of overwritten.
 */
export async function saveForm(
  ctx: Ctx,
  id: string,
  data: Record<string, unknown>,
  seen?: number,
): Promise<{ version: number; problems: FieldProblem[] }> {
  const draft = await lockDraft(ctx, id)
  requireFresh(draft, seen)
  const { schema } = await getForm(ctx, draft.form_version_id)
  const problems = validate(schema, data)
  const unknown = problems.filter((p) => p.code === 'unknown_field')
  if (unknown.length > 0) throw invalid('dossiers.unknown_fields', { fields: unknown })
  const delivery = deliveryIn(data)
  const set = { form_data: JSON.stringify(data), ...(delivery && { delivery }) }
  const { version } = await updateDossier(ctx.tx, id, set, ctx.now)
  return { version, problems }
}

/** Throws a draft away; what was handed in cannot be. */
export async function discardDraft(ctx: Ctx, id: string): Promise<void> {
  await noteActing(ctx, await lockDraft(ctx, id), 'discarded')
  await deleteDraft(ctx.tx, id)
}

/** A draft that the actor may fill in, or hand in, locked. */
export async function lockDraft(ctx: Ctx, id: string, act: 'fill' | 'hand_in' = 'fill'): Promise<Dossier> {
  const draft = await requireOwn(ctx, await lockDossier(ctx.tx, id), act)
  if (draft.state !== 'draft') throw conflict('dossiers.already_submitted', { dossierCode: draft.code })
  return draft
}
