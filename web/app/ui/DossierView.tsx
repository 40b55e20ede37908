import { type Dossier, download, waitsOf } from '../api/dossiers.ts'
import { dossier } from '../i18n/dossier-en.ts'
import { formatDate, formatMoment } from '../i18n/format.ts'
import { useLocale, usePath, useText } from '../i18n/index.ts'
import { stateClass, states } from '../i18n/states.ts'
import { Timeline } from './Timeline.tsx'

/** A dossier that was handed in, as its owner sees it: where it is, who has it, when it is due, why it waits. */
export function DossierView({ d }: { d: Dossier }) {
  const t = useText(dossier).view
  const state = useText(states)[d.state]
  return (
    <>
      <h1 lang="vi">{d.procedure.name}</h1>
      <p className="lead num">{d.code}</p>
      <p>
        <span className={stateClass(d.state)}>{state.name}</span> <span className="soft">{state.next}</span>
      </p>
      <Supplement d={d} />
      <Result d={d} />
      <Facts d={d} />
      <div className="reading">
        <section>
          <h2>{t.steps}</h2>
          <Timeline entries={d.timeline} />
        </section>
        <Notices d={d} />
        <Papers d={d} />
      </div>
    </>
  )
}

function Facts({ d }: { d: Dossier }) {
  const t = useText(dossier).view
  const locale = useLocale()
  const facts = [
    [t.unit, d.unit.name],
    [t.submitted, d.submittedAt && formatDate(d.submittedAt)],
    [t.due, d.dueAt && formatDate(d.dueAt)],
    [
      t.waiting,
      waitsOf(d)
        .map(({ who, why }) => `${who[locale]}: ${why[locale]}`)
        .join(' · '),
    ],
  ].filter(([, value]) => value)
  return (
    <dl className="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Supplement({ d }: { d: Dossier }) {
  const t = useText(dossier).view
  const to = usePath()
  if (!d.supplement) return null
  const { requestedAt, answeredAt, items } = d.supplement
  if (answeredAt) return <p className="soft small">{t.answered(formatDate(answeredAt))}</p>
  return (
    <div className="note wait">
      <h2>{t.supplement}</h2>
      <ul lang="vi">
        {items.map((item) => (
          <li key={item.text}>{item.text}</li>
        ))}
      </ul>
      <p>{t.supplementAsked(formatDate(requestedAt))}</p>
      {d.acting.may.fill && (
        <p className="actions">
          <a className="btn" href={to(`/ho-so/${d.id}/bo-sung`)}>
            {t.supplementGo}
          </a>
        </p>
      )}
    </div>
  )
}

function Result({ d }: { d: Dossier }) {
  const t = useText(dossier).view
  const to = usePath()
  if (!d.result?.signedAt) return null
  const { number, signedAt, verificationCode } = d.result
  return (
    <div className="note good">
      <h2>{t.result}</h2>
      <p className="num">
        {number && `${t.resultNumber(number)}, `}
        {t.signedAt(formatMoment(signedAt))}
      </p>
      <p className="actions">
        {d.acting.may.result && (
          <a className="btn" href={download.result(d.id)}>
            {t.download}
          </a>
        )}
        {verificationCode && <a href={to(`/xac-minh/${encodeURIComponent(verificationCode)}`)}>{t.verify}</a>}
      </p>
    </div>
  )
}

function Notices({ d }: { d: Dossier }) {
  const t = useText(dossier).view
  return (
    <section>
      <h2>{t.notices}</h2>
      <ul className="files">
        <li>
          <a href={download.receipt(d.id)}>{t.receipt}</a>
        </li>
        {d.notices
          .filter((n) => n.form !== '01')
          .map((n) => (
            <li key={n.id}>
              <a href={download.notice(d.id, n.id)}>
                {t.noticeAt(t.forms[n.form] ?? n.form, formatDate(n.issuedAt))}
              </a>
            </li>
          ))}
      </ul>
    </section>
  )
}

function Papers({ d }: { d: Dossier }) {
  const t = useText(dossier).view
  const files = d.components.flatMap((c) => c.documents.map((file) => ({ file, paper: c.name })))
  if (files.length === 0) return null
  return (
    <section>
      <h2>{t.papers}</h2>
      <ul className="files">
        {files.map(({ file, paper }) => (
          <li key={file.id}>
            <div>
              <a href={download.document(d.id, file.id)}>{file.name}</a>
              <br />
              <small lang="vi">{paper}</small>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
