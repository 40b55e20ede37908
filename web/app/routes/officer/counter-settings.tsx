import { data, redirect } from 'react-router'
import {
  listCentres,
  putAwayKiosk,
  readSettings,
  registerKiosk,
  type Settings,
  saveSettings,
} from '../../api/counters.ts'
import { attempt, type Problem } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { originOf } from '../../cookies.ts'
import { counter } from '../../i18n/counter.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { Screens } from '../../ui/counter/Screens.tsx'
import { ServiceRows, WindowRows } from '../../ui/counter/SettingsRows.tsx'
import { ErrorSummary, errorsOf, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/counter-settings.ts'
import '../../styles/counter.css'

export const meta = pageHead((locale) => [counter[locale].settings.title])

const HERE = '/can-bo/quay/thiet-lap'

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const managed = (await listCentres(context)).filter(({ mayManage }) => mayManage)
  const here = managed.find(({ code }) => code === asked.get('trung-tam')) ?? managed[0]
  return {
    settings: here ? await readSettings(context, here.code) : null,
    saved: asked.has('da-luu'),
  }
}

interface Acted {
  problem?: Problem
  typed?: Pick<Settings, 'hours' | 'services' | 'windows'>
  /** What a new screen is to open. */
  link?: string
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const code = text('code')
  if (text('act') === 'register') {
    const { value, problem } = await attempt(
      keepingTyped(request, registerKiosk(context, code, text('kioskName'))),
    )
    if (problem) return data<Acted>({ problem }, problem.status)
    return data<Acted>({ link: `${originOf(request)}/quay/${code}/may/${value.token}` })
  }
  const work =
    text('act') === 'put-away'
      ? putAwayKiosk(context, text('id'))
      : saveSettings(context, code, typedIn(form))
  const { problem } = await attempt<unknown>(keepingTyped(request, work))
  if (problem) return data<Acted>({ problem, typed: typedIn(form) }, problem.status)
  return redirect(localised(`${HERE}?trung-tam=${code}&da-luu=1`, localeOfRequest(request)), 303)
}

/** What was typed, without the rows that were cleared. */
function typedIn(form: FormData): Pick<Settings, 'hours' | 'services' | 'windows'> {
  const column = (name: string) => form.getAll(name).map((value) => String(value).trim())
  const [letters, names, english, fields, places] = ['letter', 'name', 'nameEn', 'fields', 'perSlot'].map(
    column,
  ) as string[][]
  const [numbers, serves] = ['number', 'serves'].map(column) as string[][]
  const words = (line: string) => line.split(/[\s,;]+/).filter(Boolean)
  return {
    hours: String(form.get('hours') ?? '').trim(),
    services: letters!.flatMap((letter, i) =>
      names![i]
        ? [
            {
              letter: letter.toUpperCase(),
              name: names![i]!,
              nameEn: english![i] || names![i]!,
              fields: words(fields![i] ?? ''),
              perSlot: Number(places![i] || 0),
            },
          ]
        : [],
    ),
    windows: numbers!.flatMap((number, i) =>
      number
        ? [{ number: Number(number), services: [...new Set(words((serves![i] ?? '').toUpperCase()))] }]
        : [],
    ),
  }
}

export default function CounterSettings({
  loaderData: { settings, saved },
  actionData,
}: Route.ComponentProps) {
  const all = useText(counter)
  const t = all.settings
  const to = usePath()
  const { problem, link, ...acted }: Acted = actionData ?? {}
  const typed = acted.typed ?? settings
  const errors = errorsOf(problem, useLocale())
  if (!settings || !typed) return <p className="note">{all.noneText}</p>
  return (
    <>
      <ErrorSummary problem={problem} errors={errors} />
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">
            <span lang="vi">{settings.name}</span>. {t.lead}
          </p>
        </div>
        <a href={to(`/quay/${settings.code}`)}>{all.kiosk}</a>
      </div>
      {saved && !problem && (
        <p className="note good" role="status">
          {t.saved}
        </p>
      )}
      <form method="post" className="settings" noValidate>
        <input type="hidden" name="code" value={settings.code} />
        <TextField
          name="hours"
          label={t.hours}
          hint={t.hoursHint}
          className="medium num"
          defaultValue={typed.hours}
          error={errors.hours}
          autoComplete="off"
        />
        <ServiceRows services={typed.services} errors={errors} />
        <WindowRows windows={typed.windows} errors={errors} />
        <p className="actions">
          <button type="submit">{t.save}</button>
        </p>
      </form>
      <Screens settings={settings} link={link} />
    </>
  )
}
