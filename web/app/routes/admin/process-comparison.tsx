import { attempt } from '../../api/problems.ts'
import { type Comparison, compareProcesses, listProcesses, type Processes } from '../../api/processes.ts'
import { formatCount, formatLimit, formatMoney } from '../../i18n/format.ts'
import { useLocale, usePath, useText } from '../../i18n/index.ts'
import { processWords } from '../../i18n/process.ts'
import { comparison } from '../../i18n/process-comparison.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { ErrorSummary, SelectField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { timeOf, unitOf } from '../../ui/process/Steps.tsx'
import type { Route } from './+types/process-comparison.ts'
import '../../styles/process.css'

export const meta = pageHead((locale) => [comparison[locale].title])

export async function loader({ request, context }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const [before, after] = [asked.get('truoc') ?? '', asked.get('sau') ?? '']
  const choices = await listProcesses(context)
  if (!before || !after) return { choices, before, after }
  const { value, problem } = await attempt(compareProcesses(context, before, after))
  return { choices, before, after, compared: value, problem }
}

export default function ProcessComparison({ loaderData }: Route.ComponentProps) {
  const t = useText(comparison)
  const words = useText(processWords)
  const to = usePath()
  const { choices, before, after, compared, problem } = loaderData
  const options = optionsOf(choices, words)
  return (
    <>
      {problem && <ErrorSummary problem={problem} />}
      <p className="back">
        <a href={to('/quan-tri/quy-trinh')}>{words.back}</a>
      </p>
      <h1>{t.title}</h1>
      <p className="soft">{t.lead}</p>
      <form action={to('/quan-tri/quy-trinh/so-sanh')} className="period">
        <SelectField name="truoc" label={t.before} choices={options} defaultValue={before} />
        <SelectField name="sau" label={t.after} choices={options} defaultValue={after} />
        <button type="submit">{t.compare}</button>
      </form>
      {compared && <Totals compared={compared} />}
      {compared && <StepRows compared={compared} />}
    </>
  )
}

const optionsOf = ({ drafts, versions }: Processes, words: typeof processWords.vi) => [
  ...versions.map(({ id, code, version }) => ({
    value: `version:${id}`,
    label: `${words.processName(code)}, ${words.version(version)}`,
  })),
  ...drafts.map(({ id, name }) => ({ value: `draft:${id}`, label: `${words.drafts}: ${name}` })),
]

function Totals({ compared: { before, after } }: { compared: Comparison }) {
  const t = useText(comparison)
  const locale = useLocale()
  const count = (n: number | null) => (n === null ? t.unknown : formatCount(n))
  const rows: [string, (side: Comparison['before']) => string][] = [
    [t.rows.steps, (side) => count(side.steps)],
    [t.rows.handOvers, (side) => count(side.handOvers)],
    [t.rows.decisions, (side) => count(side.decisions)],
    [
      t.rows.limit,
      (side) => (side.limit && formatLimit(side.limit.amount, side.limit.unit, locale)) || t.unknown,
    ],
    [t.rows.share, (side) => (side.share === null ? t.unknown : `${Math.round(side.share * 1000) / 10}%`)],
    [t.rows.documents, (side) => count(side.documents)],
    [t.rows.papers, (side) => count(side.papers)],
    [t.rows.fee, (side) => (side.fee === null ? t.unknown : formatMoney(side.fee))],
  ]
  return (
    <section className="section">
      <h2>{t.totals}</h2>
      <DenseTable label={t.totals} columns={[t.what, t.before, t.after]}>
        {rows.map(([name, of]) => (
          <tr key={name} className={of(before) === of(after) ? undefined : 'differs'}>
            <th scope="row">{name}</th>
            <td>{of(before)}</td>
            <td>{of(after)}</td>
          </tr>
        ))}
      </DenseTable>
    </section>
  )
}

type Side = Comparison['steps'][number]['before']

function StepRows({ compared: { steps } }: { compared: Comparison }) {
  const t = useText(comparison)
  const words = useText(processWords)
  return (
    <section className="section">
      <h2>{words.steps}</h2>
      <DenseTable label={words.steps} columns={[t.change, t.before, t.after]}>
        {steps.map(({ key, before, after, change }) => (
          <tr key={key} className={change === 'same' ? undefined : 'differs'}>
            <th scope="row">{t.changes[change]}</th>
            <td>
              <StepCell step={before} />
            </td>
            <td>
              <StepCell step={after} />
            </td>
          </tr>
        ))}
      </DenseTable>
    </section>
  )
}

function StepCell({ step }: { step: Side }) {
  const words = useText(processWords)
  const locale = useLocale()
  if (!step) return <span className="soft">—</span>
  return (
    <>
      {step.name[locale]}
      <br />
      <span className="soft">
        {unitOf(words, step.unitRole)}, {step.roles.map((role) => words.roles[role] ?? role).join(' / ')};{' '}
        {timeOf(words, step.time)}
        {': '}
        {step.decisions.map(({ key, name }) => name?.[locale] ?? words.decisionNames[key] ?? key).join(', ')}
      </span>
    </>
  )
}
