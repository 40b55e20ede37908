import { sql } from 'kysely'
import { resultSigningJob } from '#modules/dossiers/result-signing.job.ts'
import { clearDelegations } from './delegations.ts'
import {
  attach,
  BLANK,
  draft,
  draftByDelegate,
  draftByVolunteer,
  draftForCompany,
  ok,
} from './dossier-drafts.ts'
import { PROPOSAL, paperIntake, uploadHeaders } from './dossier-papers.ts'
import { type People, peopleOf, type Staged } from './dossier-people.ts'
import { type KeptRows, keep, putBack } from './kept-rows.ts'
import type { Tracer } from './traces.ts'
import type { World } from './world.ts'

type Query = Tracer['query']
type Requests = ReturnType<World['as']>

export type { People, Staged } from './dossier-people.ts'

const EFFECT = {
  submit: { state: 'submitted', step: 'accept' },
  accept: { state: 'in_processing', step: 'assign' },
  assign: { step: 'examine' },
  propose: { step: 'approve', assignee: null },
  send_back: { step: 'examine' },
  approve: { state: 'decided', step: 'return' },
  sign: { signed: true },
  return: { state: 'returned', step: null },
  refuse: { state: 'refused', step: null },
  ask: { state: 'supplement_requested', asked: true },
  pause: { paused: true },
  let_visit: { visits: true },
} as const satisfies Record<string, Partial<Staged>>

type Move = keyof typeof EFFECT

/** Each stage, the one before it, and the move between them; every move is made through HTTP by whoever has the right to it. */
export const STAGES = {
  draft: ['online'],
  submitted: ['draft', 'submit'],
  accepted: ['submitted', 'accept'],
  assigned: ['accepted', 'assign'],
  proposed: ['assigned', 'propose'],
  to_be_visited: ['assigned', 'let_visit'],
  sent_back: ['proposed', 'send_back'],
  paused: ['assigned', 'pause'],
  decided: ['proposed', 'approve'],
  signed: ['decided', 'sign'],
  returned: ['signed', 'return'],
  refused: ['submitted', 'refuse'],
  asked_at_the_desk: ['submitted', 'ask'],
  asked_by_the_specialist: ['assigned', 'ask'],
  company_draft: ['for a company'],
  of_a_company: ['company_draft', 'submit'],
  over_the_counter: ['at the counter'],
  delegated_draft: ['by a delegate'],
  delegated: ['delegated_draft', 'submit'],
  asked_of_a_delegate: ['delegated', 'ask'],
  prepared: ['by a volunteer'],
} as const satisfies Record<string, readonly [string] | readonly [string, Move]>

export type Stage = keyof typeof STAGES
const WAYS = STAGES as Record<Stage, readonly [string, Move?]>

/**
 * Leads dossiers to their stages and brings them back there. Four dossiers are enough: at each stage their rows are kept, and put
 * back when the stage is asked for again.
 */
export async function stages(world: World, { query }: Tracer) {
  const people = await peopleOf(world)
  const kept = new Map<Stage, { dossier: Staged; rows: KeptRows }>()
  const reach = async (stage: Stage): Promise<Staged> => {
    const known = kept.get(stage)
    if (known) {
      await putBack(query, known.dossier.id, known.rows)
      return known.dossier
    }
    // what happens on the way is told to whoever may act by then
    await clearDelegations(query)
    const [before, move] = WAYS[stage]
    const led = move
      ? await make(world, people, await reach(before as Stage), move)
      : await start(world, people, stage, query)
    const dossier = { ...led, ...(await findings(world, people, led)) }
    kept.set(stage, { dossier, rows: await keep(query, dossier.id) })
    return dossier
  }
  /** A new upload in place of the one that was used. */
  const renewUpload = async (stage: Stage): Promise<void> => {
    const { dossier } = kept.get(stage)!
    const owner = world.as(citizenOf(people, dossier))
    await owner.delete(`/api/citizen/uploads/${dossier.upload}`, undefined, { 'tus-resumable': '1.0.0' })
    dossier.upload = await beginUpload(owner, dossier)
  }
  return { people, reach, renewUpload }
}

const citizenOf = ({ citizens }: People, { owner }: Staged) =>
  Object.values(citizens).find(({ id }) => id === owner)!

async function start(world: World, people: People, stage: Stage, query: Query): Promise<Staged> {
  if (stage === 'over_the_counter') return takeIn(world, people)
  if (stage === 'delegated_draft') return draftByDelegate(world, people, query)
  if (stage === 'prepared') return draftByVolunteer(world, people, query)
  return stage === 'company_draft' ? draftForCompany(world, people) : draft(world, people)
}

