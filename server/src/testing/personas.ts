import fc from 'fast-check'
import { unitsWhere } from '#modules/identity/index.ts'
import { permissionsOf, permissionsOfRoles } from '#modules/identity/roles.ts'
import { type Actor, nobody } from '#platform/context.ts'
import { alwaysAssured } from './assured.ts'
import { clearDelegations, putDelegation } from './delegations.ts'
import { BIRTH } from './dossier-papers.ts'
import type { People, Staged } from './dossier-stages.ts'
import type { Tracer } from './traces.ts'

/** Where a post lies, seen from the dossier in question. */
const PLACES = [
  'its desk',
  'its office',
  'a sister of the desk',
  'another office',
  'another desk',
  'the city',
] as const
type Place = (typeof PLACES)[number]

const ROLES = ['one_stop_officer', 'specialist', 'head', 'leader', 'city_leader', 'administrator'] as const

export interface PostSpec {
  role: (typeof ROLES)[number]
  place: Place
  reach: 'unit' | 'subtree'
}

/** Somebody who may or may not have to do with a dossier. */
export type Persona =
  | { who: 'nobody' | 'lan' | 'minh' | 'hoa' }
  /** `involved`: whoever the dossier was given to, proposed its result or took it in, with whatever posts they hold now. */
  | { who: 'a colleague' | 'the involved one'; posts: PostSpec[] }
  /** Hoa, whom the applicant lets act for them, or once did. */
  | { who: 'a delegate'; delegation: DelegatedSpec }
  /** Phuc, in an assisted session with the applicant or with somebody else. */
  | { who: 'a volunteer'; session: SessionSpec }

/** `over`: its hour is; `ended`: by one of them. */
export type SessionSpec = 'in force' | 'offered' | 'over' | 'ended' | 'with another'

export interface DelegatedSpec {
  is: 'in force' | 'offered' | 'revoked' | 'expired' | 'not yet' | 'refused'
  scopes: ('hand_in' | 'follow' | 'receive')[]
  procedures: 'all' | 'its' | 'others'
  /** From the applicant, or from somebody else. */
  from: 'its applicant' | 'another'
}

const delegation: fc.Arbitrary<DelegatedSpec> = fc.record({
  is: fc.oneof(
    { weight: 2, arbitrary: fc.constant('in force' as const) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('offered', 'revoked', 'expired', 'not yet', 'refused'),
    },
  ),
  scopes: fc.subarray(['hand_in', 'follow', 'receive'], { minLength: 1 }),
  procedures: fc.constantFrom('all', 'its', 'others'),
  from: fc.constantFrom('its applicant', 'its applicant', 'another'),
})

const post: fc.Arbitrary<PostSpec> = fc.record({
  role: fc.constantFrom(...ROLES),
  place: fc.constantFrom(...PLACES),
  reach: fc.constantFrom('unit', 'subtree'),
})

export const personas: fc.Arbitrary<Persona> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ who: fc.constantFrom('nobody', 'lan', 'minh', 'hoa') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      who: fc.constantFrom('a colleague', 'the involved one'),
      posts: fc.array(post, { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ who: fc.constant('a delegate' as const), delegation }) },
  {
    weight: 1,
    arbitrary: fc.record({
      who: fc.constant('a volunteer' as const),
      session: fc.constantFrom<SessionSpec>(
        'in force',
        'in force',
        'offered',
        'over',
        'ended',
        'with another',
      ),
    }),
  },
)

/** The persona in front of one dossier: what the program is told, and what the oracle knows. */
export interface Standing {
  actor: Actor
  kind: 'nobody' | 'person' | 'staff'
  id: string
  posts: { role: PostSpec['role']; unit: string; reach: PostSpec['reach'] }[]
  /** What a delegation in force lets them do in this dossier. */
  may?: DelegatedSpec['scopes']
  /** Whether they sit beside the applicant now, in an assisted session. */
  helps?: boolean
}

const BESIDE: Record<string, string> = { 'H24.165': 'H24.168', 'H24.168': 'H24.165' }

function codeOf(place: Place, { unit, desk }: Pick<Staged, 'unit' | 'desk'>): string {
  const other = BESIDE[unit]!
  return {
    'its desk': desk,
    'its office': unit,
    'a sister of the desk': `${unit}.4`,
    'another office': other,
    'another desk': `${other}.1`,
    'the city': 'H24',
  }[place]
}

/** Codes tell what lies below what: `H24.165.1` is below `H24.165`. */
export const covers = ({ unit, reach }: { unit: string; reach: string }, code: string): boolean =>
  unit === code || (reach === 'subtree' && code.startsWith(`${unit}.`))

