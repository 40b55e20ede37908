import type { IssuedResult, Verification } from '../api/checks.ts'
import { checks } from '../i18n/checks.ts'
import { formatMoment } from '../i18n/format.ts'
import { useLocale, useText } from '../i18n/index.ts'

type Row = [label: string, value: React.ReactNode]

function Facts({ rows }: { rows: Row[] }) {
  return (
    <dl className="facts">
      {rows
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

/** What the city knows of a paper it issued. */
export function IssuedPaper({ issued }: { issued: IssuedResult }) {
  const t = useText(checks).verify
  return (
    <section className="verdict good" aria-labelledby="verdict">
      <h2 id="verdict">{t.issued}</h2>
      <p>{issued.state === 'signed' ? t.issuedText : t.beingSigned}</p>
      <Facts rows={factsOf(issued, t)} />
      {issued.demonstration && <p className="state wait">{t.demonstration}</p>}
    </section>
  )
}

const factsOf = (issued: IssuedResult, t: (typeof checks)['vi']['verify']): Row[] => [
  [t.number, issued.number],
  [t.subject, issued.procedureName],
  [t.issuer, issued.unitName],
  [t.signedAt, issued.signedAt && formatMoment(issued.signedAt)],
]

const TONE = { valid: 'good', altered: 'bad', unsigned: 'bad', not_pdf: 'bad', untrusted: 'wait' } as const

/** What a check of a file found, in one sentence first, then who signed. */
export function Verdict({ found }: { found: Verification }) {
  const t = useText(checks).verify
  const locale = useLocale()
  return (
    <section
      data-verdict={found.verdict}
      className={`verdict ${TONE[found.verdict]}`}
      aria-labelledby="verdict"
      tabIndex={-1}
      data-focus
    >
      <h2 id="verdict">{t.verdicts[found.verdict]}</h2>
      <p>{found.message[locale]}</p>
      {found.inRegister && <p>{t.inRegister}</p>}
      {found.signatures.map((s) => (
        <div key={`${s.signer}${s.signedAt}`}>
          <Facts
            rows={[
              [t.signer, s.signer],
              [t.issuer, s.unit],
              [t.signedAt, s.signedAt && formatMoment(s.signedAt)],
            ]}
          />
          {s.problems.map((p) => (
            <p key={p.code}>{p[locale]}</p>
          ))}
        </div>
      ))}
    </section>
  )
}
