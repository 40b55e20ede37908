import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type pg from 'pg'
import { projectPath } from '#platform/paths.ts'
import { copyDraft, makeDraft } from './load/drafts.ts'
import { type Ask, requestText, type Subject } from './load/plan.ts'
import { type Signed, signInCitizens, signInStaff } from './load/sessions.ts'

const USERS = 50
const DOSSIERS_EACH = 2

/** Who asks, and a complete draft to copy. */
export interface Cast {
  owner: pg.Client
  citizens: Signed[]
  staff: Signed[]
  draftId: string
  /** The first page of its form. */
  section: string
}

export async function prepareCast(owner: pg.Client, url: string): Promise<Cast> {
  // what an earlier run on a kept folder did not hand in would count as drafts of its citizens
  await owner.query(`delete from dossiers.dossier where state = 'draft'`)
  const [citizens, staff] = [await signInCitizens(owner, 200), await signInStaff(owner, USERS)]
  const { id: draftId, section } = await makeDraft(url, citizens[0]!)
  return { owner, citizens, staff, draftId, section }
}

export const newDrafts = ({ owner, draftId, citizens }: Cast, count: number): Promise<Subject[]> =>
  copyDraft(owner, draftId, citizens, count)

/** The six things that people do most, apart from submission: as programs ask (`api`) and as people see it (`page`). */
export async function readingAsks(url: string, cast: Cast): Promise<Ask[]> {
  const anyone = cast.citizens.map(({ token }) => ({ id: '', token }))
  const questions = searchQuestions().map((q, i) => ({
    id: encodeURIComponent(q),
    token: anyone[i % anyone.length]!.token,
  }))
  const procedures = await codes(url)
  const about = procedures.map((id, i) => ({ id, token: anyone[i % anyone.length]!.token }))
  const offices = cast.staff.map(({ token }) => ({ id: '', token }))
  const dossiers = await openDossiers(url, cast.staff)
  const get = (name: string, path: string, subjects: readonly Subject[], page = false): Ask => ({
    name,
    template: requestText('GET', path, { page }),
    subjects,
    once: false,
  })
  return [
    get('api home', '/api/open/procedures?limit=8', anyone),
    get('api search', '/api/open/procedures?q=%id%&limit=20', questions),
    get('api procedure', '/api/open/procedures/%id%', about),
    get('api queue', '/api/officer/queue', offices),
    get('api open dossier', '/api/officer/dossiers/%id%', dossiers),
    get('page home', '/', anyone, true),
    get('page search', '/thu-tuc?q=%id%', questions, true),
    get('page procedure', '/thu-tuc/%id%', about, true),
    get('page queue', '/can-bo', offices, true),
    get('page open dossier', '/can-bo/ho-so/%id%', dossiers, true),
  ]
}

/** Handing in, over the API or through the page's form. Every draft serves once. */
export function submitAsk(subjects: readonly Subject[], page = false): Ask {
  const api = requestText('POST', '/api/citizen/dossiers/%id%/submission', {
    headers: ['Idempotency-Key: bench-%id%'],
  })
  // The length of the body is that of its template with a UUID in the place of %id%.
  const key = 'key=bench-%id%'
  const form = requestText('POST', '/ho-so/%id%/kiem-tra', {
    page: true,
    headers: ['Content-Type: application/x-www-form-urlencoded'],
    body: key.replace('%id%', randomUUID()),
  })
  const template = page ? form.replace(/key=bench-.*$/, key) : api
  return { name: page ? 'page submit' : 'api submit', template, subjects, once: true }
}

function searchQuestions(): string[] {
  const file = projectPath('bench', 'search', 'questions.jsonl')
  if (!existsSync(file)) return ['khai sinh', 'dang ky ket hon', 'gpxd', 'lltp', 'ks con']
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).q as string)
}

async function codes(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/api/open/procedures?limit=50`)
  if (!answer.ok) throw new Error(`the list of procedures answers ${answer.status}`)
  return ((await answer.json()) as { items: { code: string }[] }).items.map((item) => item.code)
}

/** Dossiers that officers would open next: the first ones of each one's own queue. */
async function openDossiers(url: string, staff: readonly Signed[]): Promise<Subject[]> {
  const found: Subject[] = []
  for (const { token } of staff) {
    const answer = await fetch(`${url}/api/officer/queue`, { headers: { authorization: `Bearer ${token}` } })
    if (!answer.ok) throw new Error(`the queue answers ${answer.status}`)
    const { items } = (await answer.json()) as { items: { id: string }[] }
    found.push(...items.slice(0, DOSSIERS_EACH).map(({ id }) => ({ id, token })))
  }
  return found
}
