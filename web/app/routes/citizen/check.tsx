import { randomUUID } from 'node:crypto'
import { data, redirect } from 'react-router'
import { askToConfirm, confirmDraft, declineDraft } from '../../api/assistance.ts'
import { type Dossier, submitDossier } from '../../api/dossiers.ts'
import { attempt, type FieldProblem } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { sectionsOf } from '../../forms/progress.ts'
import { assistance } from '../../i18n/assistance.ts'
import { dossier } from '../../i18n/dossier-en.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { ownDossier } from '../../own-dossier.ts'
import { GeneralAnswers, PaperAnswers, SectionAnswers } from '../../ui/Answers.tsx'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { ErrorSummary } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/check.ts'

export const meta = pageHead((locale) => [dossier[locale].check.title])

/** The key goes into the form, so that two clicks, two tabs or a retry after a time-out hand in one dossier. */
export async function loader(asked: Route.LoaderArgs) {
  const d = await ownDossier(asked)
  if (d.state !== 'draft') throw redirect(localised(`/ho-so/${d.id}/da-nop`, localeOfRequest(asked.request)))
  return { d, key: randomUUID() }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData()
  const key = String(form.get('key') ?? '') || randomUUID()
  const { problem, leads } = await handOver({ request, params, context }, form, key)
  if (leads) return redirect(localised(leads, localeOfRequest(request)), 303)
  const done = localised(`/ho-so/${params.id}/da-nop`, localeOfRequest(request))
  if (!problem || problem.code === 'dossiers.already_submitted') return redirect(done, 303)
  return data({ problem }, problem.status)
}

/** Hands it in; where a volunteer prepared it, asks its owner, or does what its owner answers. */
async function handOver(
  { request, params, context }: Pick<Route.ActionArgs, 'request' | 'params' | 'context'>,
  form: FormData,
  key: string,
) {
  const act = form.get('act')
  const seen = Number(form.get('seen'))
  const work = {
    ask: () => askToConfirm(context, params.id),
    decline: () => declineDraft(context, params.id),
    confirm: () => confirmDraft(context, params.id, seen, key),
    submit: () => submitDossier(context, params.id, key),
  }[act === 'ask' || act === 'decline' || act === 'confirm' ? act : 'submit']
  const { problem } = await attempt<unknown>(keepingTyped(request, work()))
  const stays = !problem && (act === 'ask' || act === 'decline')
  return { problem, leads: stays ? `/ho-so/${params.id}${act === 'ask' ? '/kiem-tra' : ''}` : undefined }
}

export default function Check({ loaderData: { d, key }, actionData }: Route.ComponentProps) {
  const t = useText(dossier)
  const ready = d.problems.length === 0
  return (
    <div className="wrap page">
      <Crumbs
        trail={[
          ['/ho-so', t.list.title],
          [`/ho-so/${d.id}`, d.procedure.name],
        ]}
      />
      {actionData?.problem && <ErrorSummary problem={{ ...actionData.problem, fields: undefined }} />}
      <h1>{t.check.title}</h1>
      <p className="lead" lang="vi">
        {d.procedure.name}
      </p>
      {d.assistance && !d.acting.forAnother && <Asked d={d} />}
      {!ready && <NotReady d={d} />}
      <GeneralAnswers d={d} />
      {sectionsOf(d).map((section) => (
        <SectionAnswers key={section.key} d={d} section={section} />
      ))}
      <PaperAnswers d={d} />
      {ready && (d.assistance ? <Together d={d} id={key} /> : <HandIn id={key} />)}
    </div>
  )
}

function HandIn({ id }: { id: string }) {
  const t = useText(dossier).check
  return (
    <form method="post" className="form">
      <input type="hidden" name="key" value={id} />
      <p className="note">{t.promise}</p>
      <p className="actions">
        <button type="submit">{t.submit}</button>
      </p>
    </form>
  )
}

/** What was prepared in an assisted session: the volunteer asks, and its owner hands in what they see here. */
function Together({ d, id }: { d: Dossier; id: string }) {
  const t = useText(assistance).dossier
  const { asked } = d.assistance!
  if (d.acting.forAnother && asked) return <p className="note wait">{t.waiting(d.applicant.name)}</p>
  return (
    <form method="post" className="form">
      <input type="hidden" name="key" value={id} />
      <input type="hidden" name="seen" value={d.version} />
      {d.acting.forAnother ? (
        <p className="actions">
          <button type="submit" name="act" value="ask">
            {t.ask}
          </button>
        </p>
      ) : (
        <>
          <p className="note">{t.promise}</p>
          <p className="actions">
            <button type="submit" name="act" value="confirm">
              {t.confirm}
            </button>
            {asked && (
              <button type="submit" name="act" value="decline" className="quiet">
                {t.decline}
              </button>
            )}
          </p>
        </>
      )}
    </form>
  )
}

/** Who prepared it, before anything is read. */
function Asked({ d }: { d: Dossier }) {
  const t = useText(assistance).dossier
  const { preparedBy, asked } = d.assistance!
  return <p className="note wait">{asked ? t.asked(preparedBy) : t.prepared(preparedBy)}</p>
}

/** Every problem links to the page on which it is solved. */
function NotReady({ d }: { d: Dossier }) {
  const t = useText(dossier).check
  const to = usePath()
  const locale = useLocale()
  return (
    <div className="note wait">
      <h2>{t.notReady(d.problems.length)}</h2>
      <ul>
        {d.problems.slice(0, 30).map((p) => (
          <li key={p.path + p.code}>
            <a href={to(pathOf(d.id, p))}>{p[locale]}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function pathOf(id: string, { path }: FieldProblem): string {
  if (path.startsWith('component:'))
    return `/ho-so/${id}/giay-to/${encodeURIComponent(path.slice('component:'.length))}`
  const section = path.split(/[.[]/)[0]
  return section ? `/ho-so/${id}/to-khai/${section}` : `/ho-so/${id}`
}
