import { accountName, getOrganisation, getPerson } from '#modules/identity/index.ts'
import { getUnit } from '#modules/organisation/index.ts'
import { getForm, getProcedureVersion, receivingUnits, timeLimitFor } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { answerOf, technicalProblems } from './check.ts'
import { listAnswers, listDocuments } from './documents.repository.ts'
import { type Channel, isClosed, STATE_TEXT, STATUS_CODE } from './dossier.ts'
import { mayAct, requireOffice, requireOwner } from './dossiers.policy.ts'
import { type Dossier, findDossier } from './dossiers.repository.ts'
import { CUSTOMARY_LIMIT } from './intake.service.ts'
import { findSupplement, listNotices } from './notices.repository.ts'
import { findToken, type Token } from './process.repository.ts'
import { definitionOf, stepOf } from './process.service.ts'
import { findResult } from './results.repository.ts'
import { readStory } from './story.service.ts'
import { ASKING_STEPS, type SupplementItem } from './supplement.service.ts'
import { timelineOf, waitingFor } from './timeline.ts'
import type { DossierView, OfficeView } from './view.schema.ts'

/** The actor's own dossier in full; another's does not exist. */
export const viewOwnDossier = async (ctx: Ctx, id: string): Promise<DossierView> =>
  viewOf(ctx, requireOwner(ctx.actor, await findDossier(ctx.tx, id)))

/** A dossier of the actor's office, with what may be done with it now. */
export async function viewOfficeDossier(ctx: Ctx, id: string): Promise<OfficeView> {
  const dossier = requireOffice(ctx.actor, await findDossier(ctx.tx, id))
  const token = await findToken(ctx.tx, id)
  const result = await findResult(ctx.tx, id)
  return {
    ...(await viewOf(ctx, dossier)),
    applicantDetails: await applicantDetails(ctx, dossier),
    actions: token ? await actionsOf(ctx, dossier, token) : [],
    turn: token ? await turnOf(ctx, token) : null,
    proposal: result
      ? {
          outcome: result.outcome,
          title: result.title,
          body: result.body,
          proposedBy: await accountName(ctx, result.proposed_by),
          proposedAt: result.proposed_at.toISOString(),
        }
      : null,
    assistedBy: dossier.assisted_by && (await accountName(ctx, dossier.assisted_by)),
    assistedReason: dossier.assisted_reason,
  }
}

async function actionsOf(ctx: Ctx, dossier: Dossier, token: Token): Promise<string[]> {
  if (!mayAct(ctx.actor, token) || dossier.state === 'supplement_requested') return []
  const step = stepOf(await definitionOf(ctx, dossier), token.step)
  const asked = await findSupplement(ctx.tx, dossier.id)
  const mayAsk = !asked && ASKING_STEPS.has(step.key)
  return [...step.actions.map((a) => a.key), ...(mayAsk ? ['request_supplement'] : [])]
}

async function turnOf(ctx: Ctx, token: Token): Promise<NonNullable<OfficeView['turn']>> {
  return {
    step: token.step,
    role: token.role,
    unitName: (await getUnit(ctx, token.unit_id)).name,
    assignee: token.assignee_id
      ? { id: token.assignee_id, name: await accountName(ctx, token.assignee_id) }
      : null,
    mine: mayAct(ctx.actor, token),
    enteredAt: token.entered_at.toISOString(),
    dueAt: iso(token.due_at),
  }
}

/** What the office must know of the applicant to decide: never sent to anybody else. */
export async function applicantDetails(ctx: Ctx, dossier: Dossier): Promise<OfficeView['applicantDetails']> {
  if (dossier.applicant_organisation_id) {
    const o = await getOrganisation(ctx, dossier.applicant_organisation_id)
    return {
      name: o.name,
      idNumber: o.taxCode,
      birthDate: null,
      phone: o.phone,
      email: o.email,
      address: o.address,
    }
  }
  const p = await getPerson(ctx, dossier.applicant_person_id!)
  const { citizenId: idNumber, birthDate, phone, email, address } = p
  return { name: p.fullName, idNumber, birthDate, phone, email, address }
}

async function viewOf(ctx: Ctx, dossier: Dossier): Promise<DossierView> {
  return {
    ...headOf(dossier),
    ...(await contentOf(ctx, dossier)),
    ...(await progressOf(ctx, dossier)),
  }
}

const headOf = (d: Dossier) => ({
  id: d.id,
  version: d.version,
  state: d.state,
  stateText: STATE_TEXT[d.state],
  statusCode: STATUS_CODE[d.state],
  code: d.code,
  channel: d.channel,
  authority: d.authority,
  assisted: d.assisted_by !== null,
  delivery: d.delivery,
  caseCode: d.case_code,
  unit: { id: d.unit_id, code: d.unit_code, name: d.unit_name },
  applicant: { kind: d.applicant_kind, name: d.applicant_name },
  submittedAt: iso(d.submitted_at),
  acceptedAt: iso(d.accepted_at),
  dueAt: iso(d.due_at),
  finishedAt: iso(d.finished_at),
  returnedAt: iso(d.returned_at),
})

async function contentOf(ctx: Ctx, dossier: Dossier) {
  const version = await getProcedureVersion(ctx, dossier.procedure_version_id)
  const form = await getForm(ctx, dossier.form_version_id)
  const documents = await listDocuments(ctx.tx, dossier.id)
  const answers = await listAnswers(ctx.tx, dossier.id)
  const content = { schema: form.schema, formData: dossier.form_data, documents, answers }
  const limit = timeLimitFor(version, dossier.case_code, dossier.channel as Channel)
  return {
    procedure: {
      code: version.code,
      name: version.name,
      versionId: version.versionId,
      level: version.level,
      cases: version.cases.map(({ code, name }) => ({ code, name })),
      fees: version.fees,
    },
    limit: { ...(limit ?? CUSTOMARY_LIMIT), customary: !limit },
    units: dossier.state === 'draft' ? (await receivingUnits(ctx, version)).length : 1,
    components: version.components.map((c) => ({
      code: c.code,
      name: c.name,
      group: c.group ?? '',
      required: c.required,
      answer: answerOf(c, content),
      reason: answers.find((a) => a.component_code === c.code)?.reason ?? null,
      documents: documents.filter((d) => d.component_code === c.code).map(documentView),
    })),
    form: { formVersionId: form.formVersionId, schema: form.schema },
    formData: dossier.form_data,
    problems: isClosed(dossier.state)
      ? []
      : technicalProblems({ ...content, components: version.components }),
  }
}

const documentView = (d: Awaited<ReturnType<typeof listDocuments>>[number]) => ({
  id: d.id,
  name: d.name,
  mediaType: d.media_type,
  size: Number(d.size),
  addedAt: d.added_at.toISOString(),
})

async function progressOf(ctx: Ctx, dossier: Dossier) {
  const story = await readStory(ctx, dossier)
  const { supplement, result } = story
  return {
    timeline: timelineOf(story, { names: true }),
    waiting: waitingFor(story, { names: true }),
    supplement: supplement
      ? {
          requestedAt: supplement.requested_at.toISOString(),
          items: supplement.items as unknown as SupplementItem[],
          answeredAt: iso(supplement.answered_at),
        }
      : null,
    notices: (await listNotices(ctx.tx, dossier.id)).map((n) => ({
      id: n.id,
      form: n.form,
      issuedAt: n.issued_at.toISOString(),
    })),
    result: result?.decided_at
      ? {
          outcome: result.outcome,
          number: result.number,
          signedAt: iso(result.signed_at),
          verificationCode: result.verification_code,
        }
      : null,
  }
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null
