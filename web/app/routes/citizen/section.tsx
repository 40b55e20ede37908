import { createHash } from 'node:crypto'
import { data, redirect } from 'react-router'
import { askedPaths, canonical, type Data, edit, type FormNode, isOperation, parse } from '#forms/index.ts'
import type { Context } from '../../api/client.ts'
import { type Dossier, getDossier, saveForm } from '../../api/dossiers.ts'
import { attempt, type FieldProblem, ProblemResponse } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { Fields } from '../../forms/Fields.tsx'
import { pathAfterSection, problemsIn, sectionsOf } from '../../forms/progress.ts'
import { labelOf } from '../../forms/values.ts'
import { dossier } from '../../i18n/dossier-en.ts'
import { localeOfRequest, localised, useLocale, useText } from '../../i18n/index.ts'
import { shell } from '../../i18n/shell.ts'
import { ownDossier } from '../../own-dossier.ts'
import { Answers } from '../../ui/Answers.tsx'
import { Crumbs } from '../../ui/Crumbs.tsx'
import { DefaultSubmit, ErrorSummary, errorsOf } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/section.ts'

type Page = Route.ComponentProps['loaderData']

export const meta = pageHead<Page>((locale, page) => [
  (page && labelOf(page.node, locale)) || dossier[locale].draft.form,
  page?.procedureName,
])

interface Shown {
  formData: Data
  problems: FieldProblem[]
  /** An answer just given asks for more. */
  more?: boolean
  /** Another tab or device saved this page meanwhile: what it saved, beside what was typed here. */
  stale?: boolean
}

export async function loader(asked: Route.LoaderArgs) {
  const { params, request } = asked
  const d = await ownDossier(asked)
  if (d.state !== 'draft') throw redirect(localised(`/ho-so/${d.id}`, localeOfRequest(request)))
  return pageOf(d, params.section, { formData: d.formData, problems: [] })
}

/** What one page of the form shows: its part of the schema for these answers. */
function pageOf(d: Dossier, key: string, { formData, problems, more = false, stale = false }: Shown) {
  const sections = sectionsOf({ ...d, formData })
  const at = sections.findIndex((s) => s.key === key)
  if (at < 0) throw data(null, 404)
  return {
    id: d.id,
    procedureName: d.procedure.name,
    key,
    node: sections[at]!.node,
    value: formData[key],
    problems: problemsIn(problems, key),
    more,
    saved: stale ? { node: savedNode(d, key), value: d.formData[key] } : null,
    at: at + 1,
    of: sections.length,
    base: baseOf(d, key),
  }
}

const savedNode = (d: Dossier, key: string): FormNode =>
  sectionsOf(d).find((s) => s.key === key)?.node ?? d.form.schema.properties[key]!

/** Marks what the page was filled in on: another mark when it is sent means that somebody saved in between. */
const baseOf = (d: Dossier, key: string): string =>
  createHash('sha256').update(canonical(d.formData[key])).digest('base64url').slice(0, 16)

/**
 * Keeps the page's answers, complete or not; goes on only when nothing is wrong with them. A button named `_op` adds or drops a line of a
 * repeated group; `later` leaves for the task list.
 */
export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData()
  const d = await keepingTyped(request, ownDossier({ request, params, context }))
  if (d.state !== 'draft') throw redirect(localised(`/ho-so/${d.id}`, localeOfRequest(request)), 303)
  const op = String(form.get('_op') ?? '')
  const typed = parse(d.form.schema, form, { sections: [params.section], data: d.formData })
  const formData = isOperation(op) ? edit(d.form.schema, typed, op) : typed
  if (isStale(form, d, params.section, formData)) return showBoth(d, params.section, formData)
  const { now, meanwhile } = await keepingTyped(request, save(context, d, params.section, formData))
  if (meanwhile) return showBoth(meanwhile, params.section, formData)
  const { problems } = now
  const locale = localeOfRequest(request)
  if (isOperation(op)) return data(pageOf(now, params.section, { formData: now.formData, problems: [] }))
  if (op === 'later') return redirect(localised(`/ho-so/${d.id}`, locale), 303)
  const wrong = problemsIn(problems, params.section)
  if (wrong.length)
    return askAgain(now, params.section, wrong, new Set(askedPaths(d.form.schema, d.formData)))
  return redirect(localised(pathAfterSection(now, params.section), locale), 303)
}

