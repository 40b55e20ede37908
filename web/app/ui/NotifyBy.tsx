import type { Breach } from '../api/privacy.ts'
import { breaches } from '../i18n/breaches.ts'
import { formatMoment } from '../i18n/format.ts'
import { useText } from '../i18n/index.ts'
import { DueTime } from './office/DueTime.tsx'

interface Props {
  breach: Pick<Breach, 'state' | 'notifyBy' | 'late'>
  now: string
}

/** By when the authority is to be told; until it is, with how much of the 72 hours is left. */
export function NotifyBy({ breach: { state, notifyBy, late }, now }: Props) {
  const t = useText(breaches)
  return (
    <>
      {formatMoment(notifyBy)} {state === 'open' && !late && <DueTime due={notifyBy} now={now} />}
      {late && <b className="due late">{t.late}</b>}
    </>
  )
}
