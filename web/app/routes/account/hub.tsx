import { readAccount } from '../../api/account.ts'
import { answer, api } from '../../api/client.ts'
import { listNotifications } from '../../api/dossiers.ts'
import { account } from '../../i18n/account.ts'
import { assistance } from '../../i18n/assistance.ts'
import { credentials } from '../../i18n/credentials.ts'
import { delegations } from '../../i18n/delegations.ts'
import { devices } from '../../i18n/devices.ts'
import { disclosures } from '../../i18n/disclosures.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { usePath, useText } from '../../i18n/index.ts'
import { passkeys as passkeyWords } from '../../i18n/passkeys.ts'
import { pageHead } from '../../ui/head.ts'
import { useSession } from '../../ui/Shell.tsx'
import type { Route } from './+types/hub.ts'

export const meta = pageHead((locale) => [account[locale].title])

export async function loader({ context }: Route.LoaderArgs) {
  const [own, { assurance }] = await Promise.all([
    readAccount(context),
    answer(api(context).GET('/api/open/sessions/current')),
  ])
  // messages are not open to whoever must set up a second step first; this page, which leads there, is
  const unread = own.mustEnrol ? 0 : (await listNotifications(context)).unread
  return { own, assurance, unread }
}

/** One row for each page of the account, with its state in words. */
export default function AccountHub({ loaderData: { own, assurance, unread } }: Route.ComponentProps) {
  const t = useText(account)
  const seen = useText(disclosures)
  const delegating = useText(delegations)
  const where = useText(devices)
  const helping = useText(assistance)
  const session = useSession()
  return (
    <div className="wrap page">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead(session?.name ?? '')}</p>
      <ul className="rows section narrow">
        <Credentials {...own} />
        <Row path="/tai-khoan/thiet-bi" title={where.title} state={where.row} />
        <Row path="/thong-bao" title={t.rows.messages} state={t.rows.unread(unread)} />
        <Row path="/tai-khoan/ung-dung" title={t.rows.applications} state={t.rows.applicationsState} />
        {session?.audience === 'citizen' && (
          <>
            <Row path="/tai-khoan/lien-he" title={t.rows.contact} state={t.rows.contactState} />
            <Row path="/tai-khoan/dong-y" title={t.rows.consents} state={t.rows.consentsState} />
            <Row path="/tai-khoan/quyen-du-lieu" title={t.rows.rights} state={t.rows.rightsState} />
            <Row path="/tai-khoan/uy-quyen" title={delegating.title} state={delegating.row} />
            <Row path="/tai-khoan/ho-tro" title={helping.title} state={helping.row} />
          </>
        )}
        {session?.audience === 'citizen' && (
          <Row path="/tai-khoan/ai-da-xem" title={seen.title} state={seen.rowState} />
        )}
      </ul>
      {assurance && <ThisSession {...assurance} />}
    </div>
  )
}

type Own = Route.ComponentProps['loaderData']['own']

function Credentials(own: Own) {
  const { hasPassword, passwordChangedAt, totpSince, recoveryCodes, needsSecondFactor, passkeys } = own
  const keys = useText(passkeyWords)
  const { password, factor } = useText(credentials)
  const changed = password.state(passwordChangedAt && formatDate(passwordChangedAt))
  const none = needsSecondFactor ? factor.offMust : factor.off
  const ways = [
    ...(totpSince ? [factor.on(formatDate(totpSince))] : []),
    ...(passkeys > 0 ? [factor.byPasskey(passkeys)] : []),
  ]
  const enrolled = ways.length > 0 && [...ways, factor.left(recoveryCodes)].join('. ')
  return (
    <>
      <Row path="/tai-khoan/mat-khau" title={password.title} state={hasPassword ? changed : password.none} />
      <Row path="/tai-khoan/buoc-hai" title={factor.title} state={enrolled || none} />
      <Row path="/tai-khoan/khoa-truy-cap" title={keys.title} state={keys.state(passkeys)} />
    </>
  )
}

function Row({ path, title, state }: { path: string; title: string; state: string }) {
  const to = usePath()
  return (
    <li>
      <a href={to(path)}>{title}</a>
      <small>{state}</small>
    </li>
  )
}

interface Assurance {
  level: number
  methods: string[]
  secondFactorAt: string | null
}

function ThisSession({ level, methods, secondFactorAt }: Assurance) {
  const t = useText(account).session
  const by = t.by(methods.map((method) => t.methods[method] ?? method).join(', '))
  const second = secondFactorAt ? t.second(formatMoment(secondFactorAt)) : t.noSecond
  return (
    <section className="section narrow">
      <h2>{t.title}</h2>
      <p>
        {t.level(level)}: {by}, {second}.
      </p>
    </section>
  )
}
