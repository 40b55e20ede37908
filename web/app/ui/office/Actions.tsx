import type { Colleague, OfficeDossier, OfficeTurn } from '../../api/office.ts'
import { useLocale, useText } from '../../i18n/index.ts'
import { office } from '../../i18n/office-en.ts'
import { RadioField, SelectField, TextArea, TextField } from '../forms.tsx'
import { ClockActions } from './ClockActions.tsx'
import { Decision, Folded } from './Decision.tsx'

interface ActionsProps {
  d: OfficeDossier
  colleagues: Colleague[]
  /** The idempotency key and the version that was seen. */
  hidden: Record<string, string>
  /** What was typed into a form that was refused. */
  typed: Record<string, string>
}

/** What may be done with the dossier now: the usual act open, the others folded. */
export function Actions({ d, ...rest }: ActionsProps) {
  const t = useText(office)
  const { pauseFor, resume, stop, extend } = d.clock.may
  const onClock = pauseFor.length > 0 || resume || stop || extend
  const mine = d.turns.filter(({ actions }) => actions.length > 0)
  if (mine.length === 0 && !onClock) return <p className="note">{whyNothing(d, t.dossier)}</p>
  return (
    <section className="acts" aria-labelledby="acts">
      <h2 id="acts">{t.actions.title}</h2>
      {mine.map((turn) => (
        <Turn key={turn.id} turn={turn} isOne={mine.length === 1} d={d} {...rest} />
      ))}
      <ClockActions d={d} hidden={rest.hidden} typed={rest.typed} />
    </section>
  )
}

type TurnProps = ActionsProps & { turn: OfficeTurn; isOne: boolean }

/** The acts of one step; where the reader has several steps in one dossier, each says which it is. */
function Turn({ turn, isOne, hidden, ...rest }: TurnProps) {
  const locale = useLocale()
  return (
    <>
      {!isOne && <h3>{turn.name[locale]}</h3>}
      {turn.actions.map(({ key, name }) => (
        <Act
          key={key}
          action={key}
          label={name?.[locale] ?? `${turn.name[locale]}: ${key}`}
          hidden={{ ...hidden, turn: turn.id }}
          {...rest}
        />
      ))}
    </>
  )
}

function whyNothing(
  d: OfficeDossier,
  t: { waitingCitizen: string; notYours: string; done: string; signing: string },
): string {
  if (d.state === 'supplement_requested') return t.waitingCitizen
  if (d.state === 'decided' && !d.result?.signedAt) return t.signing
  return d.turn ? t.notYours : t.done
}

function Act({ action, label, ...props }: ActionsProps & { action: string; label: string }) {
  switch (action) {
    case 'accept':
      return <Accept {...props} />
    case 'refuse':
      return <Refuse {...props} />
    case 'request_supplement':
      return <Supplement {...props} />
    case 'assign':
      return <Assign {...props} />
    case 'propose':
      return <Propose {...props} />
    case 'approve':
      return <Approve {...props} />
    case 'send_back':
      return <SendBack {...props} />
    case 'return':
      return <Return {...props} />
    default:
      return <Other decision={action} label={label} {...props} />
  }
}

function Accept({ hidden }: ActionsProps) {
  const t = useText(office).actions
  return <Decision verb="acceptance" label={t.accept} hint={t.acceptHint} hidden={hidden} />
}

function Refuse({ hidden, typed }: ActionsProps) {
  const t = useText(office).actions
  return (
    <Folded label={t.refuse} open={typed.verb === 'refusal'}>
      <Decision verb="refusal" label={t.refuse} hidden={hidden} quiet>
        <TextArea
          name="reasons"
          label={t.refuseReasons}
          hint={t.refuseHint}
          rows={3}
          required
          defaultValue={typed.reasons}
        />
      </Decision>
    </Folded>
  )
}

function Supplement({ d, hidden, typed }: ActionsProps) {
  const t = useText(office).actions
  return (
    <Folded label={t.supplement} open={typed.verb === 'supplement-request'}>
      <Decision verb="supplement-request" label={t.supplement} hint={t.supplementHint} hidden={hidden} quiet>
        <fieldset className="field">
          <legend>{t.supplementPapers}</legend>
          <div className="choices tight" lang="vi">
            {d.components.map((c) => (
              <label className="choice" key={c.code}>
                <input type="checkbox" name="paper" value={`${c.code}\t${c.name}`} />
                <span>{c.name}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <TextArea
          name="other"
          label={t.supplementOther}
          hint={t.otherHint}
          rows={3}
          optional
          defaultValue={typed.other}
        />
      </Decision>
    </Folded>
  )
}

function Assign({ colleagues, hidden }: ActionsProps) {
  const t = useText(office).actions
  const choices = colleagues.map((c) => ({ value: c.accountId, label: `${c.name}, ${c.title}` }))
  return (
    <Decision verb="assignment" label={t.assign} hidden={hidden}>
      <SelectField name="assignee" label={t.assignee} choices={choices} required />
    </Decision>
  )
}

function Propose({ d, hidden, typed }: ActionsProps) {
  const t = useText(office)
  const before = d.proposal
  const outcomes = Object.entries(t.dossier.outcomes).map(([value, label]) => ({ value, label }))
  return (
    <Decision verb="examination" label={t.actions.propose} hidden={hidden}>
      <RadioField
        name="outcome"
        label={t.actions.outcome}
        choices={outcomes}
        value={typed.outcome ?? before?.outcome ?? 'granted'}
      />
      <TextField
        name="title"
        label={t.actions.resultTitle}
        required
        maxLength={300}
        defaultValue={typed.title ?? before?.title ?? d.procedure.name.slice(0, 300)}
      />
      <TextArea
        name="body"
        label={t.actions.resultBody}
        hint={t.actions.resultHint}
        required
        rows={7}
        maxLength={10_000}
        defaultValue={typed.body ?? before?.body}
      />
    </Decision>
  )
}

/** A decision that only this process knows. */
function Other({ decision, label, hidden, typed }: ActionsProps & { decision: string; label: string }) {
  const t = useText(office).actions
  const wasRefused = typed.verb === 'step-decision' && typed.decision === decision
  return (
    <Folded label={label} open={wasRefused}>
      <Decision verb="step-decision" label={label} hidden={{ ...hidden, decision }} quiet>
        <TextArea name="note" label={t.note} rows={2} optional defaultValue={wasRefused ? typed.note : ''} />
      </Decision>
    </Folded>
  )
}

function Approve({ hidden }: ActionsProps) {
  const t = useText(office).actions
  return <Decision verb="approval" label={t.approve} hint={t.approveHint} hidden={hidden} />
}

function SendBack({ hidden, typed }: ActionsProps) {
  const t = useText(office).actions
  return (
    <Folded label={t.sendBack} open={typed.verb === 'send-back'}>
      <Decision verb="send-back" label={t.sendBack} hidden={hidden} quiet>
        <TextArea name="reason" label={t.sendBackReason} rows={3} required defaultValue={typed.reason} />
      </Decision>
    </Folded>
  )
}

function Return({ hidden }: ActionsProps) {
  const t = useText(office).actions
  return <Decision verb="return" label={t.return} hint={t.returnHint} hidden={hidden} />
}
