import type { Actor } from '#platform/context.ts'
import { newId } from '#platform/ids.ts'
import { answersTo } from './answers.ts'
import { clearDelegations, putDelegation } from './delegations.ts'
import { BIRTH, paperFor } from './dossier-papers.ts'
import type { People, Staged } from './dossier-people.ts'
import type { Tracer } from './traces.ts'
import type { World } from './world.ts'

type Query = Tracer['query']
type Requests = ReturnType<World['as']>

const SECRETS = {
  lan: ['Nguyễn Thị Hoa Lan', '099190000017', '0900000017', 'lan@vidu.example', '17 phố Minh Hoạ'],
  company: ['Công ty TNHH Cánh Buồm Ví Dụ', '9900000023', '0900000099', 'canhbuom@vidu.example'],
}

export const BLANK = {
  code: null,
  state: 'draft',
  step: null,
  assignee: null,
  proposer: null,
  asked: false,
  paused: false,
  prepared: false,
  visits: false,
  version: 0,
  signed: false,
  notice: newId(),
  message: newId(),
  upload: `0123456789abcdef-${newId()}`,
  verification: 'KHONGCO',
} as const

/** Complete but for being handed in, with a file for every paper that is asked for. */
export async function draft(world: World, { crews, citizens }: People): Promise<Staged> {
  const applicant = { principalPersonId: citizens.lan.personId! }
  return write(world, { author: citizens.lan, owner: citizens.lan, applicant, crew: crews.hongbang })
}

export async function draftForCompany(world: World, { crews, citizens }: People): Promise<Staged> {
  const [organisation] = ok(await world.as(citizens.minh).get('/api/citizen/organisations')).items
  const applicant = { principalOrganisationId: organisation.id }
  const whose = { author: citizens.minh, owner: citizens.minh, applicant, crew: crews.lechan }
  return write(world, whose, { organisationId: organisation.id })
}

/** Hoa writes it for Lan, who let her for the time being. */
export async function draftByDelegate(
  world: World,
  { crews, citizens }: People,
  query: Query,
): Promise<Staged> {
  const applicant = { principalPersonId: citizens.lan.personId! }
  const delegationId = await putDelegation(query, { ...applicant, delegatePersonId: citizens.hoa.personId! })
  const whose = { author: citizens.hoa, owner: citizens.lan, applicant, crew: crews.hongbang }
  const written = await write(world, whose, { delegationId })
  await clearDelegations(query)
  return written
}

/** Phuc sits beside Lan, writes it with her, and asks her to hand it in. */
export async function draftByVolunteer(
  world: World,
  { crews, citizens }: People,
  query: Query,
): Promise<Staged> {
  const applicant = { principalPersonId: citizens.lan.personId! }
  const delegatePersonId = citizens.phuc.personId!
  const delegationId = await putDelegation(query, { ...applicant, delegatePersonId, minutes: 60 })
  const whose = { author: citizens.phuc, owner: citizens.lan, applicant, crew: crews.hongbang }
  const written = await write(world, whose, { delegationId })
  ok(await world.as(citizens.phuc).post(`/api/citizen/dossiers/${written.id}/confirmation-request`))
  await clearDelegations(query)
  return { ...written, prepared: true }
}

interface Whose {
  author: Actor
  owner: Actor
  applicant: Staged['applicant']
  crew: { unit: string; desk: string; specialist: Actor }
}

async function write(world: World, { author, owner, applicant, crew }: Whose, asked = {}): Promise<Staged> {
  const who = world.as(author)
  const { id, form, formData, components } = ok(
    await who.post('/api/citizen/dossiers', { procedureCode: BIRTH, ...asked }),
  )
  ok(await who.put(`/api/citizen/dossiers/${id}/form`, answersTo(form.schema, undefined, formData)))
  ok(await who.patch(`/api/citizen/dossiers/${id}`, { delivery: 'counter' }))
  let document = ''
  for (const { code, answer } of components)
    if (answer === 'missing' || !document) document = await attach(who, `/api/citizen/dossiers/${id}`, code)
  const codes: string[] = components.map((c: { code: string }) => c.code)
  const secrets = applicant.principalOrganisationId ? SECRETS.company : SECRETS.lan
  const papers = { components: codes, component: codes[0]!, document, secrets }
  const place = { unit: crew.unit, desk: crew.desk, specialist: crew.specialist.id }
  return { ...BLANK, ...place, ...papers, author: author.id, owner: owner.id, applicant, id }
}

export async function attach(who: Requests, dossier: string, component: string): Promise<string> {
  const added = ok(await who.post(`${dossier}/documents`, paperFor(component)))
  return added.documents[0].id
}

/** The body of an answer that must be a good one: a stage that cannot be reached is no stage. */
export function ok(answer: { statusCode: number; body: string; json: () => unknown }) {
  if (answer.statusCode >= 300) throw new Error(`${answer.statusCode} ${answer.body}`)
  return answer.json() as ReturnType<typeof JSON.parse>
}
