import { timingSafeEqual } from 'node:crypto'
import { getOrganisation, getPerson } from '#modules/identity/index.ts'
import type { Ctx } from '#platform/context.ts'
import { noteReading } from '#platform/disclosure.ts'
import { forbidden, notFound } from '#platform/errors.ts'
import { type ClockView, clockOf } from './clock-view.ts'
import { STATE_TEXT, STATUS_CODE, type State } from './dossier.ts'
import { readingFor } from './dossiers.readings.ts'
import { type CodedDossier, findCodedDossier, showDossier } from './dossiers.repository.ts'
import { readStory } from './story.service.ts'
import type { Text } from './timeline.texts.ts'
import { alsoWaitingFor, type Happening, timelineOf, type Waiting, waitingFor } from './timeline.ts'

/** What anybody may know of a dossier whose code they have: where it stands, and nothing of whom or what it concerns. */
export interface BareTracking {
  code: string
  state: string
  /** The national portal's code (reference §2). */
  statusCode: number | null
  stateText: Text
  full: false
}

/** The whole way, without the name of anybody: neither the applicant's nor an official's. */
export interface FullTracking extends Omit<BareTracking, 'full'> {
  full: true
  procedureCode: string
  procedureName: string
  unitName: string
  submittedAt: string
  acceptedAt: string | null
  dueAt: string | null
  returnedAt: string | null
  timeline: Happening[]
  waiting: Waiting | null
  /** What else goes on at the same time. */
  alsoWaiting: Waiting[]
  clock: ClockView
}

export const plainCode = (code: string): string => code.trim().toUpperCase()

/**
 * The state of a dossier by its code. Codes are numbered through, so anybody can find one that exists: an unknown one is said to be
 * unknown (`dossiers.no_such_code`), because that helps who mistyped it and tells a stranger nothing more.
 */
export async function trackBare(ctx: Ctx, code: string): Promise<BareTracking> {
  const { state } = await requireCode(ctx, code)
  return { ...bareOf(code, state), full: false }
}

/**
 * The way of a dossier, for who knows the last four digits of the applicant's citizen id, tax number or telephone. Call
 * `admitAttempt` before. Refuses with `dossiers.wrong_proof` or `dossiers.no_such_code`.
 */
export async function trackFully(ctx: Ctx, code: string, proof: string): Promise<FullTracking> {
  const found = await requireCode(ctx, code)
  if (!proves(proof, await secretsOf(ctx, found))) throw forbidden('dossiers.wrong_proof')
  const dossier = (await showDossier(ctx.tx, found.id))!
  noteReading(ctx, readingFor('track', dossier))
  const story = await readStory(ctx, dossier)
  return {
    ...bareOf(code, dossier.state),
    full: true,
    procedureCode: dossier.procedure_code,
    procedureName: dossier.procedure_name,
    unitName: dossier.unit_name,
    submittedAt: dossier.submitted_at!.toISOString(),
    acceptedAt: dossier.accepted_at?.toISOString() ?? null,
    dueAt: dossier.due_at?.toISOString() ?? null,
    returnedAt: dossier.returned_at?.toISOString() ?? null,
    timeline: timelineOf(story, { names: false }),
    waiting: waitingFor(story, { names: false }),
    alsoWaiting: alsoWaitingFor(story, { names: false }),
    clock: clockOf(dossier, story.intervals, ctx.now),
  }
}

async function requireCode(ctx: Ctx, code: string): Promise<CodedDossier> {
  const dossier = await findCodedDossier(ctx.tx, plainCode(code))
  if (!dossier) throw notFound('dossiers.no_such_code')
  return dossier
}

const bareOf = (code: string, state: State) => ({
  code: plainCode(code),
  state,
  statusCode: STATUS_CODE[state],
  stateText: STATE_TEXT[state],
})

/** The numbers of the applicant that prove who asks; never those of who helped or handed in. */
async function secretsOf(ctx: Ctx, dossier: CodedDossier): Promise<(string | null)[]> {
  const reading = readingFor('check_proof', dossier)
  if (dossier.applicant_organisation_id) {
    const { taxCode, phone } = await getOrganisation(ctx, dossier.applicant_organisation_id, reading)
    return [taxCode, phone]
  }
  const { citizenId, phone } = await getPerson(ctx, dossier.applicant_person_id!, reading)
  return [citizenId, phone]
}

/** Compares with every number, each in the same time, so that the clock does not tell which one came close. */
function proves(proof: string, secrets: (string | null)[]): boolean {
  const matches = secrets.map((secret) => {
    const digits = (secret ?? '').replace(/\D/g, '')
    const last = digits.length >= 4 ? digits.slice(-4) : '----'
    return timingSafeEqual(Buffer.from(last), Buffer.from(proof))
  })
  return matches.includes(true)
}
