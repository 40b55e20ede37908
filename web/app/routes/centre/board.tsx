import { type Board, readBoard } from '../../api/counters.ts'
import { centre as words } from '../../i18n/centre.ts'
import { formatMoment } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/index.ts'
import { doorPicture } from '../../screens.ts'
import { HallFrame } from '../../ui/counter/HallFrame.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/board.ts'
import '../../styles/hall.css'
import '../../styles/board.css'

export const handle = { shell: 'work' }
export const headers = () => ({ 'cache-control': 'no-store' })
export const meta = pageHead((locale) => [words[locale].board.title])

export const loader = async ({ request, params, context }: Route.LoaderArgs) => ({
  board: await readBoard(context, params.centre),
  qr: await doorPicture(request, context, params.centre),
})

export default function BoardPage({ loaderData: { board, qr } }: Route.ComponentProps) {
  const t = useText(words)
  return (
    <HallFrame code={board.code} name={board.name} className="board">
      <h1 className="off">{t.board.title}</h1>
      <p id="said" role="status" className="off" data-live-part>
        {spoken(board, t.board)}
      </p>
      <div id="calls" data-live-part>
        <Calls board={board} />
      </div>
      <div id="lines" data-live-part className="lines">
        <Lines board={board} />
        {qr && (
          <p className="door">
            <img src={qr} alt={t.kiosk.qr} width={160} height={160} />
            <span>
              <strong>{t.kiosk.phone}</strong>
              <br />
              {t.kiosk.phoneHint}
            </span>
          </p>
        )}
      </div>
      <div id="stale" data-live-part>
        <p className="alarm" role="alert" data-stale hidden>
          {t.board.stale(formatMoment(board.at))}
        </p>
      </div>
    </HallFrame>
  )
}

type Called = Board['windows'][number]

/** The latest call first; whoever is free last. */
const byCall = (a: Called, b: Called): number =>
  (b.rungAt ?? '').localeCompare(a.rungAt ?? '') || a.number - b.number

function spoken({ windows }: Board, t: (typeof words)['vi']['board']): string {
  const [latest] = windows.filter(({ state }) => state === 'called').sort(byCall)
  return latest ? t.say(latest.label!, latest.number) : ''
}

function Calls({ board: { windows, at } }: { board: Board }) {
  const t = useText(words).board
  if (windows.length === 0)
    return (
      <div className="closed">
        <p className="come quiet">{t.none}</p>
        <p>{t.noneText}</p>
      </div>
    )
  return (
    <ul className="calls">
      {[...windows].sort(byCall).map((window) => (
        <Call key={window.number} window={window} at={at} />
      ))}
    </ul>
  )
}

const FRESH_MS = 40_000

function Call({ window: { number, label, state, rungAt }, at }: { window: Called; at: string }) {
  const t = useText(words).board
  const isFresh = state === 'called' && rungAt && Date.parse(at) - Date.parse(rungAt) < FRESH_MS
  return (
    <li className={isFresh ? 'fresh' : undefined}>
      <span className="label num">{label ?? '–'}</span>
      <span className="where">
        <b>{t.window(number)}</b>
        <small>{state === 'called' ? t.called : state === 'serving' ? t.serving : t.free}</small>
      </span>
    </li>
  )
}

function Lines({ board: { services } }: { board: Board }) {
  const t = useText(words).board
  const locale = useLocale()
  return (
    <dl>
      <dt className="title">{t.waiting}</dt>
      {services.map(({ letter, name, nameEn, waiting }) => (
        <dd key={letter}>
          <b>{letter}</b> {locale === 'vi' ? name : nameEn} <span className="num">{waiting}</span>
        </dd>
      ))}
    </dl>
  )
}
