import { useLocation } from 'react-router'

export type Locale = 'vi' | 'en'

/** The words of one area of the pages, in both languages; `en` must have the shape of `vi`. */
export interface Catalogue<T> {
  vi: T
  en: T
}

/** English pages live below `/en`; every other address is Vietnamese. */
export const localeOf = (pathname: string): Locale => (/^\/en(\/|$|\.data)/.test(pathname) ? 'en' : 'vi')

/** The same page in the given language: `localised('/tra-cuu', 'en')` is `/en/tra-cuu`. */
export function localised(path: string, locale: Locale): string {
  const bare = path.replace(/^\/en(?=\/|\?|$)/, '') || '/'
  if (locale === 'vi') return bare.startsWith('/') ? bare : `/${bare}`
  return bare === '/' ? '/en' : `/en${bare}`
}

export const localeOfRequest = (request: Request): Locale => localeOf(new URL(request.url).pathname)

export const useLocale = (): Locale => localeOf(useLocation().pathname)

/** The words of an area in the page's language: `const t = useText(search)`. */
export const useText = <T>(area: Catalogue<T>): T => area[useLocale()]

/** Makes links that stay in the page's language: `const to = usePath(); <a href={to('/tra-cuu')}>`. */
export function usePath(): (path: string) => string {
  const locale = useLocale()
  return (path) => localised(path, locale)
}
