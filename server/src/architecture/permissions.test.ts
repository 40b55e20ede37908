import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Module } from '#platform/module.ts'
import { byChance, misfortunes } from '#testing/by-chance.ts'
import { STAGES, type Stage, stages } from '#testing/dossier-stages.ts'
import { NO_DOSSIER } from '#testing/no-dossier.ts'
import {
  type DelegatedSpec,
  lend,
  type Persona,
  type PostSpec,
  personas,
  stand,
  unitIds,
} from '#testing/personas.ts'
import { holes } from '#testing/planted-holes.ts'
import { type Program, programOf, routesOf } from '#testing/program.ts'
import { tracer } from '#testing/traces.ts'
import { trespass } from '#testing/trespass.ts'
import { WHO_MAY } from '#testing/who-may.ts'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
const looks = await tracer(world)
const units = await unitIds(looks)
const { people, reach, renewUpload } = await stages(world, looks)
const program = await programOf(world)
const ROUTES = Object.keys(WHO_MAY)

/** Everything that is wrong with how the program treats a persona at the doors of one dossier. */
async function wrongs(at: Program, persona: Persona, stage: Stage, routes: string[]): Promise<string[]> {
  const meet = async () => {
    const d = await reach(stage)
    await lend(looks, persona, d, people)
    return { program: at, tracer: looks, who: stand(persona, d, people, units), d }
  }
  return trespass(meet, routes, () => renewUpload(stage))
}

const post = (role: PostSpec['role'], place: PostSpec['place'], reach: PostSpec['reach'] = 'unit') => ({
  role,
  place,
  reach,
})
const colleague = (...posts: PostSpec[]): Persona => ({ who: 'a colleague', posts })
const involved = (...posts: PostSpec[]): Persona => ({ who: 'the involved one', posts })

const delegate = (scopes: DelegatedSpec['scopes'], more: Partial<DelegatedSpec> = {}): Persona => ({
  who: 'a delegate',
  delegation: { is: 'in force', procedures: 'its', from: 'its applicant', scopes, ...more },
})
const EVERYTHING: DelegatedSpec['scopes'] = ['hand_in', 'follow', 'receive']

/** Encounters that chance might not bring about: the edges of the rules. */
const EDGES: [Persona, Stage][] = [
  [{ who: 'lan' }, 'draft'],
  [{ who: 'lan' }, 'asked_by_the_specialist'],
  [{ who: 'lan' }, 'over_the_counter'],
  [{ who: 'hoa' }, 'signed'],
  [{ who: 'hoa' }, 'draft'],
  [{ who: 'minh' }, 'of_a_company'],
  [{ who: 'nobody' }, 'returned'],
  [colleague(post('one_stop_officer', 'its desk')), 'draft'],
  [colleague(post('one_stop_officer', 'its desk')), 'submitted'],
  [colleague(post('one_stop_officer', 'another desk')), 'submitted'],
  [colleague(post('one_stop_officer', 'its desk')), 'signed'],
  [colleague(post('head', 'its office')), 'accepted'],
  [colleague(post('head', 'another office', 'subtree')), 'accepted'],
  // the step is given to somebody else of the same office
  [colleague(post('specialist', 'its office')), 'assigned'],
  [involved(post('specialist', 'its office')), 'assigned'],
  // moved to another office since
  [involved(post('specialist', 'another office', 'subtree')), 'assigned'],
  [involved(post('one_stop_officer', 'another desk')), 'over_the_counter'],
  [involved(post('one_stop_officer', 'its desk')), 'over_the_counter'],
  [colleague(post('one_stop_officer', 'its desk')), 'over_the_counter'],
  // nobody goes on while the citizen is asked
  [involved(post('specialist', 'its office')), 'asked_by_the_specialist'],
  [colleague(post('leader', 'its office', 'subtree')), 'proposed'],
  // nobody decides what they prepared
  [involved(post('leader', 'its office'), post('specialist', 'its office')), 'proposed'],
  // a right that one post gives is no right where another post lies
  [colleague(post('leader', 'another office'), post('administrator', 'the city', 'subtree')), 'assigned'],
  [colleague(post('one_stop_officer', 'another desk'), post('specialist', 'its desk')), 'submitted'],
  [colleague(post('city_leader', 'the city', 'subtree')), 'proposed'],
  [delegate(EVERYTHING), 'delegated_draft'],
  [delegate(EVERYTHING), 'draft'],
  [delegate(['hand_in']), 'delegated'],
  [delegate(['hand_in']), 'submitted'],
  [delegate(['hand_in']), 'asked_of_a_delegate'],
  [delegate(['follow']), 'asked_by_the_specialist'],
  [delegate(['follow']), 'signed'],
  [delegate(['receive']), 'signed'],
  [delegate(['receive']), 'proposed'],
  [delegate(EVERYTHING), 'of_a_company'],
  [delegate(EVERYTHING, { is: 'revoked' }), 'delegated_draft'],
  [delegate(EVERYTHING, { is: 'revoked' }), 'signed'],
  [delegate(EVERYTHING, { is: 'expired' }), 'delegated'],
  [delegate(EVERYTHING, { is: 'not yet' }), 'asked_of_a_delegate'],
  [delegate(EVERYTHING, { is: 'offered' }), 'submitted'],
  [delegate(EVERYTHING, { procedures: 'others' }), 'asked_of_a_delegate'],
  [delegate(EVERYTHING, { from: 'another' }), 'returned'],
  [{ who: 'a volunteer', session: 'in force' }, 'prepared'],
  [{ who: 'a volunteer', session: 'in force' }, 'draft'],
  [{ who: 'a volunteer', session: 'in force' }, 'asked_by_the_specialist'],
  [{ who: 'a volunteer', session: 'in force' }, 'signed'],
  [{ who: 'a volunteer', session: 'offered' }, 'prepared'],
  [{ who: 'a volunteer', session: 'over' }, 'prepared'],
  [{ who: 'a volunteer', session: 'ended' }, 'prepared'],
  [{ who: 'a volunteer', session: 'with another' }, 'prepared'],
  [delegate(EVERYTHING), 'prepared'],
  [{ who: 'lan' }, 'prepared'],
  [{ who: 'lan' }, 'delegated_draft'],
  [{ who: 'hoa' }, 'delegated'],
]

