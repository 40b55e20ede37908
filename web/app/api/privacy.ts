import type { Answer as Body } from '#contract'
import { answer, api, type Context } from './client.ts'

export type Consents = Body<'/api/citizen/consents'>
export type AskedPurpose = Consents['asked'][number]

type Locale = 'vi' | 'en'

export const readConsents = (context: Context): Promise<Consents> =>
  answer(api(context).GET('/api/citizen/consents'))

export const giveConsent = (context: Context, purpose: string, version: number, locale: Locale) =>
  answer(
    api(context).PUT('/api/citizen/consents/{purpose}', {
      params: { path: { purpose } },
      body: { version, locale },
    }),
  )

export const withdrawConsent = (context: Context, purpose: string, locale: Locale) =>
  answer(
    api(context).DELETE('/api/citizen/consents/{purpose}', {
      params: { path: { purpose }, query: { locale } },
    }),
  )
