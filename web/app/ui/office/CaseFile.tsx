import { type OfficeDossier, officeFile } from '../../api/office.ts'
import { sectionsOf } from '../../forms/progress.ts'
import { labelOf } from '../../forms/values.ts'
import { formatDate, formatLimit, formatMoment } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/index.ts'
import { office } from '../../i18n/office-en.ts'
import { stateClass } from '../../i18n/states.ts'
import { AddressShown } from '../AddressFields.tsx'
import { Answers } from '../Answers.tsx'
import { Timeline } from '../Timeline.tsx'
import { ClockState } from './ClockState.tsx'
import { DueTime } from './DueTime.tsx'
import { LevelMark } from './LevelMark.tsx'

/** Everything the office knows of a dossier, in the order in which it is asked for. */
export function CaseFile({ d, now }: { d: OfficeDossier; now: string }) {
  return (
    <>
      <Clock d={d} now={now} />
      <ClockState d={d} />
      <Proposal d={d} />
      <Applicant d={d} />
      <Form d={d} />
      <History d={d} />
      <Prints d={d} />
    </>
  )
}

function Pairs({ pairs }: { pairs: [string, React.ReactNode][] }) {
  return (
    <dl className="pairs">
      {pairs
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}

function Clock({ d, now }: { d: OfficeDossier; now: string }) {
  const t = useText(office)
  const locale = useLocale()
  const limit = formatLimit(d.limit.amount, d.limit.unit, locale)
  const where = d.turns
    .map(({ step, name, assignee, unitName }) =>
      [t.steps[step] ?? name[locale], assignee?.name ?? unitName].join(', '),
    )
    .join(' · ')
  return (
    <section>
      <p>
        <span className={stateClass(d.state)}>{d.stateText[locale]}</span>
      </p>
      <Pairs
        pairs={[
          [t.dossier.turn, where],
          [t.dossier.stepDue, d.turn?.dueAt && <DueTime due={d.turn.dueAt} now={now} />],
          [
            t.dossier.due,
            d.dueAt && (
              <>
                {formatMoment(d.dueAt)} <LevelMark level={d.clock.level} />
              </>
            ),
          ],
          [t.dossier.limit, d.limit.customary ? `${limit} (${t.dossier.customary})` : limit],
          [t.dossier.submitted, d.submittedAt && `${formatMoment(d.submittedAt)}, ${t.channels[d.channel]}`],
          [t.dossier.accepted, d.acceptedAt && formatMoment(d.acceptedAt)],
        ]}
      />
    </section>
  )
}

function Proposal({ d }: { d: OfficeDossier }) {
  const t = useText(office).dossier
  if (!d.proposal) return null
  const { outcome, title, body, proposedBy, proposedAt } = d.proposal
  return (
    <section className="proposal">
      <h2>{t.proposal}</h2>
      <p>
        <strong>{t.outcomes[outcome]}</strong>
      </p>
      <h3 lang="vi">{title}</h3>
      <p className="typed" lang="vi">
        {body}
      </p>
      <p className="soft small">{t.proposedBy(proposedBy, formatMoment(proposedAt))}</p>
    </section>
  )
}

function Applicant({ d }: { d: OfficeDossier }) {
  const t = useText(office).dossier
  const a = d.applicantDetails
  return (
    <section>
      <h2>{t.applicant}</h2>
      <Pairs
        pairs={[
          [t.applicant, a.name],
          [t.idNumber, a.idNumber && <span className="num">{a.idNumber}</span>],
          [t.birthDate, a.birthDate && formatDate(a.birthDate)],
          [t.phone, a.phone && <span className="num">{a.phone}</span>],
          [t.email, a.email],
          [t.address, a.address && <AddressShown line={a.address} former={a.formerAddress} />],
        ]}
      />
      {d.assisted && <p className="note">{t.assisted(d.assistedBy ?? '', d.assistedReason ?? '')}</p>}
    </section>
  )
}

function Form({ d }: { d: OfficeDossier }) {
  const t = useText(office).dossier
  const locale = useLocale()
  const sections = sectionsOf(d)
  if (sections.length === 0) return null
  return (
    <section>
      <h2>{t.form}</h2>
      {sections.map(({ key, node }) => (
        <details className="fold" key={key} open>
          <summary lang="vi">{labelOf(node, locale) ?? key}</summary>
          <dl className="pairs">
            <Answers node={node} path={key} value={d.formData[key]} prefix="" />
          </dl>
        </details>
      ))}
    </section>
  )
}

function History({ d }: { d: OfficeDossier }) {
  const t = useText(office).dossier
  return (
    <section>
      <h2>{t.history}</h2>
      <Timeline entries={d.timeline} />
    </section>
  )
}

function Prints({ d }: { d: OfficeDossier }) {
  const t = useText(office).dossier
  return (
    <ul className="files">
      <li>
        <a href={officeFile.receipt(d.id)}>{t.print.receipt}</a>
      </li>
      <li>
        <a href={officeFile.controlSlip(d.id)}>{t.print.slip}</a>
      </li>
      {d.notices.map((n) => (
        <li key={n.id}>
          <a href={officeFile.notice(d.id, n.id)}>{t.notices[n.form] ?? n.form}</a>
        </li>
      ))}
      {d.result?.signedAt && (
        <li>
          <a href={officeFile.result(d.id)}>{t.print.result}</a>
        </li>
      )}
    </ul>
  )
}
