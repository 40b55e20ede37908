import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { oneOf } from '#platform/schema-parts.ts'
import type { KeptEvent, Purpose } from './consent.repository.ts'
import type { AskedPurpose, Consents, Stand } from './consent.service.ts'

export const Words = Type.Object({ vi: Type.String(), en: Type.String() })
const AtMerged = Type.Boolean({ description: 'said at another record of the person, which was merged' })
const Maybe = Type.Union([Type.String(), Type.Null()])
export const PurposeCode = Type.String({ pattern: '^[a-z][a-z_]{2,39}$' })
const Locale = oneOf('vi', 'en')
export const ConsentGiven = Type.Object(
  {
    version: Type.Integer({ minimum: 1, description: 'the version of the words that were shown' }),
    locale: Type.Optional(Locale),
  },
  { additionalProperties: false },
)
export const ConsentWithdrawn = Type.Object({ locale: Type.Optional(Locale) })
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
  deciders: oneOf('self', 'guardian', 'both'),
  mayAnswer: Type.Boolean({ description: 'whether it is for the caller to say' }),
  asked: Type.Array(
    Type.Object({
      ...PurposeView.properties,
      state: Type.String({
        description:
          'never, given, withdrawn, outdated (given to other words), awaits_child or awaits_guardian: the other has agreed',
      }),
      said: Type.String({ description: 'never, given, withdrawn or outdated: what the caller’s side says' }),
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
      side: oneOf('self', 'guardian'),
      atMerged: AtMerged,
    }),
  ),
})

export const purposeView = (purpose: Purpose) => ({
  ...purpose,
  publishedAt: purpose.publishedAt.toISOString(),
})

const askedView = (side: Stand['side'], { last, said, ...purpose }: AskedPurpose, atMerged: boolean) => ({
  ...purposeView(purpose as Purpose),
  state: purpose.state,
  said: said[side],
  since: last?.at.toISOString() ?? null,
  atMerged,
})

export function consentsView(
  { side, deciders }: Pick<Stand, 'side' | 'deciders'>,
  { personId, asked, statutory, history }: Consents,
) {
  const isElsewhere = (event: KeptEvent | undefined) => event !== undefined && event.personId !== personId
  const lastOn = (code: string) => history.find(({ purpose }) => purpose === code)
  return {
    deciders,
    mayAnswer: deciders === 'both' || deciders === side,
    asked: asked.map((purpose) => askedView(side, purpose, isElsewhere(lastOn(purpose.code)))),
    statutory: statutory.map(purposeView),
    history: history.map((event) => ({
      ...event,
      at: event.at.toISOString(),
      atMerged: isElsewhere(event),
    })),
  }
}

export const ChildConsentsView = Type.Object({ child: Type.String(), ...ConsentsView.properties })

export const childConsentsView = (stand: Stand, { child, ...consents }: Consents & { child: string }) => ({
  child,
  ...consentsView(stand, consents),
})

/** Browsers carry a cookie, programs a bearer token. */
export const howOf = ({ headers }: FastifyRequest): 'page' | 'program' =>
  headers.authorization ? 'program' : 'page'
