import { city } from '../city.ts'
import { type Locale, localeOf } from '../i18n/index.ts'

/** The head of a page: `export const meta = pageHead((locale, data) => [search[locale].title])`. */
export function pageHead<D = unknown>(
  words: (locale: Locale, data: D | undefined) => [title: string, description?: string],
) {
  return ({ loaderData, location }: { loaderData?: D; location: { pathname: string } }) => {
    const locale = localeOf(location.pathname)
    const [title, description] = words(locale, loaderData)
    return [
      { title: `${title} · ${city.portal[locale]} ${city.shortName[locale]}` },
      ...(description ? [{ name: 'description', content: description }] : []),
    ]
  }
}
