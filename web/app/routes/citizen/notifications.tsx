import { redirect } from 'react-router'
import { listNotifications, type Message, markRead } from '../../api/dossiers.ts'
import { keepingTyped } from '../../carry.ts'
import { dossier } from '../../i18n/dossier-en.ts'
import { formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, useText } from '../../i18n/index.ts'
import { safeNext } from '../../session.ts'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/notifications.ts'

export const meta = pageHead((locale) => [dossier[locale].messages.title])

export async function loader({ context }: Route.LoaderArgs) {
  return listNotifications(context)
}

/** Opening a message marks it as read and goes to what it is about. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  await keepingTyped(request, markRead(context, String(form.get('id') ?? '')))
  const link = safeNext(String(form.get('link') ?? ''), '/ho-so')
  return redirect(localised(link, localeOfRequest(request)), 303)
}

export default function Notifications({ loaderData: { items } }: Route.ComponentProps) {
  const t = useText(dossier).messages
  return (
    <div className="wrap page">
      <h1>{t.title}</h1>
      {items.length === 0 && (
        <div className="empty">
          <h2>{t.empty}</h2>
          <p className="soft">{t.emptyText}</p>
        </div>
      )}
      <ul className="messages">
        {items.map((m) => (
          <MessageRow key={m.id} m={m} />
        ))}
      </ul>
    </div>
  )
}

function MessageRow({ m }: { m: Message }) {
  const t = useText(dossier).messages
  const locale = useLocale()
  const words = locale === 'en' ? m.en : m
  return (
    <li className={m.readAt ? undefined : 'new'}>
      <h2>{words.title}</h2>
      <p>{words.text}</p>
      <form method="post">
        <input type="hidden" name="id" value={m.id} />
        <input type="hidden" name="link" value={m.link} />
        <time className="num" dateTime={m.at}>
          {formatMoment(m.at)}
        </time>
        <button type="submit" className="plain">
          {t.open} <span className="off">{words.title}</span>
        </button>
      </form>
    </li>
  )
}
