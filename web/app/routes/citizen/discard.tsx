import { redirect } from 'react-router'
import { discardDraft, getDossier } from '../../api/dossiers.ts'
import { keepingTyped } from '../../carry.ts'
import { dossier } from '../../i18n/dossier-en.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/discard.ts'

export const meta = pageHead((locale) => [dossier[locale].draft.discard])

export async function loader({ params, context }: Route.LoaderArgs) {
  const { id, procedure } = await getDossier(context, params.id)
  return { id, name: procedure.name }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  await keepingTyped(request, discardDraft(context, params.id))
  return redirect(localised('/ho-so', localeOfRequest(request)), 303)
}

export default function Discard({ loaderData: { id, name } }: Route.ComponentProps) {
  const t = useText(dossier).draft
  const to = usePath()
  return (
    <div className="wrap page">
      <div className="form">
        <h1>{t.discardSure}</h1>
        <p className="lead" lang="vi">
          {name}
        </p>
        <p>{t.discardText}</p>
        <form method="post" className="actions">
          <a className="btn" href={to(`/ho-so/${id}`)}>
            {t.discardNo}
          </a>
          <button type="submit" className="plain danger">
            {t.discardYes}
          </button>
        </form>
      </div>
    </div>
  )
}
