import type { AskedPurpose, Consents } from '../api/privacy.ts'
import { consents } from '../i18n/consents.ts'
import { formatMoment } from '../i18n/format.ts'
import { useLocale, useText } from '../i18n/index.ts'

type Labels = Record<string, string>

/** One purpose, where it stands, and the button of whoever has a say. */
export function PurposeItem({
  purpose,
  states,
  mayAnswer,
}: {
  purpose: AskedPurpose
  states: Labels
  mayAnswer: boolean
}) {
  const t = useText(consents)
  const locale = useLocale()
  const { code, version, title, text, said } = purpose
  const given = said === 'given'
  return (
    <li id={code}>
      <h2>{title[locale]}</h2>
      <p>{text[locale]}</p>
      <form method="post">
        <input type="hidden" name="purpose" value={code} />
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="act" value={given ? 'withdraw' : 'give'} />
        <Standing purpose={purpose} states={states} />
        {mayAnswer && (
          <button type="submit" className="quiet">
            {given ? t.withdraw : t.give}
            <span className="off">{t.what(title[locale])}</span>
          </button>
        )}
      </form>
    </li>
  )
}

const WAITING = ['outdated', 'awaits_child', 'awaits_guardian']

function Standing({
  purpose: { state, since, atMerged },
  states,
}: {
  purpose: AskedPurpose
  states: Labels
}) {
  const t = useText(consents)
  const waits = WAITING.includes(state)
  return (
    <span className={state === 'given' ? 'state good' : waits ? 'state wait' : 'state'}>
      {states[state]}
      {since && !waits && ` ${t.since(formatMoment(since))}`}
      {atMerged && ` (${t.atMerged})`}
    </span>
  )
}

/** Everything that was said, with the digest of the words. */
export function ConsentHistory({
  events,
  acts,
  lead,
}: {
  events: Consents['history']
  /** By act; by `<side>.<act>` where it matters who said it. */
  acts: Labels
  lead: string
}) {
  const t = useText(consents)
  const locale = useLocale()
  return (
    <section className="section">
      <h2>{t.history}</h2>
      <p className="soft">{lead}</p>
      {events.length === 0 ? (
        <p>{t.noHistory}</p>
      ) : (
        <ul className="ruled">
          {events.map(({ id, at, act, side, title, version, sha256, atMerged }) => (
            <li key={id}>
              <p>
                <b>{acts[`${side}.${act}`] ?? acts[act]}</b>: {title[locale]}, {t.version(version)}
              </p>
              <p className="soft small num">
                {formatMoment(at)} · {t.digest} {sha256.slice(0, 16)}…{atMerged && ` · ${t.atMerged}`}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
