import { OWN_FIELDS } from '../carry.ts'
import { useText } from '../i18n/index.ts'
import { passkeys } from '../i18n/passkeys.ts'
import { scriptUrl } from '../scripts.ts'
import { Carried } from './Carried.tsx'

interface PasskeyFormProps {
  /** Where to ask what the device is to sign, and with which body. */
  ask?: { address: string; body?: object }
  /** What the device is to make. */
  make?: object
  carried?: [name: string, value: string][]
  /** Hidden fields of the page itself. */
  fields?: Record<string, string>
  /** Where the form goes, if not to the page itself. */
  action?: string
  label: string
  quiet?: boolean
}

/**
 * Asks the device for a passkey and posts what it gave, as any other form. The asking is `scripts/passkey.ts`'s; where it cannot
 * run, or the browser knows no passkeys, words say so.
 */
export function PasskeyForm({
  ask,
  make,
  carried = [],
  fields = {},
  action,
  label,
  quiet,
}: PasskeyFormProps) {
  const t = useText(passkeys)
  return (
    <div className="passkey">
      <form
        method="post"
        action={action}
        data-passkey={make ? 'make' : 'ask'}
        data-address={ask?.address}
        data-body={JSON.stringify(ask?.body ?? {})}
        data-options={make && JSON.stringify(make)}
        data-failed={t.failed}
        data-known={t.known}
      >
        <Carried fields={carried} />
        <Carried fields={Object.entries(fields)} />
        <input type="hidden" name={OWN_FIELDS.passkey} />
        <p className="actions">
          <button type="submit" className={quiet ? 'quiet' : undefined}>
            {label}
          </button>
        </p>
        <p className="error" role="alert" hidden />
      </form>
      <p className="soft" data-without hidden>
        {t.without.title}. {t.without.detail}
      </p>
      <noscript>
        <p className="soft">
          {t.without.title}. {t.without.detail}
        </p>
      </noscript>
      <script type="module" src={scriptUrl('passkey')} />
    </div>
  )
}
