import type { Actor } from '#platform/context.ts'

/** A made-up actor who has proved everything at a moment: level 2, and a second factor. */
export const assured = (actor: Actor, at: Date): Actor => ({
  ...actor,
  assurance: { sessionId: null, level: 2, methods: ['pwd', 'otp'], secondFactorAt: at },
})

/** The same whenever they act: for tests about something else. */
export const alwaysAssured = (actor: Actor): Actor => assured(actor, new Date(8.64e15))
