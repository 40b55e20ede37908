import { Type } from 'typebox'
import type { KeptEvent, Purpose } from './consent.repository.ts'
import type { AskedPurpose, Consents } from './consent.service.ts'

export const Words = Type.Object({ vi: Type.String(), en: Type.String() })
const AtMerged = Type.Boolean({ description: 'said at another record of the person, which was merged' })
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
      atMerged: AtMerged,
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
      atMerged: AtMerged,
    }),
  ),
})

export const purposeView = (purpose: Purpose) => ({
  ...purpose,
  publishedAt: purpose.publishedAt.toISOString(),
})

const askedView = ({ last, ...purpose }: AskedPurpose, atMerged: boolean) => ({
  ...purposeView(purpose as Purpose),
  state: purpose.state,
  since: last?.at.toISOString() ?? null,
  atMerged,
})

export function consentsView({ personId, asked, statutory, history }: Consents) {
  const isElsewhere = (event: KeptEvent | undefined) => event !== undefined && event.personId !== personId
  return {
    asked: asked.map((one) => askedView(one, isElsewhere(history.find((e) => e.purpose === one.code)))),
    statutory: statutory.map(purposeView),
    history: history.map((event) => ({
      ...event,
      at: event.at.toISOString(),
      atMerged: isElsewhere(event),
    })),
  }
}
