import { birthYearIn, getPerson, recordsOfPerson } from '#modules/identity/index.ts'
import { audit } from '#platform/audit.ts'
import { dayOf } from '#platform/calendar.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, forbidden, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import {
  consentEvents,
  insertConsentEvent,
  insertPurposeVersion,
  type KeptEvent,
  lockConsents,
  lockPurpose,
  type Purpose,
  purposeNow,
  purposesNow,
} from './consent.repository.ts'
import { type Consent, consentOf, type Deciders, decidersOf, digestOfWords, type Side } from './consent.ts'
import { isRestricted, liftRestriction } from './request.repository.ts'

/** A purpose that is asked for, and what the person said to it. */
export interface AskedPurpose extends Purpose, Consent {}

export interface Consents {
  /** Whose page it is; what was said at another record says so. */
  personId: string
  asked: AskedPurpose[]
  /** What the law has the city do: said, not asked. */
  statutory: Purpose[]
  /** Everything that was said, newest first: the proof. */
  history: KeptEvent[]
}

/** Whose consent is at stake, and on which side the actor stands. */
export interface Stand {
  personId: string
  side: Side
  /** The guardianship under which the actor speaks; null for themselves. */
  guardianshipId: string | null
  deciders: Deciders
}

/** The actor speaking for themselves. */
export async function ownStand(ctx: Ctx): Promise<Stand> {
  const personId = ownId(ctx)
  const deciders = await decidersNow(ctx, personId)
  return { personId, side: 'self', guardianshipId: null, deciders }
}

/** Whose consent it takes today. A record may lack the day of birth: then the year in the number counts, and its last day. */
export async function decidersNow(ctx: Ctx, personId: string): Promise<Deciders> {
  const reading = { purpose: personId === ctx.actor.personId ? 'own' : 'consent' } as const
  const { birthDate, citizenId } = await getPerson(ctx, personId, reading)
  const year = birthYearIn(citizenId)
  const born = birthDate ?? (year === undefined ? undefined : `${year}-12-31`)
  return born === undefined ? 'self' : decidersOf(born, dayOf(ctx.now))
}

/** What was said at every record that is a person's. What was said last counts, wherever it was said. */
export const everythingSaid = async (ctx: Ctx, personId: string): Promise<KeptEvent[]> =>
  consentEvents(ctx.tx, await recordsOfPerson(ctx, personId))

/** What somebody is asked for, what was answered, and the proof of it. */
export async function consentsOf(ctx: Ctx, { personId, deciders }: Stand): Promise<Consents> {
  const purposes = await purposesNow(ctx.tx)
  const events = await everythingSaid(ctx, personId)
  return {
    personId,
    asked: purposes
      .filter(({ kind }) => kind === 'consent')
      .map((purpose) => ({ ...purpose, ...consentOf(events, purpose.code, purpose.version, deciders) })),
    statutory: purposes.filter(({ kind }) => kind === 'statutory'),
    history: events.toReversed(),
  }
}

/** How an answer reached us. */
export interface Shown {
  /** The language of the words that stood before the person. */
  locale: 'vi' | 'en'
  how: 'page' | 'program'
}

/**
 * Takes down that the actor consents to the words of `version`. Consent that stands already is no second event.
 * Refuses with `privacy.no_such_purpose`, `privacy.purpose_statutory`, where it is not for this side to say with
 * `privacy.guardian_decides` or `privacy.decides_alone`, and when other words hold by now with `privacy.words_changed`.
 */
export async function giveConsent(
  ctx: Ctx,
  stand: Stand,
  { code, version, ...shown }: Shown & { code: string; version: number },
): Promise<void> {
  const { purpose, consent } = await standing(ctx, stand, code)
  if (purpose.version !== version) throw conflict('privacy.words_changed')
  if (stand.side === 'self') await liftRestriction(ctx.tx, stand.personId, code, ctx.now)
  if (consent.said[stand.side] !== 'given') await takeDown(ctx, stand, purpose, { act: 'given', ...shown })
}

