import { asked, type FormNode } from '#forms/index.ts'
import type { Dossier } from '../api/dossiers.ts'
import { papersOf, type Section } from '../forms/progress.ts'
import { answerText, childPath, labelOf } from '../forms/values.ts'
import { dossier } from '../i18n/dossier-en.ts'
import { useLocale, usePath, useText } from '../i18n/index.ts'

interface BlockProps {
  title: string
  /** Where these answers are changed. */
  path: string
  children: React.ReactNode
}

function Block({ title, path, children }: BlockProps) {
  const t = useText(dossier).check
  const to = usePath()
  return (
    <section className="answers">
      <header>
        <h2>{title}</h2>
        <a href={to(path)} aria-label={t.changeWhat(title)}>
          {t.change}
        </a>
      </header>
      <dl>{children}</dl>
    </section>
  )
}

function Row({ label, children }: { label: string; children: React.ReactNode }) {
  const t = useText(dossier).check
  return (
    <div>
      <dt>{label}</dt>
      {children ? <dd>{children}</dd> : <dd className="none">{t.none}</dd>}
    </div>
  )
}

export function GeneralAnswers({ d }: { d: Dossier }) {
  const t = useText(dossier)
  const chosen = d.procedure.cases.find((c) => c.code === d.caseCode)
  return (
    <Block title={t.draft.about} path={`/ho-so/${d.id}/thong-tin`}>
      <Row label={t.check.applicant}>{d.applicant.name}</Row>
      {d.procedure.cases.length > 1 && <Row label={t.draft.case}>{chosen?.name}</Row>}
      <Row label={t.draft.unit}>{d.unit.name}</Row>
      <Row label={t.draft.delivery}>{t.draft.deliveries[d.delivery]}</Row>
    </Block>
  )
}

/** The answers of one page of the form, in the order in which they were asked. */
export function SectionAnswers({ d, section }: { d: Dossier; section: Section }) {
  const locale = useLocale()
  return (
    <Block
      title={labelOf(section.node, locale) ?? section.key}
      path={`/ho-so/${d.id}/to-khai/${section.key}`}
    >
      <Answers node={section.node} path={section.key} value={d.formData[section.key]} prefix="" />
    </Block>
  )
}

interface AnswersProps {
  node: FormNode
  path: string
  value: unknown
  /** The heading of the group that the answers belong to. */
  prefix: string
}

export function Answers({ node, path, value, prefix }: AnswersProps): React.ReactNode {
  const locale = useLocale()
  const whole = asked(node, value)
  const data = (value ?? {}) as Record<string, unknown>
  return Object.entries(whole.properties ?? {}).map(([key, child]) => {
    const at = childPath(path, key)
    const label = [prefix, labelOf(child, locale) ?? key].filter(Boolean).join(', ')
    if (child.type === 'object')
      return <Answers key={at} node={child} path={at} value={data[key]} prefix={label} />
    if (child.type === 'array' && child.items?.type === 'object')
      return <Entries key={at} node={child} path={at} value={data[key]} prefix={label} />
    return (
      <Row key={at} label={label}>
        {answerText(child, data[key], locale)}
      </Row>
    )
  })
}

function Entries({ node, path, value, prefix }: AnswersProps) {
  const locale = useLocale()
  const entries = Array.isArray(value) ? value : []
  if (entries.length === 0) return <Row label={prefix}>{undefined}</Row>
  return entries.map((entry, i) => (
    <Answers
      // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no identity but its place
      key={i}
      node={node.items!}
      path={`${path}[${i}]`}
      value={entry}
      prefix={`${labelOf(node.items!, locale) ?? prefix} ${i + 1}`}
    />
  ))
}

export function PaperAnswers({ d }: { d: Dossier }) {
  const t = useText(dossier)
  const papers = papersOf(d)
  if (papers.length === 0) return null
  return (
    <Block title={t.draft.papers} path={`/ho-so/${d.id}`}>
      {papers.map((c) => (
        <Row key={c.code} label={c.name}>
          {c.answer === 'not_applicable'
            ? t.paper.noneGiven(c.reason ?? '')
            : c.documents.map((file) => file.name).join('\n')}
        </Row>
      ))}
    </Block>
  )
}
