import { data } from 'react-router'
import {
  type Decision,
  decideMerger,
  listMergers,
  type Merger,
  type Proposal,
  proposeMerger,
} from '../../api/mergers.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { useText } from '../../i18n/index.ts'
import { mergers } from '../../i18n/mergers.ts'
import { DenseTable } from '../../ui/DenseTable.tsx'
import { ErrorSummary, SelectField, TextArea, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/mergers.ts'
import '../../styles/form.css'

export const meta = pageHead((locale) => [mergers[locale].title])

export const loader = async ({ context }: Route.LoaderArgs) => ({
  key: crypto.randomUUID(),
  ...(await listMergers(context)),
})

const EVIDENCES: readonly Proposal['evidence'][] = ['paper', 'vneid', 'renumbered']
const DECISIONS: readonly Decision[] = ['approval', 'refusal', 'undoing']

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const decision = DECISIONS.find((one) => one === text('act'))
  const typed = {
    kind: text('kind') === 'organisation' ? ('organisation' as const) : ('person' as const),
    oldNumber: text('oldNumber'),
    keptNumber: text('keptNumber'),
    evidence: EVIDENCES.find((one) => one === text('evidence')) ?? ('paper' as const),
    seen: text('seen'),
  }
  const work = decision
    ? decideMerger(context, text('id'), decision)
    : proposeMerger(context, typed, text('key'))
  const { problem } = await attempt<unknown>(keepingTyped(request, work))
  if (!problem) return { problem: undefined, typed: undefined }
  return data({ problem, typed: decision ? undefined : typed }, problem.status)
}

export default function MergersPage({
  loaderData: { key, mayPropose, items },
  actionData,
}: Route.ComponentProps) {
  const t = useText(mergers)
  return (
    <>
      <div className="workhead">
        <div>
          <h1>{t.title}</h1>
          <p className="soft">{t.lead}</p>
        </div>
      </div>
      <ErrorSummary problem={actionData?.problem} />
      {items.length === 0 ? <p className="empty">{t.empty}</p> : <List items={items} />}
      <p className="soft">{t.effect}</p>
      {mayPropose && <Propose key={key} id={key} typed={actionData?.typed} />}
    </>
  )
}

function Propose({ id, typed }: { id: string; typed: Proposal | undefined }) {
  const t = useText(mergers)
  const choices = (words: Record<string, string>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }))
  return (
    <details className="section" open={typed !== undefined}>
      <summary>{t.form.title}</summary>
      <form method="post" className="form">
        <input type="hidden" name="key" value={id} />
        <SelectField name="kind" label={t.form.kind} choices={choices(t.kinds)} defaultValue={typed?.kind} />
        {(['oldNumber', 'keptNumber'] as const).map((name) => (
          <TextField
            key={name}
            name={name}
            label={t.form[name]}
            defaultValue={typed?.[name]}
            inputMode="numeric"
            autoComplete="off"
            className="medium"
            required
          />
        ))}
        <SelectField
          name="evidence"
          label={t.form.evidence}
          choices={choices(t.evidences)}
          defaultValue={typed?.evidence}
        />
        <TextArea name="seen" label={t.form.seen} defaultValue={typed?.seen} maxLength={500} required />
        <p className="actions">
          <button type="submit">{t.form.submit}</button>
        </p>
      </form>
    </details>
  )
}

function List({ items }: { items: Merger[] }) {
  const t = useText(mergers)
  return (
    <DenseTable label={t.title} columns={t.columns}>
      {items.map((m) => (
        <tr key={m.id}>
          <th scope="row">
            <Who record={m.old} />
            <p className="soft">{t.kinds[m.kind]}</p>
          </th>
          <td>
            <Who record={m.kept} />
          </td>
          <td>
            {t.evidences[m.evidence]}: {m.seen}
          </td>
          <td>{t.by(m.proposedBy, formatMoment(m.proposedAt))}</td>
          <td>
            {t.states[m.state]}
            {m.decidedBy && m.decidedAt && ` (${t.by(m.decidedBy, formatMoment(m.decidedAt))})`}
            <Decide m={m} />
          </td>
        </tr>
      ))}
    </DenseTable>
  )
}

function Who({ record }: { record: Merger['old'] }) {
  const t = useText(mergers)
  const born = record.birthDate ? formatDate(record.birthDate) : ''
  return (
    <>
      {record.fullName} <small className="num">{t.record(record.digits, born)}</small>
    </>
  )
}

function Decide({ m }: { m: Merger }) {
  const t = useText(mergers)
  if (!m.mayDecide && !m.mayUndo) return null
  const verbs = m.mayDecide ? (['approval', 'refusal'] as const) : (['undoing'] as const)
  const words = { approval: t.approve, refusal: t.refuse, undoing: t.undo }
  return (
    <form method="post" className="actions">
      <input type="hidden" name="id" value={m.id} />
      {verbs.map((verb) => (
        <button key={verb} type="submit" name="act" value={verb} className="plain">
          {words[verb]} <span className="off">{m.old.fullName}</span>
        </button>
      ))}
    </form>
  )
}
