import type { OfficeDossier } from '../../api/office.ts'
import { clock } from '../../i18n/clock.ts'
import { formatLimit } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/index.ts'
import { SelectField, TextArea, TextField } from '../forms.tsx'
import { Decision, Folded } from './Decision.tsx'

interface Props {
  d: OfficeDossier
  hidden: Record<string, string>
  typed: Record<string, string>
}

/** The clock stands, runs on, ends, or is given more time: as far as whoever looks may do it now. */
export function ClockActions(props: Props) {
  const { resume, extend, pauseFor, stop } = props.d.clock.may
  return (
    <>
      {resume && <Resume {...props} />}
      {extend && <Extend {...props} />}
      {pauseFor.length > 0 && <Pause {...props} />}
      {stop && <Stop {...props} />}
    </>
  )
}

function Resume({ hidden }: Props) {
  const t = useText(clock).resume
  return <Decision verb="resumption" label={t.submit} hint={t.hint} hidden={hidden} />
}

function Pause({ d, hidden, typed }: Props) {
  const t = useText(clock).pause
  const locale = useLocale()
  const choices = d.clock.may.pauseFor.map((reason) => {
    const limit = formatLimit(reason.longest.amount, reason.longest.unit, locale) ?? ''
    return { value: reason.code, label: `${reason[locale]} (${t.longest(limit)})` }
  })
  return (
    <Folded label={t.title} open={typed.verb === 'pause'}>
      <Decision verb="pause" label={t.submit} hint={t.hint} hidden={hidden} quiet>
        <SelectField
          name="pauseReason"
          label={t.reason}
          choices={choices}
          defaultValue={typed.pauseReason}
          required
        />
        <TextField
          name="basis"
          label={t.basis}
          hint={t.basisHint}
          maxLength={300}
          defaultValue={typed.basis}
          optional
        />
      </Decision>
    </Folded>
  )
}

function Stop({ d, hidden, typed }: Props) {
  const t = useText(clock).stop
  const isReady = d.clock.drafts.some(({ form }) => form === '05')
  return (
    <Folded label={t.title} open={isReady || typed.verb === 'stop'}>
      <Decision verb="stop" label={t.submit} hidden={hidden} quiet>
        <TextArea
          name="stopReasons"
          label={t.reasons}
          hint={t.hint}
          rows={3}
          required
          defaultValue={typed.stopReasons}
        />
      </Decision>
    </Folded>
  )
}

function Extend({ d, hidden, typed }: Props) {
  const t = useText(clock).extend
  const isReady = d.clock.drafts.some(({ form }) => form === '04')
  return (
    <Folded label={t.title} open={isReady || typed.verb === 'extension'}>
      <Decision verb="extension" label={t.submit} hidden={hidden} quiet>
        <TextArea
          name="extendReason"
          label={t.reason}
          hint={t.hint}
          rows={2}
          required
          maxLength={1000}
          defaultValue={typed.extendReason}
        />
        <TextField
          name="until"
          label={t.until}
          hint={t.untilHint}
          inputMode="numeric"
          className="short"
          defaultValue={typed.until}
          optional
        />
      </Decision>
    </Folded>
  )
}