async function takeIn(world: World, people: People): Promise<Staged> {
  const online = await draft(world, people)
  const [lan, oneStop] = [world.as(people.citizens.lan), people.crews.hongbang.oneStop]
  await lan.delete(`/api/citizen/dossiers/${online.id}`)
  const { id, code } = ok(
    await world.as(oneStop).post('/api/officer/dossiers', paperIntake(online.components)),
  )
  const document = await attach(world.as(oneStop), `/api/officer/dossiers/${id}`, online.component)
  return { ...online, ...EFFECT.accept, id, code, document, author: oneStop.id }
}

async function make(world: World, people: People, dossier: Staged, move: Move): Promise<Staged> {
  const at = (name: string) => `/api/officer/dossiers/${dossier.id}/${name}`
  const { oneStop, head, specialist, leader } = Object.values(people.crews).find(
    ({ unit }) => unit === dossier.unit,
  )!
  const asker = dossier.step === 'examine' ? specialist : oneStop
  const items = [{ component: null, text: 'Bổ sung giấy chứng sinh' }]
  const calls = {
    submit: () => world.as(citizenOf(people, dossier)).post(`/api/citizen/dossiers/${dossier.id}/submission`),
    accept: () => world.as(oneStop).post(at('acceptance'), {}),
    refuse: () => world.as(oneStop).post(at('refusal'), { reasons: ['Không thuộc thẩm quyền'] }),
    ask: () => world.as(asker).post(at('supplement-request'), { items }),
    assign: () => world.as(head).post(at('assignment'), { accountId: specialist.id }),
    pause: () => world.as(specialist).post(at('pause'), { reason: 'financial_obligation' }),
    propose: () => world.as(specialist).post(at('examination'), PROPOSAL),
    send_back: () => world.as(leader).post(at('send-back'), { reason: 'Ghi rõ họ tên' }),
    approve: () => world.as(leader).post(at('approval'), {}),
    sign: () => sign(world, dossier.id),
    return: () => world.as(oneStop).post(at('return'), {}),
    let_visit: () => letVisit(world, dossier.id),
  }
  const answer = ok(await calls[move]())
  const assignee = move === 'assign' || move === 'send_back' ? { assignee: specialist.id } : {}
  const proposer = move === 'propose' ? { proposer: specialist.id } : {}
  return { ...dossier, code: answer.code ?? dossier.code, ...EFFECT[move], ...assignee, ...proposer }
}

/** What the worker would do, for this one dossier: others stay as they are. */
async function sign(world: World, dossierId: string) {
  const parts = { ...world, publicUrl: 'http://localhost:3000', dataDir: world.files.folder }
  const { change, read, app } = world
  await resultSigningJob({ ...parts, mode: 'demo' }).run(
    { change, read, log: app.log as never },
    { dossierId },
  )
  return { statusCode: 200, body: '{}', json: () => ({}) }
}

/** Puts one dossier on a process of its own, in which who examines may note a visit and go on. */
async function letVisit(world: World, dossierId: string) {
  await sql`
    with visited as (
      insert into procedures.process_version (id, process_code, version, digest, definition, published_at)
      select gen_random_uuid(), 'visited', 1, repeat('0', 64),
        jsonb_set(definition, '{steps,2,actions,1}', '{"key": "visit", "to": "examine"}', true), now()
      from procedures.process_version where process_code = 'default' returning id)
    update dossiers.dossier set process_version_id = visited.id from visited where dossier.id = ${dossierId}
  `.execute(world.owner)
  return { statusCode: 200, body: '{}', json: () => ({}) }
}

/** Ids that came to be on the way: the notice, the message, the unfinished upload, the code on the result. */
async function findings(world: World, people: People, dossier: Staged): Promise<Partial<Staged>> {
  const owner = world.as(citizenOf(people, dossier))
  await world.deliver()
  const { items } = ok(await owner.get('/api/citizen/notifications'))
  const upload = OPEN.includes(dossier.state) ? await beginUpload(owner, dossier) : BLANK.upload
  const view = ok(await owner.get(`/api/citizen/dossiers/${dossier.id}`))
  const message = items.find((m: { dossierId: string }) => m.dossierId === dossier.id)
  return {
    ...(message && { message: message.id as string }),
    ...(view.notices[0] && { notice: view.notices[0].id as string }),
    ...(view.result && { verification: view.result.verificationCode as string }),
    upload,
    version: view.version as number,
  }
}

const OPEN = ['draft', 'supplement_requested']

async function beginUpload(owner: Requests, dossier: Staged): Promise<string> {
  const begun = await owner.post('/api/citizen/uploads', undefined, uploadHeaders(dossier))
  if (begun.statusCode !== 201) throw new Error(`${begun.statusCode} ${begun.body}`)
  return String(begun.headers.location).split('/').at(-1)!
}
