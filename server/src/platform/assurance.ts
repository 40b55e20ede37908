import { forbidden } from './errors.ts'

/** How sure the city is of who acts, and since when: how the session was opened, and what was proved in it since. */
export interface Assurance {
  /** Null when no session stands behind the actor: the program itself, a command, a visitor. */
  sessionId: string | null
  /** As VNeID counts it: 1 for a password alone, 2 for an identity proved with the chip of the card or in person. */
  level: 1 | 2
  /** How it was proved, in the words of RFC 8176 (`pwd`, `otp`, `hwk`, `swk`) and `vneid`. */
  methods: readonly string[]
  /** When something besides the password was last shown; null when it never was in this session. */
  secondFactorAt: Date | null
  /** The account must have a second factor and this session has shown none: only enrolling one and the own account are open. */
  mustEnrol?: boolean
}

/** Nothing was proved. */
export const UNPROVED: Assurance = { sessionId: null, level: 1, methods: [], secondFactorAt: null }

/** What an act asks for beyond a session and a permission. */
export interface NeededAssurance {
  level?: 2
  /** A second factor shown at most so many minutes ago. */
  secondFactorWithin?: number
}

/** A single act that can hardly be taken back. */
export const FRESH = { secondFactorWithin: 10 } as const
/** Work that is done many times in a sitting: a morning's dossiers to approve, a search of the log. */
export const SITTING = { secondFactorWithin: 30 } as const
/** What a counter does all day long: a proof holds for half of it. */
export const HALF_DAY = { secondFactorWithin: 240 } as const

interface Acting {
  actor: { kind: string; assurance: Assurance }
  now: Date
}

const MINUTE = 60_000

/**
 * Refuses with `session.level_required` or `session.second_factor_required` what the session does not prove well enough;
 * the pages then ask for the proof and come back. For acts that need it only in some cases; a route that always needs
 * it says so in its `config.assurance`.
 */
export function requireAssurance(
  { actor, now }: Acting,
  { level, secondFactorWithin }: NeededAssurance,
): void {
  if (actor.kind === 'system') return
  const { assurance } = actor
  if (level && assurance.level < level) throw forbidden('session.level_required', { level })
  if (secondFactorWithin !== undefined && !isFresh({ actor, now }, secondFactorWithin))
    throw forbidden('session.second_factor_required', { minutes: secondFactorWithin })
}

/** Whether a second factor was shown in the last minutes. */
export const isFresh = ({ actor, now }: Acting, minutes: number): boolean =>
  (actor.assurance.secondFactorAt?.getTime() ?? Number.NEGATIVE_INFINITY) > now.getTime() - minutes * MINUTE
