import { data, redirect } from 'react-router'
import { type AssistanceItem, listAssistances, offerHelp } from '../../api/assistance.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { assistance } from '../../i18n/assistance.ts'
import { formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, usePath, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { ActingGroup } from '../../ui/ActingGroup.tsx'
import { ErrorSummary, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/assistances.ts'
import '../../styles/dossier.css'

export const meta = pageHead((locale) => [assistance[locale].title])

export async function loader({ context }: Route.LoaderArgs) {
  const { service, items } = await listAssistances(context)
  return { key: crypto.randomUUID(), service, items }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const typed = String(form.get('citizenId') ?? '').trim()
  const { value, problem } = await attempt(
    keepingTyped(request, offerHelp(context, typed, String(form.get('key') ?? ''))),
  )
  if (problem) return data({ problem, typed }, problem.status)
  return redirect(localised(`/tai-khoan/ho-tro/${value.id}`, localeOfRequest(request)), 303)
}

export default function Assistances({
  loaderData: { key, service, items },
  actionData,
}: Route.ComponentProps) {
  const t = useText(assistance)
  const to = usePath()
  const groups: [string, AssistanceItem[]][] = [
    [t.helped, items.filter((s) => s.side === 'citizen')],
    [t.helping, items.filter((s) => s.side === 'helper')],
  ]
  const shown = (s: AssistanceItem) => ({
    id: s.id,
    path: `/tai-khoan/ho-tro/${s.id}`,
    name: s.side === 'citizen' ? s.helper.name : (s.citizen ?? t.waiting),
    about: s.side === 'citizen' ? s.helper.team : formatMoment(s.offeredAt),
    standing: s.standing,
    stands: t.standings[s.standing]!,
    until: t.until(formatMoment(s.endedAt ?? s.endsAt)),
  })
  return (
    <div className="wrap page">
      <AccountCrumbs />
      <ErrorSummary problem={actionData?.problem} />
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <p className="actions">
        <a className={service ? 'btn quiet' : 'btn'} href={to('/ho-tro')}>
          {t.have}
        </a>
      </p>
      {service && <Offer keyOf={key} service={service} typed={actionData?.typed} />}
      {items.length === 0 && (
        <div className="empty">
          <h2>{t.empty}</h2>
          <p className="soft">{t.emptyText}</p>
        </div>
      )}
      {groups.map(
        ([title, group]) =>
          group.length > 0 && <ActingGroup key={title} title={title} items={group.map(shown)} />,
      )}
    </div>
  )
}

interface OfferProps {
  keyOf: string
  service: { team: string; unitName: string }
  typed?: string
}

function Offer({ keyOf, service, typed }: OfferProps) {
  const t = useText(assistance).offer
  return (
    <form method="post" className="form section" noValidate>
      <h2>{t.title}</h2>
      <p className="soft">{t.team(service.team, service.unitName)}</p>
      <input type="hidden" name="key" value={keyOf} />
      <TextField
        name="citizenId"
        label={t.citizenId}
        hint={t.hint}
        defaultValue={typed}
        inputMode="numeric"
        autoComplete="off"
        className="medium"
        optional
      />
      <p className="actions">
        <button type="submit">{t.submit}</button>
      </p>
    </form>
  )
}
