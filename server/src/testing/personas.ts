import fc from 'fast-check'
import { unitsWhere } from '#modules/identity/index.ts'
import { permissionsOf, permissionsOfRoles } from '#modules/identity/roles.ts'
import { type Actor, nobody } from '#platform/context.ts'
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
)

/** The persona in front of one dossier: what the program is told, and what the oracle knows. */
export interface Standing {
  actor: Actor
  kind: 'nobody' | 'person' | 'staff'
  id: string
  posts: { role: PostSpec['role']; unit: string; reach: PostSpec['reach'] }[]
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
  if (!('posts' in persona)) return citizen(citizens[persona.who])
  const posts = persona.posts.map(({ role, place, reach }) => ({ role, unit: codeOf(place, dossier), reach }))
  const involved = dossier.assignee ?? dossier.proposer ?? dossier.author
  const isStaff = ![citizens.lan.id, citizens.minh.id].includes(involved)
  const id = persona.who === 'the involved one' && isStaff ? involved : colleague.id
  return { actor: staff(id, posts, units), kind: 'staff', id, posts }
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
  return {
    ...nobody,
    id,
    kind: 'staff',
    permissions: permissionsOfRoles(posts.map(({ role }) => role)),
    posts,
    seesUnits: [...unitsWhere({ posts }, 'dossiers.read_unit')],
  }
}

export const unitIds = async ({ query }: Tracer): Promise<Map<string, string>> =>
  new Map(
    (await query<{ code: string; id: string }>('select code, id from organisation.unit')).map((u) => [
      u.code,
      u.id,
    ]),
  )

/** In words, for whoever reads why a test failed. */
export const nameOf = ({ kind, id, posts }: Standing): string =>
  kind === 'staff'
    ? `${id} [${posts.map((p) => `${p.role} at ${p.unit} (${p.reach})`).join(', ')}]`
    : `${kind} ${id}`