/** Reports what is wrong with a program when people come upon dossiers: first at the edges, then by chance. */
async function strangers(at: Program, { routes = ROUTES, seconds = 10 } = {}): Promise<string[]> {
  for (const [persona, stage] of EDGES) {
    const found = await wrongs(at, persona, stage, routes)
    if (found.length > 0) return found
  }
  return seconds > 0 ? met(at, routes, seconds) : []
}

async function met(at: Program, routes: string[], seconds: number): Promise<string[]> {
  const stage = fc.constantFrom(...(Object.keys(STAGES) as Stage[]))
  const doors = fc.subarray(routes, { minLength: Math.min(routes.length, 12), maxLength: 24 })
  const checked = await byChance(
    [personas, stage, doors],
    { numRuns: 60, seconds },
    async (persona, reached, some) => {
      const found = await wrongs(at, persona, reached, some)
      if (found.length > 0) throw new Error(found.slice(0, 12).join('\n'))
    },
  )
  return misfortunes(checked)
}

test('every route is known to those who say who may call it', async () => {
  const published = await routesOf(program)
  const unknown = published.filter((route) => !(route in WHO_MAY) && !NO_DOSSIER.has(route))
  expect(unknown, 'say in testing/who-may.ts who may call these, or that they know no dossier').toEqual([])
  const gone = [...ROUTES, ...NO_DOSSIER].filter((route) => !published.includes(route))
  expect(gone, 'these are in testing/who-may.ts, but the program has them no more').toEqual([])
})

test('no one reads or acts on a dossier outside their role and unit, and a refusal leaves no trace', async () => {
  expect(await strangers(program)).toEqual([])
}, 120_000)

describe('a planted hole is caught by the same test', () => {
  for (const [name, { plant, routes, says }] of Object.entries(holes))
    test(name, async () => {
      const careless = await programOf(world, (all: Module[]) => plant(all))
      const found = await strangers(careless, { routes, seconds: 0 })
      expect(found.join('\n')).toMatch(says)
    }, 90_000)
})

test('a route that nobody has thought about is caught', async () => {
  const careless = await programOf(world, (all) => [
    ...all,
    {
      name: 'careless',
      routes: {
        officer: [
          async (app) => void app.get('/everything', { config: { permission: 'anyone' } }, async () => 'hi'),
        ],
      },
    },
  ])
  const unknown = (await routesOf(careless)).filter((route) => !(route in WHO_MAY) && !NO_DOSSIER.has(route))
  expect(unknown).toEqual(['GET /api/officer/everything'])
})
