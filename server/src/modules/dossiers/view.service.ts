import { accountNames, addressLine, getOrganisation, getPerson } from '#modules/identity/index.ts'
import { getForm, getProcedureVersion, receivingUnits, timeLimitFor } from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { requireOwn } from './acting.service.ts'
import { actingOf, assistanceOf, withoutResult } from './acting-view.service.ts'
import { answerOf, technicalProblems } from './check.ts'
import { officeClock } from './clock/office-clock.service.ts'
import { type Document, listAnswers, listDocuments } from './documents.repository.ts'
import { type Channel, mayBeAddedTo, STATE_TEXT, STATUS_CODE } from './dossier.ts'
import { mayAct, requireOffice } from './dossiers.policy.ts'
import { readingOf } from './dossiers.readings.ts'
import { type Dossier, type DossierContent, findDossier } from './dossiers.repository.ts'
import { CUSTOMARY_LIMIT } from './intake.service.ts'
import { listNotices, type Notice } from './notices.repository.ts'
import type { Result } from './results.repository.ts'
import { type FullStory, readStory } from './story.service.ts'
import { ASKING_STEPS, type SupplementItem } from './supplement.service.ts'
import { alsoWaitingFor, timelineOf, waitingFor } from './timeline.ts'
import type { DossierView, OfficeView } from './view.schema.ts'

/** The actor's own dossier in full, or one in which they act for another; a stranger's does not exist. */
export async function viewOwnDossier(ctx: Ctx, id: string): Promise<DossierView> {
  const dossier = await requireOwn(ctx, await findDossier(ctx.tx, id), 'read')
  const [story, content, notices, acting, assistance] = await Promise.all([
    readStory(ctx, dossier),
    contentOf(ctx, dossier),
    listNotices(ctx.tx, id),
    actingOf(ctx, dossier),
    assistanceOf(ctx, dossier),
  ])
  const head = headOf(dossier, textOf(ctx, dossier))
  const view = { ...head, ...content, ...progressOf(ctx, story, notices), acting, assistance }
  return { ...(acting.may.result ? view : withoutResult(view)), handedInBy: story.submitter ?? null }
}

/** A dossier of the actor's office, with what may be done with it now. */
export async function viewOfficeDossier(ctx: Ctx, id: string): Promise<OfficeView> {
  const dossier = requireOffice(ctx.actor, await findDossier(ctx.tx, id))
  const [story, content, notices, applicant] = await Promise.all([
    readStory(ctx, dossier),
    contentOf(ctx, dossier),
    listNotices(ctx.tx, id),
    applicantDetails(ctx, dossier),
  ])
  const text = textOf(ctx, dossier)
  return {
    ...headOf(dossier, text),
    ...content,
    ...progressOf(ctx, story, notices),
    handedInBy: story.submitter ?? null,
    acting: { forAnother: false, may: { fill: false, result: true } },
    assistance: null,
    applicantDetails: applicant,
    ...turnsOf(ctx, story),
    clock: await officeClock(ctx, story),
    ...(await workOf(ctx, dossier, story.result)),
    assistedReason: text.assistedReason,
  }
}

const textOf = (ctx: Ctx, dossier: Dossier): DossierContent =>
  disclose(ctx, readingOf(ctx.actor, dossier), dossier.content)

/** What colleagues did for it, and who they are. */
async function workOf(ctx: Ctx, dossier: Dossier, result: Result | undefined) {
  const assistedBy = dossier.assisted_by
  const names = await accountNames(ctx, [result?.proposed_by ?? '', assistedBy ?? ''], dossier.id)
  const said = result && disclose(ctx, readingOf(ctx.actor, dossier), result.content)
  return {
    proposal: result
      ? {
          outcome: result.outcome,
          title: said!.title,
          body: said!.body,
          proposedBy: names.get(result.proposed_by) ?? '',
          proposedAt: result.proposed_at.toISOString(),
        }
      : null,
    assistedBy: assistedBy && (names.get(assistedBy) ?? ''),
  }
}

/** Every turn under way, and what the reader may do: the one that is theirs stands out. */
function turnsOf(ctx: Ctx, story: FullStory): Pick<OfficeView, 'turns' | 'turn' | 'actions'> {
  const turns = story.turns.map((turn) => turnView(ctx, story, turn))
  const turn = turns.find(({ mine }) => mine) ?? turns[0] ?? null
  return { turns, turn, actions: turns.flatMap(({ actions }) => actions.map(({ key }) => key)) }
}