/** Takes down that the actor consents no more; where no consent of theirs stands, nothing happens. */
export async function withdrawConsent(
  ctx: Ctx,
  stand: Stand,
  { code, ...shown }: Shown & { code: string },
): Promise<void> {
  const { purpose, consent } = await standing(ctx, stand, code)
  const said = consent.said[stand.side]
  if (said === 'given' || said === 'outdated')
    await takeDown(ctx, stand, purpose, { act: 'withdrawn', ...shown })
}

async function standing(
  ctx: Ctx,
  { personId, side, deciders }: Stand,
  code: string,
): Promise<{ purpose: Purpose; consent: Consent }> {
  await lockConsents(ctx.tx, personId)
  const purpose = await purposeNow(ctx.tx, code)
  if (!purpose) throw notFound('privacy.no_such_purpose')
  if (purpose.kind === 'statutory') throw conflict('privacy.purpose_statutory')
  if (deciders !== 'both' && deciders !== side)
    throw forbidden(deciders === 'self' ? 'privacy.decides_alone' : 'privacy.guardian_decides')
  const events = await everythingSaid(ctx, personId)
  return { purpose, consent: consentOf(events, code, purpose.version, deciders) }
}

async function takeDown(
  ctx: Ctx,
  { personId, guardianshipId }: Stand,
  { code, version, title, text }: Purpose,
  { act, locale, how }: Shown & { act: 'given' | 'withdrawn' },
): Promise<void> {
  const id = newId()
  await insertConsentEvent(ctx.tx, {
    id,
    personId,
    no: (await consentEvents(ctx.tx, [personId])).length + 1,
    purpose: code,
    version,
    act,
    locale,
    sha256: digestOfWords(title[locale], text[locale]),
    at: ctx.now,
    how,
    actorId: ctx.actor.id,
    sessionId: ctx.actor.assurance.sessionId,
    guardianshipId,
  })
  await audit(ctx, { action: `privacy.consent-${act}`, subject: id })
}

/**
 * Whether there is consent to the words of today, of all whose consent it takes, and it was not restricted since. Whoever does something for a purpose that is asked for asks this first.
 */
export async function hasConsent(ctx: Ctx, personId: string, code: string): Promise<boolean> {
  const purpose = (await purposesNow(ctx.tx)).find((p) => p.code === code)
  if (!purpose) return false
  if (purpose.kind === 'statutory') return true
  if (await isRestricted(ctx.tx, personId, code)) return false
  const deciders = await decidersNow(ctx, personId)
  return consentOf(await everythingSaid(ctx, personId), code, purpose.version, deciders).state === 'given'
}

export type NewWords = Pick<Purpose, 'title' | 'text' | 'basis'>

/** Every purpose with the words of today. */
export const listPurposes = (ctx: Ctx): Promise<Purpose[]> => purposesNow(ctx.tx)

/**
 * Publishes other words for a purpose, after the version that was seen; consent to the old ones is asked for again.
 * Refuses with `privacy.no_such_purpose` or, when somebody else was first, `privacy.words_changed`.
 */
export async function publishWords(
  ctx: Ctx,
  code: string,
  { seen, ...words }: NewWords & { seen: number },
): Promise<number> {
  await lockPurpose(ctx.tx, code)
  const purpose = await purposeNow(ctx.tx, code)
  if (!purpose) throw notFound('privacy.no_such_purpose')
  if (purpose.version !== seen) throw conflict('privacy.words_changed')
  const version = seen + 1
  await insertPurposeVersion(ctx.tx, { code, version, ...words, publishedAt: ctx.now, by: ctx.actor.id })
  await audit(ctx, { action: 'privacy.words-published', subject: `${code}:${version}` })
  return version
}

export function ownId({ actor }: Ctx): string {
  if (!actor.personId) throw forbidden('permission.missing')
  return actor.personId
}
