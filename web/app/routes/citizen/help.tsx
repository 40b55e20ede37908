import { data, redirect } from 'react-router'
import { type AssistanceItem, answerOffer, getOffer } from '../../api/assistance.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { assistance } from '../../i18n/assistance.ts'
import { localeOfRequest, localised, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ErrorSummary, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/help.ts'

export const meta = pageHead((locale) => [assistance[locale].title])

/** A code as people type it: small letters and spaces do not matter. */
const plainCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const typed = new URL(request.url).searchParams.get('ma')
  if (typed) throw redirect(localised(`/ho-tro/${plainCode(typed)}`, localeOfRequest(request)))
  if (!params.code) return { offer: null, code: '', problem: undefined }
  const { value, problem } = await attempt(getOffer(context, plainCode(params.code)))
  return { offer: value ?? null, code: params.code, problem }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const form = await request.formData()
  const act = form.get('act') === 'acceptance' ? 'acceptance' : 'refusal'
  const answered = answerOffer(context, plainCode(params.code ?? ''), act)
  const { value, problem } = await attempt(keepingTyped(request, answered))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/tai-khoan/ho-tro/${value.id}`, localeOfRequest(request)), 303)
}

export default function Help({ loaderData: { offer, code, problem }, actionData }: Route.ComponentProps) {
  const t = useText(assistance)
  return (
    <div className="wrap page">
      <AccountCrumbs trail={[['/tai-khoan/ho-tro', t.title]]} />
      <ErrorSummary problem={actionData?.problem ?? problem} />
      {offer ? <Question offer={offer} /> : <CodeForm code={code} />}
    </div>
  )
}

function CodeForm({ code }: { code: string }) {
  const t = useText(assistance).code
  return (
    <form method="get" className="form">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <TextField
        name="ma"
        label={t.label}
        defaultValue={code}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={12}
        className="medium"
        required
      />
      <p className="actions">
        <button type="submit">{t.submit}</button>
      </p>
    </form>
  )
}

/** Who asks, and what they may and may not do. */
function Question({ offer }: { offer: AssistanceItem }) {
  const t = useText(assistance).code
  const own = offer.side === 'helper'
  return (
    <>
      <h1 className="sentence">{t.ask(offer.helper.name)}</h1>
      <p className="lead">{t.from(offer.helper.team, offer.helper.unitName)}</p>
      {!offer.mayAnswer && <p className="note wait">{own ? t.own : t.past}</p>}
      {offer.mayAnswer && (
        <form method="post">
          <p className="note wait">
            <b>{t.only}</b>
          </p>
          <ul className="plainlist">
            {t.may.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <p className="actions">
            <button type="submit" name="act" value="acceptance">
              {t.accept}
            </button>
            <button type="submit" name="act" value="refusal" className="quiet">
              {t.refuse}
            </button>
          </p>
        </form>
      )}
    </>
  )
}
