import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { forgetVersions } from './catalogue.service.ts'
import {
  assignForms,
  type FormVersionRow,
  findForm,
  formInUse,
  formsOfCurrent,
  upsertForms,
} from './forms.repository.ts'
import { ownForms } from './own-forms.ts'
import { Remembered } from './remembered.ts'
import { digestOf } from './tidy.ts'

/** Form versions are never rewritten. */
const forms = new Remembered<FormVersionRow>(600)
/** Which form a version uses now; an update of the program may publish another. */
const inUse = new Remembered<{ formVersionId: string; until: number }>(2_000)
const MINUTE = 60_000

/** The form on which a new dossier of this version would be opened. */
export async function formOf(ctx: Ctx, versionId: string): Promise<FormVersionRow> {
  const known = inUse.get(versionId)
  if (known && known.until > Date.now()) return getForm(ctx, known.formVersionId)
  const form = await formInUse(ctx.tx, versionId)
  if (!form) throw notFound('procedures.form_not_found')
  inUse.set(versionId, { formVersionId: form.formVersionId, until: Date.now() + MINUTE })
  return remember(form)
}

/** A form version by id: the one a dossier stands on, whatever was published since. */
export async function getForm(ctx: Ctx, formVersionId: string): Promise<FormVersionRow> {
  const form = forms.get(formVersionId) ?? (await findForm(ctx.tx, formVersionId))
  if (!form) throw notFound('procedures.form_not_found')
  return remember(form)
}

/** Equal ids give the same object, so that its compiled validator is found again. */
function remember(form: FormVersionRow): FormVersionRow {
  const known = forms.get(form.formVersionId)
  if (!known) forms.set(form.formVersionId, form)
  return known ?? form
}

/**
 * Publishes the project's own forms for the procedures that use an older one or none; drafts and dossiers stay on
 * theirs. Does nothing when all are in use. Answers how many were published.
 */
export async function publishOwnForms(ctx: Ctx): Promise<number> {
  const own = [...ownForms()].map(([code, schema]) => ({ form_code: code, digest: digestOf(schema), schema }))
  const uses = await formsOfCurrent(ctx.tx, [...ownForms().keys()])
  const outdated = uses.flatMap((use) => {
    const form = own.find(({ form_code }) => form_code === use.code)
    return form && form.digest !== use.digest ? [{ use, form }] : []
  })
  if (outdated.length === 0) return 0
  const ids = await upsertForms(
    ctx.tx,
    outdated.map(({ form }) => form),
    ctx.now,
  )
  await assignForms(
    ctx.tx,
    outdated.map(({ use, form }) => ({
      version_id: use.version_id,
      form_version_id: ids.get(`${form.form_code} ${form.digest}`)!,
    })),
    ctx.now,
  )
  inUse.clear()
  forgetVersions()
  return outdated.length
}
