import { sso } from '../../i18n/sso.ts'
import { pageHead } from '../../ui/head.ts'
import { Left } from './sso-leave.tsx'

export const meta = pageHead((locale) => [sso[locale].leave.doneTitle])

/** Somebody who was signed out already, and was sent here by a system that does not say where they go on. */
export default function SsoLeft() {
  return <Left returnTo={null} />
}