/** Turns a persona into an actor; `units` are the ids of all units by their codes. */
export function stand(
  persona: Persona,
  dossier: Staged,
  { citizens, colleague }: People,
  units: Map<string, string>,
): Standing {
  if (persona.who === 'nobody') return { actor: nobody, kind: 'nobody', id: 'nobody', posts: [] }
  if ('delegation' in persona) return { ...citizen(citizens.hoa), may: effective(persona.delegation) }
  if ('session' in persona) return { ...citizen(citizens.phuc), helps: persona.session === 'in force' }
  if (!('posts' in persona)) return citizen(citizens[persona.who])
  const posts = persona.posts.map(({ role, place, reach }) => ({ role, unit: codeOf(place, dossier), reach }))
  const involved = dossier.assignee ?? dossier.proposer ?? dossier.author
  const isStaff = !Object.values(citizens).some(({ id }) => id === involved)
  const id = persona.who === 'the involved one' && isStaff ? involved : colleague.id
  return { actor: staff(id, posts, units), kind: 'staff', id, posts }
}

const effective = ({ is, scopes, procedures, from }: DelegatedSpec): DelegatedSpec['scopes'] =>
  is === 'in force' && procedures !== 'others' && from === 'its applicant' ? scopes : []

const DAYS: Record<DelegatedSpec['is'], [number, number]> = {
  'in force': [0, 0],
  offered: [-1, 30],
  revoked: [-1, 30],
  refused: [-1, 30],
  expired: [-30, -1],
  'not yet': [1, 30],
}

/** Writes down what a persona was given, and nothing else: whoever was a delegate before is none now. */
export async function lend({ query }: Tracer, persona: Persona, d: Staged, { citizens }: People) {
  await clearDelegations(query)
  if ('session' in persona) await sitBeside(query, persona.session, d, citizens)
  if (!('delegation' in persona)) return
  const { is, scopes, procedures, from } = persona.delegation
  const agreed = ['in force', 'expired', 'not yet'].includes(is)
  const principal = from === 'another' ? { principalPersonId: citizens.minh.personId! } : d.applicant
  await putDelegation(query, {
    ...principal,
    delegatePersonId: citizens.hoa.personId!,
    scopes,
    procedures: { all: null, its: [BIRTH], others: ['1.000000'] }[procedures],
    state: agreed ? 'accepted' : (is as 'offered'),
    days: DAYS[is],
  })
}

const MINUTES: Record<SessionSpec, number> = {
  'in force': 60,
  offered: 15,
  // long over: on a slow machine the program under test reads a clock of minutes ago
  over: -600,
  ended: 30,
  'with another': 60,
}

async function sitBeside(query: Tracer['query'], is: SessionSpec, d: Staged, citizens: People['citizens']) {
  const beside = is === 'with another' ? { principalPersonId: citizens.minh.personId! } : d.applicant
  if (!beside.principalPersonId) return
  await putDelegation(query, {
    ...beside,
    delegatePersonId: citizens.phuc.personId!,
    minutes: MINUTES[is],
    state: is === 'ended' ? 'revoked' : is === 'offered' ? 'offered' : 'accepted',
  })
}

const citizen = ({ id, personId }: Actor): Standing => ({
  actor: { ...nobody, id, kind: 'person', personId, permissions: new Set(permissionsOf('citizen')) },
  kind: 'person',
  id,
  posts: [],
})

function staff(id: string, standing: Standing['posts'], units: Map<string, string>): Actor {
  const posts = standing.map((held) => ({
    role: held.role,
    unitId: units.get(held.unit)!,
    unitCode: held.unit,
    reach: held.reach,
    unitIds: [...units].filter(([code]) => covers(held, code)).map(([, unitId]) => unitId),
  }))
  return alwaysAssured({
    ...nobody,
    id,
    kind: 'staff',
    permissions: permissionsOfRoles(posts.map(({ role }) => role)),
    posts,
    seesUnits: [...unitsWhere({ posts }, 'dossiers.read_unit')],
  })
}

export const unitIds = async ({ query }: Tracer): Promise<Map<string, string>> =>
  new Map(
    (await query<{ code: string; id: string }>('select code, id from organisation.unit')).map((u) => [
      u.code,
      u.id,
    ]),
  )

/** In words, for whoever reads why a test failed. */
export const nameOf = ({ kind, id, posts, may, helps }: Standing): string =>
  kind === 'staff'
    ? `${id} [${posts.map((p) => `${p.role} at ${p.unit} (${p.reach})`).join(', ')}]`
    : `${kind} ${id}${helps ? ' (sits beside)' : ''}${may ? ` (delegate: ${may.join(', ') || 'nothing'})` : ''}`
