import { data, redirect } from 'react-router'
import {
  addDocuments,
  answerComponent,
  type DossierComponent,
  type DossierDocument,
  download,
  removeDocument,
} from '../../api/dossiers.ts'
import { attempt, type Problem } from '../../api/problems.ts'
import { keepingTyped, requireSessionFor } from '../../carry.ts'
import { nextPaperPath, papersOf } from '../../forms/progress.ts'
import { dossier } from '../../i18n/dossier-en.ts'
import { formatBytes } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { ownDossier } from '../../own-dossier.ts'
import { scriptUrl } from '../../scripts.ts'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { ErrorSummary, type FieldErrors, TextArea, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/paper.ts'

export const meta = pageHead<Route.ComponentProps['loaderData']>((locale, page) => [
  page?.paper.name ?? dossier[locale].draft.papers,
])

export async function loader(asked: Route.LoaderArgs) {
  const { params, request } = asked
  const d = await ownDossier(asked)
  const isOpen = d.state === 'draft' || d.state === 'supplement_requested'
  if (!isOpen) throw redirect(localised(`/ho-so/${d.id}`, localeOfRequest(request)))
  const papers = papersOf(d)
  const at = papers.findIndex((c) => c.code === params.component)
  if (at < 0) throw data(null, 404)
  const draft = d.state === 'draft'
  return {
    id: d.id,
    draft,
    procedureName: d.procedure.name,
    paper: papers[at]!,
    at: at + 1,
    of: papers.length,
    next: draft ? nextPaperPath(d, params.component) : `/ho-so/${d.id}/bo-sung`,
  }
}

interface Answered {
  problem?: Problem
  errors?: FieldErrors
  reason?: string
}

export async function action({ request, params, context }: Route.ActionArgs) {
  if (request.headers.get('content-type')?.startsWith('multipart/form-data'))
    return upload(request, params, context)
  const form = await request.formData()
  const op = String(form.get('_op') ?? '')
  const reason = String(form.get('reason') ?? '').trim()
  if (op === 'none' && !reason) {
    const errors = { reason: dossier[localeOfRequest(request)].paper.reasonMissing }
    return data<Answered>({ errors }, 422)
  }
  const { problem } = await attempt(keepingTyped(request, change(context, params, op, reason)))
  if (problem?.status === 404) await ownDossier({ request, params, context })
  if (problem) return data<Answered>({ problem, reason }, problem.status)
  return redirect(
    localised(
      `/ho-so/${params.id}/giay-to/${encodeURIComponent(params.component)}`,
      localeOfRequest(request),
    ),
    303,
  )
}

type Params = { id: string; component: string }
type Context = Route.ActionArgs['context']

async function change(
  context: Context,
  { id, component }: Params,
  op: string,
  reason: string,
): Promise<void> {
  if (op.startsWith('remove:')) await removeDocument(context, id, op.slice('remove:'.length))
  else if (op === 'none') await answerComponent(context, id, component, { answer: 'not_applicable', reason })
  else await answerComponent(context, id, component, { answer: 'missing' })
}

async function upload(request: Request, params: Params, context: Context) {
  await requireSessionFor(request, context)
  const { problem } = await attempt(addDocuments(context, params.id, request))
  if (problem?.status === 404) await ownDossier({ request, params, context })
  if (problem) return data<Answered>({ problem }, problem.status)
  throw redirect(
    localised(
      `/ho-so/${params.id}/giay-to/${encodeURIComponent(params.component)}`,
      localeOfRequest(request),
    ),
    303,
  )
}

export default function PaperPage({ loaderData: page, actionData }: Route.ComponentProps) {
  const t = useText(dossier)
  const to = usePath()
  const { paper } = page
  return (
    <div className="wrap page">
      <Crumbs
        trail={[
          ['/ho-so', t.list.title],
          [`/ho-so/${page.id}`, page.procedureName],
        ]}
      />
      <div className="form">
        <ErrorSummary errors={actionData?.errors} problem={actionData?.problem} />
        <p className="steps-left">{t.paper.step(page.at, page.of)}</p>
        <h1 lang="vi" className="sentence">
          {paper.name}
        </h1>
        {paper.group && (
          <p className="soft" lang="vi">
            {paper.group}
          </p>
        )}
        <Files id={page.id} documents={paper.documents} />
        {paper.answer === 'not_applicable' ? <NotHandedIn paper={paper} /> : <Upload page={page} />}
        {paper.answer !== 'missing' && (
          <p className="actions">
            <a className="btn" href={to(page.next)}>
              {t.paper.done}
            </a>
          </p>
        )}
        {paper.answer === 'missing' && page.draft && <NotNeeded paper={paper} answered={actionData} />}
      </div>
    </div>
  )
}

function Files({ id, documents }: { id: string; documents: DossierDocument[] }) {
  const t = useText(dossier).paper
  const locale = useLocale()
  if (documents.length === 0) return null
  return (
    <form method="post" className="section">
      <h2>{t.files}</h2>
      <ul className="files">
        {documents.map((file) => (
          <li key={file.id}>
            <span>
              <a href={download.document(id, file.id)}>{file.name}</a>{' '}
              <small className="num">{formatBytes(file.size, locale)}</small>
            </span>
            <button type="submit" name="_op" value={`remove:${file.id}`} className="plain danger">
              {t.remove} <span className="off">{file.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}

/** Without script a plain multipart form; the script sends each file resumably and shows how far it is. */
function Upload({ page }: { page: Route.ComponentProps['loaderData'] }) {
  const t = useText(dossier).paper
  return (
    <form
      method="post"
      encType="multipart/form-data"
      data-upload={page.id}
      data-component={page.paper.code}
      data-sending={t.sending}
      data-sent={t.sent}
      data-failed={t.failed}
    >
      <input type="hidden" name="component" value={page.paper.code} />
      <TextField
        name="file"
        type="file"
        multiple
        accept="application/pdf,image/jpeg,image/png,image/heic,image/webp"
        label={t.add}
        hint={t.addHint}
        required
      />
      <p className="actions">
        <button type="submit" className={page.paper.answer === 'missing' ? undefined : 'quiet'}>
          {t.upload}
        </button>
      </p>
      <ul className="files progress" aria-live="polite" />
      <CameraField label={t.photo} />
      <script type="module" src={scriptUrl('upload')} />
    </form>
  )
}

/** Only useful with the script, which shows it on devices that have a camera. */
function CameraField({ label }: { label: string }) {
  return (
    <p className="field" data-camera hidden>
      <label htmlFor="camera">{label}</label>
      <input id="camera" type="file" accept="image/*" capture="environment" />
    </p>
  )
}

function NotHandedIn({ paper }: { paper: DossierComponent }) {
  const t = useText(dossier).paper
  return (
    <form method="post" className="note">
      <p>{t.noneGiven(paper.reason ?? '')}</p>
      <button type="submit" name="_op" value="undo" className="plain">
        {t.undo}
      </button>
    </form>
  )
}

function NotNeeded({ paper, answered }: { paper: DossierComponent; answered?: Answered }) {
  const t = useText(dossier).paper
  if (paper.required) return <p className="soft">{t.required}</p>
  return (
    <details className="section" open={answered?.errors || answered?.reason ? true : undefined}>
      <summary>{t.none}</summary>
      <form method="post" noValidate>
        <TextArea
          name="reason"
          label={t.reason}
          hint={t.noneLead}
          error={answered?.errors?.reason}
          defaultValue={answered?.reason}
          maxLength={500}
        />
        <p className="actions">
          <button type="submit" name="_op" value="none" className="quiet">
            {t.noneSubmit}
          </button>
        </p>
      </form>
    </details>
  )
}
