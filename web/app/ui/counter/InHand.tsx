import type { Desk } from '../../api/counters.ts'
import { counter } from '../../i18n/counter.ts'
import { formatMoment } from '../../i18n/format.ts'
import { useLocale, usePath, useText } from '../../i18n/index.ts'
import { Verb } from './Verb.tsx'

type Mine = NonNullable<Desk['mine']>
type Held = NonNullable<Mine['ticket']>

/** The officer's own window: whom it has called, and what may be done now. */
export function InHand({ desk, hidden }: { desk: Desk; hidden: string }) {
  const t = useText(counter)
  const mine = desk.mine!
  const { ticket } = mine
  return (
    <section className="inhand" aria-labelledby="window">
      <div className="head">
        <h2 id="window">{t.window(mine.number)}</h2>
        <Verb act="closing" id={mine.id} className="plain">
          {t.close}
        </Verb>
      </div>
      {ticket ? <Called ticket={ticket} /> : <Nobody mine={mine} />}
      <div className="verbs">
        {ticket?.state === 'called' ? (
          <Coming ticket={ticket} />
        ) : (
          <>
            <Verb act="calls" id={mine.id} hidden={hidden} shortcut="n">
              {ticket ? t.verbs.finishAndNext : t.verbs.next}
            </Verb>
            {ticket && <Settle ticket={ticket} verb="completion" shortcut="x" />}
          </>
        )}
      </div>
      {ticket && <Transfer desk={desk} ticket={ticket} />}
    </section>
  )
}

function Called({ ticket }: { ticket: Held }) {
  const t = useText(counter)
  const to = usePath()
  return (
    <div role="status">
      <p className="label num">{ticket.label}</p>
      <p>
        <span className={ticket.state === 'called' ? 'state wait' : 'state go'}>
          {t.states[ticket.state]}
        </span>{' '}
        <span className="soft num">{t.since(formatMoment(ticket.since).split(',')[0]!)}</span>{' '}
        {ticket.priority && <b>{t.priority}</b>} {ticket.missed && <span className="soft">{t.missed}</span>}
      </p>
      {ticket.dossierCode && (
        <p>
          {t.dossier}{' '}
          <a className="num" href={to(`/can-bo?q=${encodeURIComponent(ticket.dossierCode)}`)}>
            {ticket.dossierCode}
          </a>
        </p>
      )}
    </div>
  )
}

/** Follows the line: whoever draws a number while nobody waits appears here. */
function Nobody({ mine }: { mine: Mine }) {
  const t = useText(counter)
  return (
    <div id="nobody" data-live-part>
      <p className="label none">{mine.next[0] ?? '–'}</p>
      <p className="soft">
        {mine.waiting === 0 ? `${t.empty} ${t.emptyHint}` : `${t.nobody}. ${t.waiting(mine.waiting)}`}
      </p>
    </div>
  )
}

function Coming({ ticket }: { ticket: Held }) {
  return (
    <>
      <Settle ticket={ticket} verb="serving" shortcut="d" loud />
      <Settle ticket={ticket} verb="recall" shortcut="g" />
      <Settle ticket={ticket} verb="absence" shortcut="v" />
    </>
  )
}

interface SettleProps {
  ticket: Held
  verb: 'serving' | 'recall' | 'absence' | 'completion'
  shortcut: string
  loud?: boolean
}

function Settle({ ticket: { id, version }, verb, shortcut, loud }: SettleProps) {
  const t = useText(counter).verbs
  return (
    <Verb act={verb} id={id} seen={version} shortcut={shortcut} className={loud ? undefined : 'quiet'}>
      {t[verb]}
    </Verb>
  )
}

function Transfer({ desk, ticket }: { desk: Desk; ticket: Held }) {
  const t = useText(counter)
  const locale = useLocale()
  const windows = desk.windows.filter(({ isOpen, isMine }) => isOpen && !isMine)
  return (
    <details>
      <summary>{t.transfer}</summary>
      <form method="post" className="worksearch" data-decision>
        <input type="hidden" name="act" value="transfer" />
        <input type="hidden" name="id" value={ticket.id} />
        <input type="hidden" name="seen" value={ticket.version} />
        <select name="to" aria-label={t.transferTo}>
          {desk.services
            .filter(({ letter }) => letter !== ticket.service)
            .map(({ letter, name, nameEn }) => (
              <option key={letter} value={letter}>
                {letter}: {locale === 'vi' ? name : nameEn}
              </option>
            ))}
          {windows.map(({ number }) => (
            <option key={number} value={number}>
              {t.window(number)}
            </option>
          ))}
        </select>
        <button type="submit" className="quiet">
          {t.send}
        </button>
      </form>
    </details>
  )
}
