import { data, redirect } from 'react-router'
import { answer, api, type Context } from '../../api/client.ts'
import { addressIn, getPlaces } from '../../api/places.ts'
import { attempt } from '../../api/problems.ts'
import { keepingTyped } from '../../carry.ts'
import { address as addressWords } from '../../i18n/address.ts'
import { contact as words } from '../../i18n/contact.ts'
import { localeOfRequest, localised, useLocale, useText } from '../../i18n/index.ts'
import { AccountCrumbs } from '../../ui/AccountCrumbs.tsx'
import { AddressFields, AddressShown } from '../../ui/AddressFields.tsx'
import { ErrorSummary, errorsOf, TextField } from '../../ui/forms.tsx'
import { pageHead } from '../../ui/head.ts'
import type { Route } from './+types/contact.ts'

export const meta = pageHead((locale) => [words[locale].title])

type Profile = Awaited<ReturnType<typeof getProfile>>
const getProfile = (context: Context) => answer(api(context).GET('/api/citizen/profile'))

export async function loader({ request, context }: Route.LoaderArgs) {
  const [profile, places] = await Promise.all([getProfile(context), getPlaces(context)])
  const saved = new URL(request.url).searchParams.has('da-luu')
  return { held: heldOf(profile), places, saved }
}

/** As the fields show it: an address in one piece stands as the one of before, to be put into parts. */
function heldOf({ phone, email, address, addressLine, communesOffered }: Profile) {
  const parts = address?.communeName ? address : undefined
  return {
    phone: phone ?? '',
    email: email ?? '',
    address: {
      line: parts?.line ?? '',
      province: parts?.provinceCode ?? '',
      commune: parts?.communeName ?? '',
      former: (parts ? parts.former?.text : address?.line) ?? '',
    },
    addressLine: parts ? addressLine : null,
    onePiece: address !== null && !parts,
    offered: communesOffered,
  }
}

/** At level 1 the call leads to the step-up page, which brings the form back here (see `step-up.ts`). */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string): string => String(form.get(name) ?? '')
  const typed = { phone: text('phone'), email: text('email'), address: addressIn(form) }
  const change = answer(api(context).PUT('/api/citizen/profile/contact', { body: typed }))
  const { problem } = await attempt(keepingTyped(request, change))
  if (problem) return data({ typed, problem }, problem.status)
  return redirect(localised('/tai-khoan/lien-he?da-luu', localeOfRequest(request)), 303)
}

export default function Contact({ loaderData: { held, places, saved }, actionData }: Route.ComponentProps) {
  const t = useText(words)
  const at = useText(addressWords)
  const errors = errorsOf(actionData?.problem, useLocale())
  const shown = actionData?.typed ?? held
  return (
    <div className="wrap page">
      <AccountCrumbs />
      <div className="form">
        <ErrorSummary errors={errors} problem={actionData?.problem} />
        <h1>{t.title}</h1>
        {saved && !actionData && (
          <p className="note good" role="status">
            {t.saved}
          </p>
        )}
        <p className="lead">{t.lead}</p>
        <p>{t.level}</p>
        <form method="post" noValidate>
          <TextField
            name="phone"
            type="tel"
            label={t.phone}
            hint={t.phoneHint}
            autoComplete="tel"
            defaultValue={shown.phone}
            error={errors.phone}
          />
          <TextField
            name="email"
            type="email"
            label={t.email}
            autoComplete="email"
            defaultValue={shown.email}
            error={errors.email}
          />
          {held.addressLine && (
            <p>
              {at.shown}: <AddressShown line={held.addressLine} former={held.address.former} />
            </p>
          )}
          {held.onePiece && <p className="note">{at.onePiece}</p>}
          <AddressFields
            typed={shown.address}
            offered={held.offered}
            problem={actionData?.problem}
            autoComplete
            {...{ places, errors }}
          />
          <p className="actions">
            <button type="submit">{t.save}</button>
          </p>
        </form>
      </div>
    </div>
  )
}
