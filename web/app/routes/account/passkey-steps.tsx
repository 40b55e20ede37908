import type { readAccount } from '../../api/account.ts'
import type { listPasskeys } from '../../api/passkeys.ts'
import type { Problem } from '../../api/problems.ts'
import { OWN_FIELDS } from '../../carry.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { useLocale, usePath, useText } from '../../i18n/index.ts'
import { passkeys } from '../../i18n/passkeys.ts'
import { BackToWork } from '../../ui/BackToWork.tsx'
import { Carried } from '../../ui/Carried.tsx'
import { ErrorSummary, errorsOf, TextField } from '../../ui/forms.tsx'
import { PasskeyForm } from '../../ui/PasskeyForm.tsx'
import { RecoveryCodes } from '../../ui/RecoveryCodes.tsx'

/** Where somebody stands in adding a passkey; `carried` is a form that waits meanwhile. */
export interface Adding {
  carried: [string, string][]
  next: string
  problem?: Problem
  /** What the device is asked to make. */
  make?: object
  /** Added: the recovery codes to show, if any. */
  codes?: string[]
  told?: 'removed' | 'renamed'
}

type Keys = Awaited<ReturnType<typeof listPasskeys>>

export function PasskeyList({ keys }: { keys: Keys }) {
  const t = useText(passkeys)
  if (keys.length === 0) return <p className="section">{t.none}</p>
  return (
    <ul className="ruled">
      {keys.map((key) => (
        <OnePasskey key={key.id} {...key} />
      ))}
    </ul>
  )
}

function OnePasskey({ id, name, synced, madeAt, usedAt, blockedAt }: Keys[number]) {
  const t = useText(passkeys)
  const facts = [
    synced ? t.synced : t.single,
    t.made(formatDate(madeAt)),
    usedAt ? t.used(formatMoment(usedAt)) : t.unused,
  ]
  return (
    <li>
      <h2>{name}</h2>
      <p className="soft">{facts.join(', ')}</p>
      {blockedAt && (
        <div className="note wait">
          <h3>{t.blocked(formatDate(blockedAt))}</h3>
          <p>{t.blockedText}</p>
        </div>
      )}
      <details>
        <summary>
          {t.rename}
          <span className="off">{t.what(name)}</span>
        </summary>
        <form method="post" className="stacked">
          <input type="hidden" name="_act" value="rename" />
          <input type="hidden" name="id" value={id} />
          <TextField name={`name-${id}`} label={t.name} defaultValue={name} maxLength={60} required />
          <p className="actions">
            <button type="submit" className="quiet">
              {t.save}
            </button>
          </p>
        </form>
      </details>
      <form method="post">
        <input type="hidden" name="_act" value="remove" />
        <input type="hidden" name="id" value={id} />
        <button type="submit" className="quiet">
          {t.remove}
          <span className="off">{t.what(name)}</span>
        </button>
      </form>
    </li>
  )
}

interface BeginProps {
  page?: Adding
  account: Awaited<ReturnType<typeof readAccount>>
}

/** The password is asked for while nothing better is there; afterwards the second factor itself is. */
export function BeginForm({ page, account }: BeginProps) {
  const t = useText(passkeys)
  const errors = errorsOf(page?.problem, useLocale())
  const asks = account.hasPassword && !account.totpSince && account.passkeys === 0
  return (
    <section className="section form">
      {errors.current && <ErrorSummary errors={{ [OWN_FIELDS.password]: errors.current }} />}
      <h2>{t.add}</h2>
      <p>{t.addHint}</p>
      <form method="post" noValidate>
        <Carried fields={page?.carried ?? []} />
        <input type="hidden" name={OWN_FIELDS.enrol} value="begin" />
        {asks && (
          <TextField
            name={OWN_FIELDS.password}
            type="password"
            label={t.password}
            hint={t.addPassword}
            autoComplete="current-password"
            error={errors.current}
          />
        )}
        <p className="actions">
          <button type="submit">{t.add}</button>
        </p>
      </form>
    </section>
  )
}

export function MakeForm({ page }: { page: Adding }) {
  const t = useText(passkeys)
  const to = usePath()
  return (
    <div className="form">
      <h1>{t.make}</h1>
      <p className="lead">{t.makeLead}</p>
      <PasskeyForm
        make={page.make}
        carried={page.carried}
        fields={{ [OWN_FIELDS.enrol]: 'add' }}
        label={t.makeButton}
      />
      <p className="actions">
        <a href={to('/tai-khoan/khoa-truy-cap')}>{t.cancel}</a>
      </p>
    </div>
  )
}

export function Done({ page }: { page: Adding }) {
  const t = useText(passkeys)
  return (
    <div className="form">
      <h1>{t.done}</h1>
      <p className="lead">{t.doneText}</p>
      <RecoveryCodes codes={page.codes ?? []} />
      <BackToWork carried={page.carried} next={page.next} />
    </div>
  )
}
