import { publishProcess } from '#modules/procedures/index.ts'
import type { Boundary, ProcessNode, ProcessTable, StepNode, Way } from '#process/index.ts'
import type { World } from '#testing/world.ts'
import { BIRTH, PROPOSAL, takeIn, type Ward } from './way.testing.ts'

const named = (key: string) => ({ vi: `Bước ${key}`, en: `Step ${key}` })

/** A step of the competent unit, or of the counter. */
export const step = (
  key: string,
  role: string,
  decisions: Record<string, Way>,
  boundary: Boundary[] = [],
): StepNode => ({
  kind: 'step',
  key,
  name: named(key),
  unitRole: role === 'one_stop_officer' ? 'one_stop' : 'competent',
  roles: [role],
  time: null,
  form: null,
  documents: [],
  assignee: { rule: 'open' },
  decisions: Object.entries(decisions).map(([decision, way]) => ({
    key: decision,
    name: named(decision),
    ...way,
  })),
  boundary,
})

export const end = (key = 'end'): ProcessNode => ({
  kind: 'end',
  key,
  name: named(key),
  terminate: false,
  outcome: null,
})

export const border = (key: string, interrupting: boolean, days: number, next: Way): Boundary => ({
  key,
  name: named(key),
  interrupting,
  on: { timer: { after: { amount: days, unit: 'working_day' } } },
  next,
})

/** What an office does with every dossier, around what a test is about: `between` leads from acceptance to `approve`. */
export const around = (between: ProcessNode[], first: Way): ProcessTable => ({
  format: 2,
  start: { to: 'accept' },
  nodes: [
    step('accept', 'one_stop_officer', { accept: first, refuse: { to: 'end' } }),
    ...between,
    step('approve', 'leader', { approve: { to: 'return' }, send_back: { to: 'again' } }),
    step('again', 'specialist', { propose: { to: 'approve' } }),
    step('return', 'one_stop_officer', { return: { to: 'end' } }),
    end(),
  ],
})

const opinion = (key: string, arm: number, boundary: Boundary[] = []): StepNode =>
  step(key, 'head', { agree: { to: 'together', arm }, disagree: { to: 'together', arm } }, boundary)

/** Two opinions beside the examination; where the tax office disagrees, the head looks once more. The land office has three days. */
export const PARALLEL = around(
  [
    {
      kind: 'fork',
      key: 'split',
      name: named('split'),
      ways: [{ to: 'examine' }, { to: 'land' }, { to: 'tax' }],
    },
    step('examine', 'specialist', { propose: { to: 'together', arm: 0 } }),
    opinion('land', 1, [border('too_late', true, 3, { to: 'together', arm: 1 })]),
    opinion('tax', 2, [border('remind', false, 2, { to: 'look' })]),
    step('look', 'leader', { seen: { to: 'done' } }),
    end('done'),
    { kind: 'join', key: 'together', name: named('together'), arms: 3, next: { to: 'agreed' } },
    {
      kind: 'exclusive',
      key: 'agreed',
      name: named('agreed'),
      branches: [
        {
          to: 'review',
          name: null,
          when: { op: 'eq', left: { path: ['decisions', 'tax'] }, right: { value: 'disagree' } },
        },
      ],
      otherwise: { to: 'approve' },
    },
    step('review', 'head', { reviewed: { to: 'approve' } }),
  ],
  { to: 'split' },
)

/** Lets registrations of births run by a process from now on. */
export const runBirthsBy = (world: World, table: ProcessTable, code = 'of-a-test') =>
  world.change((ctx) => {
    // a later publication counts, and they may come within a millisecond
    world.clock.now = new Date(world.clock.now.getTime() + 1000)
    return publishProcess({ ...ctx, now: world.clock.now }, { code, table, use: { procedureCode: BIRTH } })
  })

/** A dossier that was accepted on the process in use. */
export const accepted = async (people: Ward): Promise<string> => (await takeIn(people)).id

type Requests = Ward['head']

/** Decides, and answers the status and the body. */
export async function decideAs(who: Requests, id: string, decision: string, turn?: string) {
  const answer = await who.post(`/api/officer/dossiers/${id}/step-decision`, { decision, turn })
  return { status: answer.statusCode, ...answer.json() }
}

export const proposeAs = async (who: Requests, id: string): Promise<number> =>
  (await who.post(`/api/officer/dossiers/${id}/examination`, PROPOSAL)).statusCode

/** Keys of the steps under way, in the order of the alphabet. */
export const standing = async (who: Requests, id: string): Promise<string[]> =>
  (await who.get(`/api/officer/dossiers/${id}`))
    .json()
    .turns.map((t: { step: string }) => t.step)
    .sort()
