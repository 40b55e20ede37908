import { data, redirect } from 'react-router'
import type { Context } from '../../api/client.ts'
import { attempt } from '../../api/problems.ts'
import {
  type DrawingProblem,
  discardDraft,
  publishDraft,
  readDraft,
  restoreDraft,
  saveDraft,
} from '../../api/processes.ts'
import { keepingTyped, requireSessionFor } from '../../carry.ts'
import { formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { processWords } from '../../i18n/process.ts'
import { comparison } from '../../i18n/process-comparison.ts'
import { ErrorSummary, errorsOf } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { Diagram } from '../../ui/process/Diagram.tsx'
import { Discarding, History, Publishing, Uploading } from '../../ui/process/DraftActs.tsx'
import { isoDay } from '../../ui/process/day.ts'
import { drawingIn } from '../../ui/process/drawing.ts'
import { Problems } from '../../ui/process/Problems.tsx'
import { Steps } from '../../ui/process/Steps.tsx'
import type { Route } from './+types/process-draft.ts'
import '../../styles/process.css'

export const meta = pageHead<Route.ComponentProps['loaderData']>((locale, d) => [
  d?.draft.name ?? processWords[locale].title,
])

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const version = Number(new URL(request.url).searchParams.get('lan')) || undefined
  return { draft: await readDraft(context, params.id, version) }
}

export async function action({ request, context, params }: Route.ActionArgs) {
  await requireSessionFor(request, context)
  const form = await request.formData()
  const { problem } = await attempt(keepingTyped(request, act(context, params.id, form)))
  const text = (name: string) => String(form.get(name) ?? '')
  if (problem)
    return data(
      { problem, typed: { decisionNo: text('decisionNo'), validFrom: text('validFrom') } },
      problem.status,
    )
  const next = form.get('act') === 'discard' ? '' : `/${params.id}`
  return redirect(localised(`/quan-tri/quy-trinh${next}`, localeOfRequest(request)), 303)
}

async function act(context: Context, id: string, form: FormData): Promise<unknown> {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const seen = Number(text('seen'))
  switch (text('act')) {
    case 'publish':
      return publishDraft(context, id, {
        seen,
        decisionNo: text('decisionNo'),
        validFrom: isoDay(text('validFrom')),
      })
    case 'restore':
      return restoreDraft(context, id, { seen, version: Number(text('version')) })
    case 'discard':
      return discardDraft(context, id, seen)
    default:
      return saveDraft(context, id, { seen, drawing: (await drawingIn(form)) ?? '' })
  }
}

export default function ProcessDraftPage({ loaderData: { draft }, actionData }: Route.ComponentProps) {
  const t = useText(processWords)
  const locale = useLocale()
  const problem = actionData?.problem
  const isOld = draft.shownVersion !== draft.version
  // what was refused is shown beside the elements; it is the same list as the page's own
  const fromRefusal = (problem?.problems as DrawingProblem[] | undefined) ?? []
  const isOfUpload = problem?.code === 'procedures.drawing_unreadable'
  const shown = draft.problems.length > 0 ? draft.problems : draft.misfits
  return (
    <>
      {problem && <ErrorSummary problem={problem} errors={errorsOf(problem, locale)} />}
      {isOfUpload && (
        <ul>
          {fromRefusal.map((one) => (
            <li key={one.vi}>{one[locale]}</li>
          ))}
        </ul>
      )}
      <Head draft={draft} />
      {isOld && <OldNote draft={draft} />}
      {draft.publications.map((p) => (
        <PublishedNote key={p.draftVersion} published={p} />
      ))}
      <Problems problems={draft.problems} misfits={draft.misfits} />
      {draft.picture ? (
        <Diagram picture={draft.picture} name={draft.name} problems={shown} />
      ) : (
        <p className="empty">{t.noDiagram}</p>
      )}
      <Steps steps={draft.steps} picture={draft.picture} />
      {!isOld && <Publishing draft={draft} problem={problem} typed={actionData?.typed} />}
      <Uploading draft={draft} />
      <History draft={draft} />
      <Discarding draft={draft} />
    </>
  )
}

type Detail = Route.ComponentProps['loaderData']['draft']

function Head({
  draft: { id, basedOn, name, procedureCode, procedureName, version, changedAt },
}: {
  draft: Detail
}) {
  const t = useText(processWords)
  const { withBase } = useText(comparison)
  const to = usePath()
  return (
    <div className="workhead">
      <div>
        <p className="back">
          <a href={to('/quan-tri/quy-trinh')}>{t.back}</a>
        </p>
        <h1>{name}</h1>
        <p className="soft">
          {t.draftOf(procedureCode ? `${procedureCode} ${procedureName ?? ''}` : t.all)}.{' '}
          {t.saved(version, formatMoment(changedAt))}
        </p>
      </div>
      <p className="actions">
        {basedOn && (
          <a
            className="btn quiet"
            href={to(`/quan-tri/quy-trinh/so-sanh?truoc=version:${basedOn}&sau=draft:${id}`)}
          >
            {withBase}
          </a>
        )}
        <a className="btn quiet" href={`/quan-tri/quy-trinh/${id}/tep`}>
          {t.download}
        </a>
      </p>
    </div>
  )
}

function OldNote({ draft: { id, shownVersion } }: { draft: Detail }) {
  const t = useText(processWords)
  const to = usePath()
  return (
    <p className="note wait">
      {t.shownOld(shownVersion)} <a href={to(`/quan-tri/quy-trinh/${id}`)}>{t.showNewest}</a>
    </p>
  )
}

function PublishedNote({ published }: { published: Detail['publications'][number] }) {
  const t = useText(processWords)
  const to = usePath()
  const { draftVersion, decisionNo, validFrom, processVersionId } = published
  return (
    <p className="note good">
      {t.publishedNote(draftVersion, decisionNo, formatMoment(validFrom))}{' '}
      <a href={to(`/quan-tri/quy-trinh/ban/${processVersionId}`)}>{t.seePublished}</a>
    </p>
  )
}
