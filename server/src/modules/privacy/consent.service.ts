import { recordsOfPerson } from '#modules/identity/index.ts'
import { audit } from '#platform/audit.ts'
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
import { type Consent, consentOf, digestOfWords } from './consent.ts'
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

/** What a person said at every record that is theirs. What was said last counts, wherever it was said. */
export const everythingSaid = async (ctx: Ctx, personId: string): Promise<KeptEvent[]> =>
  consentEvents(ctx.tx, await recordsOfPerson(ctx, personId))

/** What the actor is asked for, what they answered, and the proof of it. */
export async function ownConsents(ctx: Ctx): Promise<Consents> {
  const purposes = await purposesNow(ctx.tx)
  const events = await everythingSaid(ctx, ownId(ctx))
  return {
    personId: ownId(ctx),
    asked: purposes
      .filter(({ kind }) => kind === 'consent')
      .map((purpose) => ({ ...purpose, ...consentOf(events, purpose.code, purpose.version) })),
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
 * Refuses with `privacy.no_such_purpose`, `privacy.purpose_statutory` or, when other words hold by now, with
 * `privacy.words_changed`.
 */
export async function giveConsent(
  ctx: Ctx,
  code: string,
  { version, ...shown }: Shown & { version: number },
): Promise<void> {
  const { purpose, consent } = await standing(ctx, code)
  if (purpose.version !== version) throw conflict('privacy.words_changed')
  await liftRestriction(ctx.tx, ownId(ctx), code, ctx.now)
  if (consent.state !== 'given') await takeDown(ctx, purpose, 'given', shown)
}

/** Takes down that the actor consents no more; where no consent stands, nothing happens. */
export async function withdrawConsent(ctx: Ctx, code: string, shown: Shown): Promise<void> {
  const { purpose, consent } = await standing(ctx, code)
  if (consent.last?.act === 'given') await takeDown(ctx, purpose, 'withdrawn', shown)
}

async function standing(ctx: Ctx, code: string): Promise<{ purpose: Purpose; consent: Consent }> {
  const personId = ownId(ctx)
  await lockConsents(ctx.tx, personId)
  const purpose = await purposeNow(ctx.tx, code)
  if (!purpose) throw notFound('privacy.no_such_purpose')
  if (purpose.kind === 'statutory') throw conflict('privacy.purpose_statutory')
  const events = await everythingSaid(ctx, personId)
  return { purpose, consent: consentOf(events, code, purpose.version) }
}

async function takeDown(
  ctx: Ctx,
  { code, version, title, text }: Purpose,
  act: 'given' | 'withdrawn',
  { locale, how }: Shown,
): Promise<void> {
  const personId = ownId(ctx)
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
  })
  await audit(ctx, { action: `privacy.consent-${act}`, subject: id })
}

/** Whether a person consents to the words of today, and has not had it restricted since. Whoever does something for a purpose that is asked for asks this first. */
export async function hasConsent(ctx: Ctx, personId: string, code: string): Promise<boolean> {
  const purpose = (await purposesNow(ctx.tx)).find((p) => p.code === code)
  if (!purpose) return false
  if (purpose.kind === 'statutory') return true
  if (await isRestricted(ctx.tx, personId, code)) return false
  return consentOf(await everythingSaid(ctx, personId), code, purpose.version).state === 'given'
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
