import type { Problem } from '../../api/problems.ts'
import type { DraftDetail } from '../../api/processes.ts'
import { formatMoment } from '../../i18n/format.ts'
import { useLocale, usePath, useText } from '../../i18n/index.ts'
import { processWords } from '../../i18n/process.ts'
import { DenseTable } from '../DenseTable.tsx'
import { errorsOf, TextField } from '../forms.tsx'

/** A form that does something to the draft as it was seen. */
function DraftForm({ draft, act, children, ...rest }: FormProps) {
  const to = usePath()
  return (
    <form method="post" action={to(`/quan-tri/quy-trinh/${draft.id}`)} {...rest}>
      <input type="hidden" name="seen" value={draft.version} />
      <input type="hidden" name="act" value={act} />
      {children}
    </form>
  )
}

type FormProps = { draft: DraftDetail; act: string } & React.FormHTMLAttributes<HTMLFormElement>

export function Publishing({
  draft,
  problem,
  typed,
}: {
  draft: DraftDetail
  problem?: Problem
  typed?: { decisionNo: string; validFrom: string }
}) {
  const t = useText(processWords)
  const errors = errorsOf(problem, useLocale())
  if (draft.problems.length > 0 || draft.misfits.length > 0) return null
  if (draft.publications.some(({ draftVersion }) => draftVersion === draft.version)) return null
  return (
    <section className="section">
      <h2>{t.publish}</h2>
      <p className="soft">{t.publishLead}</p>
      <DraftForm draft={draft} act="publish" className="form">
        <TextField
          name="decisionNo"
          label={t.decisionNo}
          hint={t.decisionHint}
          error={errors.decisionNo}
          defaultValue={typed?.decisionNo}
          required
          maxLength={60}
        />
        <TextField
          name="validFrom"
          label={t.validFrom}
          hint={t.validFromHint}
          error={errors.validFrom && (problem?.code.startsWith('procedures.') ? errors.validFrom : t.badDay)}
          defaultValue={typed?.validFrom}
          inputMode="numeric"
          required
        />
        <p className="actions">
          <button type="submit">{t.publishDo}</button>
        </p>
      </DraftForm>
    </section>
  )
}

export function Uploading({ draft }: { draft: DraftDetail }) {
  const t = useText(processWords)
  return (
    <section className="section">
      <h2>{t.upload}</h2>
      <DraftForm draft={draft} act="upload" encType="multipart/form-data" className="form">
        <TextField
          name="file"
          type="file"
          accept=".bpmn,.xml"
          label={t.upload}
          hint={t.uploadHint}
          required
        />
        <p className="actions">
          <button type="submit" className="quiet">
            {t.uploadDo}
          </button>
        </p>
      </DraftForm>
    </section>
  )
}

/** Every saved state: to look at, and to take back. */
export function History({ draft }: { draft: DraftDetail }) {
  const t = useText(processWords)
  const to = usePath()
  return (
    <section className="section">
      <h2>{t.history}</h2>
      <DenseTable label={t.history} columns={t.historyColumns}>
        {draft.saves.map(({ version, savedAt, restoredFrom }) => (
          <tr key={version}>
            <th scope="row">
              <a href={to(`/quan-tri/quy-trinh/${draft.id}?lan=${version}`)}>{version}</a>
            </th>
            <td>
              {formatMoment(savedAt)}
              {restoredFrom !== null && `, ${t.restoredFrom(restoredFrom)}`}
            </td>
            <td>
              {version < draft.version && (
                <DraftForm draft={draft} act="restore">
                  <input type="hidden" name="version" value={version} />
                  <button type="submit" className="plain" aria-label={t.restoreOne(version)}>
                    {t.restore}
                  </button>
                </DraftForm>
              )}
            </td>
          </tr>
        ))}
      </DenseTable>
    </section>
  )
}

export function Discarding({ draft }: { draft: DraftDetail }) {
  const t = useText(processWords)
  return (
    <section className="section">
      <DraftForm draft={draft} act="discard">
        <p className="soft">{t.discardNote}</p>
        <p className="actions">
          <button type="submit" className="quiet">
            {t.discard}
          </button>
        </p>
      </DraftForm>
    </section>
  )
}
