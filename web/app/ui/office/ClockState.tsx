import type { OfficeClock, OfficeDossier } from '../../api/office.ts'
import { clock } from '../../i18n/clock.ts'
import { formatMoment } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/index.ts'

/** What stands beside the due time: a pause and its limit, letters that lie ready, and what was before. */
export function ClockState({ d }: { d: OfficeDossier }) {
  const { paused, drafts } = d.clock
  return (
    <>
      {paused && <Paused paused={paused} />}
      {drafts.map((draft) => (
        <DraftNote key={draft.form} draft={draft} />
      ))}
      <Past clock={d.clock} />
    </>
  )
}

function Paused({ paused }: { paused: NonNullable<OfficeClock['paused']> }) {
  const t = useText(clock)
  const locale = useLocale()
  return (
    <section className="note" aria-labelledby="paused">
      <h2 id="paused">{t.pausedTitle}</h2>
      <p>{t.paused(paused.reason[locale], formatMoment(paused.since))}</p>
      <p>{t.turns[paused.reason.turn]}</p>
      <p>
        {t.basis}: <span lang="vi">{paused.basis}</span>
      </p>
      {paused.limitAt && (
        <p>
          {t.limit} {formatMoment(paused.limitAt)}
        </p>
      )}
      {paused.overran && (
        <p>
          <strong>{t.overran}</strong>
        </p>
      )}
    </section>
  )
}

function DraftNote({ draft }: { draft: OfficeClock['drafts'][number] }) {
  const t = useText(clock).drafts
  if (draft.form === '05') return <p className="note">{t['05']}</p>
  return (
    <div className="note">
      <p>{t['04'](formatMoment(draft.promisedAt!), formatMoment(draft.offeredAt!))}</p>
      {draft.missedAt && (
        <p>
          <strong>{t.missed}</strong>
        </p>
      )}
    </div>
  )
}

function Past({ clock: { pauses, extensions } }: { clock: OfficeClock }) {
  const t = useText(clock)
  const locale = useLocale()
  const over = pauses.filter(({ to }) => to !== null)
  if (over.length + extensions.length === 0) return null
  return (
    <dl className="pairs">
      {over.map((pause) => (
        <div key={pause.from}>
          <dt>{pause[locale]}</dt>
          <dd>{t.span(formatMoment(pause.from), pause.to && formatMoment(pause.to))}</dd>
        </div>
      ))}
      {extensions.map(({ promisedAt, until }) => (
        <div key={until}>
          <dt>{t.extended}</dt>
          <dd>
            {formatMoment(promisedAt)} → {formatMoment(until)}
          </dd>
        </div>
      ))}
    </dl>
  )
}
