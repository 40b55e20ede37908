import { type Static, Type } from 'typebox'

const Words = { vi: Type.String(), en: Type.String() }
const Maybe = Type.Union([Type.String(), Type.Null()])

export const Level = Type.Union([
  Type.Object({ code: Type.String(), ...Words, shape: Type.String() }),
  Type.Null(),
])
const Reason = Type.Object({
  code: Type.String(),
  ...Words,
  basis: Type.String(),
  turn: Type.String({ description: 'Whose turn it is meanwhile: applicant or agency' }),
  longest: Type.Object({ amount: Type.Integer(), unit: Type.String() }),
})

/** The clock of a dossier as its office reads it. */
export const OfficeClock = Type.Object({
  level: Level,
  paused: Type.Union([
    Type.Object({
      reason: Reason,
      basis: Maybe,
      since: Type.String(),
      limitAt: Maybe,
      overran: Type.Boolean(),
    }),
    Type.Null(),
  ]),
  pauses: Type.Array(Type.Object({ ...Words, basis: Maybe, from: Type.String(), to: Maybe })),
  extensions: Type.Array(Type.Object({ promisedAt: Type.String(), until: Type.String() })),
  drafts: Type.Array(
    Type.Object({
      form: Type.String(),
      preparedAt: Type.String(),
      promisedAt: Maybe,
      offeredAt: Maybe,
      missedAt: Maybe,
    }),
  ),
  may: Type.Object({
    pauseFor: Type.Array(Reason),
    resume: Type.Boolean(),
    stop: Type.Boolean(),
    extend: Type.Boolean(),
  }),
})
export type OfficeClock = Static<typeof OfficeClock>
