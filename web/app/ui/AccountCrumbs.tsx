import { account } from '../i18n/account.ts'
import { useText } from '../i18n/index.ts'
import { Crumbs } from './Crumbs.tsx'

/** Where a page of one's own account is: below the account, and below what `trail` names. */
export function AccountCrumbs({ trail = [] }: { trail?: [path: string, label: string][] }) {
  return <Crumbs trail={[['/tai-khoan', useText(account).title], ...trail]} />
}
