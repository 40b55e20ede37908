import { Type } from 'typebox'
import type { Purpose } from './consent.repository.ts'
import type { AskedPurpose, Consents } from './consent.service.ts'

export const Words = Type.Object({ vi: Type.String(), en: Type.String() })
const Maybe = Type.Union([Type.String(), Type.Null()])
export const PurposeView = Type.Object({
  code: Type.String(),
  kind: Type.String({ description: 'consent (asked for) or statutory (said, not asked)' }),
  version: Type.Integer(),
  title: Words,
  text: Words,
  basis: Words,
  publishedAt: Type.String({ format: 'date-time' }),
})
export const ConsentsView = Type.Object({
  asked: Type.Array(
    Type.Object({
      ...PurposeView.properties,
      state: Type.String({ description: 'never, given, withdrawn, or outdated: given to other words' }),
      since: Maybe,
    }),
  ),
  statutory: Type.Array(PurposeView),
  history: Type.Array(
    Type.Object({
      id: Type.String(),
      at: Type.String({ format: 'date-time' }),
      act: Type.String({ description: 'given or withdrawn' }),
      purpose: Type.String(),
      version: Type.Integer(),
      title: Words,
      locale: Type.String(),
      sha256: Type.String({ description: 'of the title and the text that stood on the page' }),
      how: Type.String({ description: 'page or program' }),
    }),
  ),
})

export const purposeView = (purpose: Purpose) => ({
  ...purpose,
  publishedAt: purpose.publishedAt.toISOString(),
})

const askedView = ({ last, ...purpose }: AskedPurpose) => ({
  ...purposeView(purpose as Purpose),
  state: purpose.state,
  since: last?.at.toISOString() ?? null,
})

export const consentsView = ({ asked, statutory, history }: Consents) => ({
  asked: asked.map(askedView),
  statutory: statutory.map(purposeView),
  history: history.map((event) => ({ ...event, at: event.at.toISOString() })),
})