function turnView(ctx: Ctx, story: FullStory, turn: FullStory['turns'][number]): OfficeView['turns'][number] {
  const { token, step, holder } = turn
  const mine = mayAct(ctx.actor, token)
  return {
    id: token.id,
    step: token.step,
    name: step.name,
    role: token.role,
    unitName: holder.unit,
    assignee: token.assignee_id ? { id: token.assignee_id, name: holder.name ?? '' } : null,
    mine,
    enteredAt: token.entered_at.toISOString(),
    dueAt: iso(token.due_at),
    actions: mine ? actionsOf(story, turn) : [],
  }
}

function actionsOf({ dossier, supplement }: FullStory, { step }: FullStory['turns'][number]) {
  if (dossier.state === 'supplement_requested' || dossier.paused_for) return []
  const mayAsk = !supplement && ASKING_STEPS.has(step.key)
  const decisions = step.decisions.map(({ key, name }) => ({ key, name }))
  return mayAsk ? [...decisions, { key: 'request_supplement', name: null }] : decisions
}

/** What the office must know of the applicant to decide: never sent to anybody else. */
export async function applicantDetails(ctx: Ctx, dossier: Dossier): Promise<OfficeView['applicantDetails']> {
  const reading = readingOf(ctx.actor, dossier)
  if (dossier.applicant_organisation_id) {
    const o = await getOrganisation(ctx, dossier.applicant_organisation_id, reading)
    return {
      name: o.name,
      idNumber: o.taxCode,
      birthDate: null,
      phone: o.phone,
      email: o.email,
      address: addressLine(o.address),
      formerAddress: o.address?.former?.text ?? null,
    }
  }
  const p = await getPerson(ctx, dossier.applicant_person_id!, reading)
  const { citizenId: idNumber, birthDate, phone, email, address } = p
  return {
    name: p.fullName,
    idNumber,
    birthDate,
    phone,
    email,
    address: addressLine(address),
    formerAddress: address?.former?.text ?? null,
  }
}

const headOf = (d: Dossier, { applicantName }: DossierContent) => ({
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
  applicant: { kind: d.applicant_kind, name: applicantName },
  submittedAt: iso(d.submitted_at),
  acceptedAt: iso(d.accepted_at),
  dueAt: iso(d.due_at),
  finishedAt: iso(d.finished_at),
  returnedAt: iso(d.returned_at),
})

async function contentOf(ctx: Ctx, dossier: Dossier) {
  const [version, form, documents, answers] = await Promise.all([
    getProcedureVersion(ctx, dossier.procedure_version_id),
    getForm(ctx, dossier.form_version_id),
    listDocuments(ctx.tx, dossier.id),
    listAnswers(ctx.tx, dossier.id),
  ])
  const reading = readingOf(ctx.actor, dossier)
  const { formData } = disclose(ctx, reading, dossier.content)
  const content = { schema: form.schema, formData, documents, answers }
  const reasonFor = (code: string) => {
    const said = answers.find((a) => a.component_code === code)
    return said ? disclose(ctx, reading, said.reason) : null
  }
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
      reason: reasonFor(c.code),
      documents: documents
        .filter((d) => d.component_code === c.code)
        .map((d) => documentView(d, disclose(ctx, reading, d.content).name)),
    })),
    form: { formVersionId: form.formVersionId, schema: form.schema },
    formData,
    // told to whoever can still mend them; what came over the counter has its form on paper
    problems: mayBeAddedTo(dossier.state)
      ? technicalProblems({ ...content, components: version.components })
      : [],
  }
}

const documentView = (d: Document, name: string) => ({
  id: d.id,
  name,
  mediaType: d.media_type,
  size: Number(d.size),
  addedAt: d.added_at.toISOString(),
})

function progressOf(ctx: Ctx, story: FullStory, notices: Notice[]) {
  const { dossier, supplement, result } = story
  return {
    timeline: timelineOf(story, { names: true }),
    waiting: waitingFor(story, { names: true }),
    alsoWaiting: alsoWaitingFor(story, { names: true }),
    supplement: supplement
      ? {
          requestedAt: supplement.requested_at.toISOString(),
          items: disclose(
            ctx,
            readingOf(ctx.actor, dossier),
            supplement.items,
          ) as unknown as SupplementItem[],
          answeredAt: iso(supplement.answered_at),
        }
      : null,
    notices: notices.map((n) => ({
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
