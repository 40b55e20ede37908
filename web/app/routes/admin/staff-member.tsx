import { data, redirect } from 'react-router'
import type { Context } from '../../api/client.ts'
import { attempt } from '../../api/problems.ts'
import {
  endSubstitution,
  leaveStaff,
  listUnits,
  moveStaff,
  readStaff,
  recordNumber,
  type StaffView,
  standIn,
} from '../../api/staff.ts'
import { formatDate, formatMoment } from '../../i18n/format.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { staff } from '../../i18n/staff.ts'
import { SeatFields, seatIn } from '../../ui/admin/SeatFields.tsx'
import { ErrorSummary, errorsOf, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/staff-member.ts'
import '../../styles/form.css'
import '../../styles/dossier.css'

export const meta = pageHead<Route.ComponentProps['loaderData']>((locale, d) => [
  d?.member.fullName ?? staff[locale].title,
])

export async function loader({ params, context }: Route.LoaderArgs) {
  const [member, units] = await Promise.all([readStaff(context, params.id), listUnits(context)])
  return { member, units: units.map(({ code, name }) => ({ code, name })) }
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const { problem } = await attempt(act(context, params.id, await request.formData()))
  if (problem) return data({ problem }, problem.status)
  return redirect(localised(`/quan-tri/can-bo/${params.id}`, localeOfRequest(request)), 303)
}

function act(context: Context, id: string, form: FormData): Promise<unknown> {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  if (text('act') === 'move') return moveStaff(context, id, seatIn(form))
  if (text('act') === 'number') return recordNumber(context, id, text('citizenId'))
  if (text('act') === 'leave') return leaveStaff(context, id)
  if (text('act') === 'stop') return endSubstitution(context, text('substitution'))
  const [postId, firstDay, lastDay, reason] = [
    text('postId'),
    text('firstDay'),
    text('lastDay'),
    text('reason'),
  ]
  return standIn(context, id, { postId, firstDay, lastDay, reason })
}

export default function StaffMember({ loaderData: { member, units }, actionData }: Route.ComponentProps) {
  const t = useText(staff)
  const to = usePath()
  const errors = errorsOf(actionData?.problem, useLocale())
  return (
    <>
      <p>
        <a href={to(`/quan-tri/can-bo?don-vi=${member.unit.code}`)}>{t.back}</a>
      </p>
      <ErrorSummary errors={errors} problem={actionData?.problem} />
      <h1>{member.fullName}</h1>
      <p className="lead">
        {member.positionTitle}, {member.unit.name}
      </p>
      <Posts member={member} />
      <Substitutions member={member} />
      <details className="section">
        <summary>{t.move}</summary>
        <form method="post" className="form">
          <p className="hint">{t.moveHint}</p>
          <SeatFields
            units={units}
            unitCode={member.unit.code}
            positionCode={member.positionCode}
            errors={errors}
          />
          <p className="actions">
            <button type="submit" name="act" value="move">
              {t.move}
            </button>
          </p>
        </form>
      </details>
      <CitizenNumber hasNumber={member.hasNumber} />
      <details className="section">
        <summary>{t.leave}</summary>
        <form method="post">
          <p>{t.leaveHint}</p>
          <button type="submit" name="act" value="leave" className="plain danger">
            {t.leaveSure}
          </button>
        </form>
      </details>
    </>
  )
}

/** Typed once and never shown again: the page says only whether there is one. */
function CitizenNumber({ hasNumber }: { hasNumber: boolean }) {
  const t = useText(staff)
  return (
    <details className="section">
      <summary>{t.number}</summary>
      <form method="post" className="form">
        <p className="hint">{t.numberHint}</p>
        <p>{hasNumber ? t.hasNumber : t.hasNoNumber}</p>
        <TextField
          name="citizenId"
          label={t.citizenId}
          hint={t.citizenIdHint}
          inputMode="numeric"
          autoComplete="off"
          className="medium"
        />
        <p className="actions">
          <button type="submit" name="act" value="number">
            {t.recordNumber}
          </button>
        </p>
      </form>
    </details>
  )
}

function Posts({ member }: { member: StaffView }) {
  const t = useText(staff)
  return (
    <section className="section">
      <h2>{t.posts}</h2>
      <ul className="files">
        {member.posts.map((post) => (
          <li key={post.id}>
            <div>
              {t.roles[post.role] ?? post.role}, {post.unitName}
              {!post.endedAt && <PostId id={post.id} />}
            </div>
            <small className="num">
              {t.since(formatDate(post.validFrom))} {post.endedAt && t.ended(formatMoment(post.endedAt))}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Asked for where somebody is to stand in, and of no use to anybody else. */
function PostId({ id }: { id: string }) {
  const t = useText(staff)
  return (
    <details>
      <summary>{t.postId}</summary>
      <code>{id}</code>
    </details>
  )
}

function Substitutions({ member }: { member: StaffView }) {
  const t = useText(staff)
  return (
    <section className="section">
      <h2>{t.substitutions}</h2>
      {member.substitutions.length === 0 && <p className="soft">{t.noSubstitutions}</p>}
      <ul className="files">
        {member.substitutions.map((s) => (
          <li key={s.id}>
            <div>
              {t.line(s.substitute, formatDate(s.firstDay), formatDate(s.lastDay))}
              <br />
              <small>
                {s.reason}; {t.by(s.madeBy)} {s.endedAt && t.ended(formatMoment(s.endedAt))}
              </small>
            </div>
            {!s.endedAt && (
              <form method="post">
                <input type="hidden" name="substitution" value={s.id} />
                <button type="submit" name="act" value="stop" className="quiet">
                  {t.stop}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <details>
        <summary>{t.standIn}</summary>
        <form method="post" className="form">
          <p className="hint">{t.standInHint}</p>
          <TextField name="postId" label={t.post} hint={t.postHint} required />
          <TextField name="firstDay" label={t.first} placeholder="2026-12-01" required className="medium" />
          <TextField name="lastDay" label={t.last} placeholder="2026-12-05" required className="medium" />
          <TextField name="reason" label={t.reason} required />
          <p className="actions">
            <button type="submit" name="act" value="stand-in">
              {t.order}
            </button>
          </p>
        </form>
      </details>
    </section>
  )
}
