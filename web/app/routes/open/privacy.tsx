import { useText } from '../../i18n/index.ts'
import { pages } from '../../i18n/pages.ts'
import { pageHead } from '../../ui/head.ts'
import { Plain } from '../../ui/Plain.tsx'

export const meta = pageHead((locale) => [pages[locale].privacy.title, pages[locale].privacy.lead])

export default function Privacy() {
  return <Plain words={useText(pages).privacy} />
}
