import type { Actor } from '#platform/context.ts'
import type { Reading } from '#platform/disclosure.ts'
import type { Purpose } from '#platform/purposes.ts'
import type { Dossier } from './dossiers.repository.ts'

type About = Pick<Dossier, 'id' | 'applicant_person_id' | 'applicant_organisation_id'>
type Read = About & Pick<Dossier, 'authority'>

/** Why whoever may read a dossier reads it; whether they may is decided before. */
export const readingOf = (actor: Actor, dossier: Read): Reading =>
  readingFor(purposeOf(actor, dossier), dossier)

/** The same for a purpose that goes without saying who acts. */
export const readingFor = (purpose: Purpose, dossier: About): Reading => ({
  purpose,
  dossierId: dossier.id,
  subject: dossier.applicant_person_id ?? dossier.applicant_organisation_id,
})

function purposeOf({ kind, personId, posts }: Actor, dossier: Read): Purpose {
  if (kind === 'system') return 'issue_result'
  if (kind !== 'staff') {
    if (personId !== null && personId === dossier.applicant_person_id) return 'own'
    return dossier.authority === 'assisted' ? 'assist' : 'represent'
  }
  return overseesOnly({ posts }) ? 'oversee' : 'handle'
}

/** Whoever oversees all offices and serves in none: lists tell them what was done, and name people in part. */
export const overseesOnly = ({ posts }: Pick<Actor, 'posts'>): boolean =>
  posts.every(({ role }) => role === 'city_leader')
