import type { Component, Fee, Procedure, TimeLimit } from '../api/procedures.ts'
import { formatDate, formatLimit, formatMoney } from '../i18n/format.ts'
import { type Locale, useLocale, useText } from '../i18n/index.ts'
import { procedure } from '../i18n/procedure.ts'

/**
 * The catalogue's running text: lines become paragraphs; lines that begin with a dash or a plus become lists, as their authors meant.
 */
export function Text({ text }: { text: string }) {
  const blocks = blocksOf(text)
  return (
    <div lang="vi">
      {blocks.map((block) =>
        block.list ? (
          <ul key={block.lines[0]} className="laws">
            {block.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : (
          <p key={block.lines[0]}>{block.lines[0]}</p>
        ),
      )}
    </div>
  )
}

interface Block {
  list: boolean
  lines: string[]
}

const BULLET = /^[-+•*–]\s*/

export function blocksOf(text: string): Block[] {
  const blocks: Block[] = []
  for (const line of new Set(
    text
      .split(/\r?\n/)
      .map((l) => l.trim())
      .filter(Boolean),
  )) {
    const list = BULLET.test(line)
    const last = blocks.at(-1)
    if (list && last?.list) last.lines.push(line.replace(BULLET, ''))
    else blocks.push({ list, lines: [list ? line.replace(BULLET, '') : line] })
  }
  return blocks
}

export function Papers({ p }: { p: Procedure }) {
  const t = useText(procedure)
  if (p.components.length === 0) return <p>{t.noPapers}</p>
  const groups = [...new Set(p.components.map((c) => c.group))]
  return (
    <>
      <p className="soft">{t.papersIntro}</p>
      {groups.map((group) => (
        <PaperGroup
          key={group}
          name={groups.length > 1 ? group : ''}
          papers={p.components.filter((c) => c.group === group)}
        />
      ))}
    </>
  )
}

function PaperGroup({ name, papers }: { name: string; papers: Component[] }) {
  return (
    <div lang="vi">
      {name && <h3>{name}</h3>}
      {papers.length > 0 && (
        <ul className="papers">
          {papers.map((c) => (
            <li key={c.code}>
              {c.name}
              <PaperCount c={c} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function PaperCount({ c }: { c: Component }) {
  const t = useText(procedure)
  const locale = useLocale()
  const counts = [c.originals > 0 && t.originals(c.originals), c.copies > 0 && t.copies(c.copies)].filter(
    Boolean,
  )
  const words = c.byForm ? t.byForm : counts.join(', ')
  return words ? <small lang={locale}>{words}</small> : null
}

export function Steps({ p }: { p: Procedure }) {
  return (
    <ol className="flow" lang="vi">
      {p.steps.map((step, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: steps may repeat their words, and nothing is reordered
        <li key={`${i}-${step.name}`}>
          {step.name && step.text && <h3>{step.name}</h3>}
          <Text text={step.text || step.name} />
        </li>
      ))}
    </ol>
  )
}

const CHANNELS = ['online', 'direct', 'post'] as const

export function Channels({ p }: { p: Procedure }) {
  const t = useText(procedure)
  const locale = useLocale()
  const rows = CHANNELS.map((channel) => ({
    channel,
    limits: p.timeLimits.filter((l) => l.channel === channel),
    fees: p.fees.filter((f) => f.channel === channel),
  })).filter(({ limits, fees }) => limits.length + fees.length > 0)
  return (
    <div className="table">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.way}</th>
            <th scope="col">{t.limit}</th>
            <th scope="col">{t.fee}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ channel, limits, fees }) => (
            <tr key={channel}>
              <th scope="row">{t.channel[channel]}</th>
              <td>
                <Lines lines={limitLines(limits, locale)} />
              </td>
              <td>
                <Lines lines={feeLines(fees)} none={t.free} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function limitLines(limits: TimeLimit[], locale: Locale): string[] {
  return limits.flatMap((l) => {
    const counted = formatLimit(l.amount, l.unit, locale)
    return [[counted, l.note || (!counted && l.text)].filter(Boolean).join('. ')]
  })
}

const feeLines = (fees: Fee[]): string[] =>
  fees.map((f) =>
    f.amount === null
      ? f.text
      : !f.text || f.text.includes('đồng')
        ? f.text || formatMoney(f.amount)
        : `${formatMoney(f.amount)}: ${f.text}`,
  )

function Lines({ lines, none = '' }: { lines: string[]; none?: string }) {
  const all = [...new Set(lines.filter(Boolean))]
  if (all.length === 0) return <>{none}</>
  if (all.length === 1) return <Text text={all[0]!} />
  return (
    <ul lang="vi">
      {all.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

export function Cases({ p }: { p: Procedure }) {
  const locale = useLocale()
  return (
    <ul className="papers" lang="vi">
      {p.cases.map((c) => (
        <li key={c.code}>
          {c.name}
          {c.timeLimits.length > 0 && (
            <small lang={locale}>
              {c.timeLimits.map((l) => formatLimit(l.amount, l.unit, locale)).join(', ')}
            </small>
          )}
        </li>
      ))}
    </ul>
  )
}

export function Agencies({ p }: { p: Procedure }) {
  const t = useText(procedure)
  const rows: [string, string][] = [
    [t.competent, p.agencies.competent.join('; ')],
    [t.executing, p.agencies.executing.join('; ')],
    [t.coordinating, p.agencies.coordinating.join('; ')],
    [t.receiving, p.receivingAddress],
    [t.subjects, p.subjects.map((s) => s.name).join('; ')],
    [t.fields, p.fields.map((f) => f.name).join('; ')],
    [
      t.decision,
      [p.decision.number, p.decision.date && formatDate(p.decision.date)].filter(Boolean).join(', '),
    ],
  ]
  return (
    <table>
      <tbody>
        {rows
          .filter(([, value]) => value)
          .map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td lang="vi">{value}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

export function Laws({ p }: { p: Procedure }) {
  const t = useText(procedure)
  return (
    <>
      <ul className="laws" lang="vi">
        {p.legalBasis.map((law) => (
          <li key={law.code + law.name}>{[law.code, law.name].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
      {p.sourceUrl && (
        <p className="small">
          <a href={p.sourceUrl} rel="noreferrer">
            {t.source}
          </a>
        </p>
      )}
    </>
  )
}
