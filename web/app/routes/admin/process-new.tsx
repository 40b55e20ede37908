import { data, redirect } from 'react-router'
import type { Context } from '../../api/client.ts'
import { attempt } from '../../api/problems.ts'
import { createDraft, listProcesses } from '../../api/processes.ts'
import { requireSessionFor } from '../../carry.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { processWords } from '../../i18n/process.ts'
import { ErrorSummary, errorsOf, SelectField, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import { drawingIn } from '../../ui/process/drawing.ts'
import type { Route } from './+types/process-new.ts'

export const meta = pageHead((locale) => [processWords[locale].newTitle])

export async function loader({ request, context }: Route.LoaderArgs) {
  const { versions } = await listProcesses(context)
  return { versions, from: new URL(request.url).searchParams.get('tu') }
}

export async function action({ request, context }: Route.ActionArgs) {
  await requireSessionFor(request, context)
  const form = await request.formData()
  const { value, problem } = await attempt(begin(context, form))
  const typed = { name: String(form.get('name') ?? ''), procedure: String(form.get('procedureCode') ?? '') }
  if (problem) return data({ problem, typed }, problem.status)
  return redirect(localised(`/quan-tri/quy-trinh/${value.id}`, localeOfRequest(request)), 303)
}

async function begin(context: Context, form: FormData) {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  const drawing = await drawingIn(form)
  return createDraft(context, {
    name: text('name'),
    procedureCode: text('procedureCode') || null,
    from: drawing === null ? { processVersionId: text('base') } : { drawing },
  })
}

export default function NewProcess({ loaderData: { versions, from }, actionData }: Route.ComponentProps) {
  const t = useText(processWords)
  const to = usePath()
  const errors = errorsOf(actionData?.problem, useLocale())
  const own = versions.find(({ id }) => id === from)?.code.match(/^procedure-(.+)$/)?.[1]
  return (
    <>
      <p className="back">
        <a href={to('/quan-tri/quy-trinh')}>{t.back}</a>
      </p>
      {actionData?.problem && <ErrorSummary problem={actionData.problem} errors={errors} />}
      <h1>{t.newTitle}</h1>
      <form
        method="post"
        encType="multipart/form-data"
        action={to('/quan-tri/quy-trinh/moi')}
        className="form"
      >
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          error={errors.name && t.nameMissing}
          defaultValue={actionData?.typed.name}
          required
          maxLength={120}
        />
        <TextField
          name="procedureCode"
          label={t.procedure}
          hint={t.procedureHint}
          optional
          defaultValue={actionData?.typed.procedure ?? own}
          maxLength={40}
        />
        <SelectField
          name="base"
          label={t.base}
          defaultValue={from ?? undefined}
          choices={versions.map(({ id, code, version }) => ({
            value: id,
            label: `${t.processName(code)}, ${t.version(version)}`,
          }))}
        />
        <TextField name="file" type="file" accept=".bpmn,.xml" label={t.file} hint={t.fileHint} optional />
        <p className="actions">
          <button type="submit">{t.create}</button>
        </p>
      </form>
    </>
  )
}