type Saved = { now: Dossier; meanwhile?: never } | { now?: never; meanwhile: Dossier }

/** Saves one page of the form. What happened to the rest of the dossier between reading and writing stays; if it happened to this page, nothing is written. */
async function save(context: Context, d: Dossier, key: string, formData: Data): Promise<Saved> {
  const { problem, value } = await attempt(saveForm(context, d.id, formData, d.version))
  if (value) return { now: { ...d, formData, problems: value.problems } }
  if (problem.code !== 'dossiers.stale') throw new ProblemResponse(problem)
  const later = await getDossier(context, d.id)
  if (baseOf(later, key) !== baseOf(d, key)) return { meanwhile: later }
  return save(context, later, key, { ...later.formData, [key]: formData[key] })
}

/** Whether the page was saved elsewhere, otherwise than here, since it was opened. A page without the mark is a program's. */
function isStale(form: FormData, d: Dossier, key: string, formData: Data): boolean {
  const base = form.get('_base')
  const same = canonical(formData[key]) === canonical(d.formData[key])
  return typeof base === 'string' && base !== baseOf(d, key) && !same
}

/** Nothing is overwritten unseen: what was typed stays in the fields, what was saved stands above, and saving again replaces it. */
const showBoth = (d: Dossier, key: string, formData: Data) =>
  data(pageOf(d, key, { formData: { ...d.formData, [key]: formData[key] }, problems: [], stale: true }), 409)

/** A question that only appeared because of the answers just given is not an error yet: it is asked first. */
function askAgain(now: Dossier, key: string, wrong: FieldProblem[], before: ReadonlySet<string>) {
  const problems = wrong.filter((p) => before.has(p.path))
  const more = wrong.length > problems.length
  return data(pageOf(now, key, { formData: now.formData, problems, more }), problems.length ? 422 : 200)
}

export default function SectionPage({ loaderData, actionData }: Route.ComponentProps) {
  const page = actionData ?? loaderData
  const t = useText(dossier)
  const words = useText(shell)
  const locale = useLocale()
  const errors = errorsOf({ fields: page.problems }, locale)
  return (
    <div className="wrap page">
      <Crumbs
        trail={[
          ['/ho-so', t.list.title],
          [`/ho-so/${page.id}`, page.procedureName],
        ]}
      />
      <div className="form">
        <ErrorSummary errors={errors} />
        {page.more && page.problems.length === 0 && (
          <p className="note" role="status" tabIndex={-1} data-focus>
            {t.section.more}
          </p>
        )}
        {page.saved && <SavedMeanwhile {...page.saved} path={page.key} />}
        <p className="steps-left">{t.section.step(page.at, page.of)}</p>
        <h1>{labelOf(page.node, locale) ?? page.key}</h1>
        {page.node.description && <p className="lead">{page.node.description}</p>}
        <form
          method="post"
          noValidate
          data-draft={`${page.id}/${page.key}`}
          data-restored={t.section.restored}
        >
          <DefaultSubmit />
          <input type="hidden" name="_base" value={page.base} />
          <Fields node={page.node} path={page.key} value={page.value} errors={errors} required />
          <p className="actions">
            <button type="submit">{words.save}</button>
            <button type="submit" name="_op" value="later" className="quiet">
              {words.later}
            </button>
          </p>
        </form>
      </div>
    </div>
  )
}

/** What another tab or device saved while this page was being filled in. */
function SavedMeanwhile({ node, value, path }: { node: FormNode; value: unknown; path: string }) {
  const t = useText(dossier).section
  return (
    <div className="note wait" role="alert" tabIndex={-1} data-focus>
      <h2>{t.stale}</h2>
      <p>{t.staleTodo}</p>
      <div className="answers">
        <dl>
          <Answers node={node} path={path} value={value} prefix="" />
        </dl>
      </div>
    </div>
  )
}
