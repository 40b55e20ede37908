import type pg from 'pg'
import { type Data, type FormSchema, sampleAnswers } from '#forms/index.ts'
import type { Subject } from './plan.ts'
import type { Signed } from './sessions.ts'

/** Registration of a birth, which every commune takes in. */
const PROCEDURE = '1.001193'

interface Draft {
  id: string
  form: { schema: FormSchema }
  formData: Data
  components: { code: string; answer: string }[]
  problems: unknown[]
}

/** A complete draft, made as a citizen makes it: form, papers, one uploaded picture for each. Answers its id, and the first page of its form. */
export async function makeDraft(url: string, { token }: Signed): Promise<{ id: string; section: string }> {
  const call = caller(url, token)
  const draft = await call<Draft>('POST', '/dossiers', { procedureCode: PROCEDURE })
  await call('PUT', `/dossiers/${draft.id}/form`, { ...draft.formData, ...sampleAnswers(draft.form.schema) })
  const { default: sharp } = await import('sharp')
  const create = { width: 600, height: 800, channels: 3, background: '#1c42a8' } as const
  const picture = await sharp({ create }).jpeg().toBuffer()
  for (const { code } of draft.components.filter((c) => c.answer === 'missing')) {
    const form = new FormData()
    form.set('component', code)
    form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), 'giay-to.jpg')
    await call('POST', `/dossiers/${draft.id}/documents`, form)
  }
  const { problems } = await call<Draft>('GET', `/dossiers/${draft.id}`)
  if (problems.length > 0) throw new Error(`the draft is not complete: ${JSON.stringify(problems)}`)
  return { id: draft.id, section: Object.keys(draft.form.schema.properties ?? {})[0]! }
}

const caller =
  (url: string, token: string) =>
  async <T>(method: string, path: string, body?: object): Promise<T> => {
    const form = body instanceof FormData
    const headers = {
      authorization: `Bearer ${token}`,
      ...(body && !form && { 'content-type': 'application/json' }),
    }
    const answer = await fetch(`${url}/api/citizen${path}`, {
      method,
      headers,
      ...(body && { body: form ? body : JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as T
  }

const COPIES = `
  with place as (
    select row_number() over () - 1 as no, count(*) over () as places, u.id, u.code, u.name, coalesce(desk.id, u.id) as desk
    from organisation.unit u left join organisation.unit desk on desk.parent_id = u.id and desk.kind = 'one_stop'
    where u.kind = 'commune'),
  citizen as (
    select no - 1 as no, count(*) over () as citizens, account, person, name
    from unnest($3::text[], $4::uuid[], $5::text[]) with ordinality c(account, person, name, no)),
  copy as (
    insert into dossiers.dossier (id, state, procedure_version_id, procedure_code, procedure_name, form_version_id, process_version_id,
      unit_id, unit_code, unit_name, desk_unit_id, applicant_kind, applicant_person_id, applicant_name, submitting_account_id,
      authority, channel, delivery, form_data, created_at, updated_at)
    select uuidv7(), d.state, d.procedure_version_id, d.procedure_code, d.procedure_name, d.form_version_id, d.process_version_id,
      place.id, place.code, place.name, place.desk, 'person', citizen.person, citizen.name, citizen.account,
      d.authority, d.channel, d.delivery, d.form_data, now(), now()
    from dossiers.dossier d, generate_series(0, $2::int - 1) n
      join place on place.no = n % place.places join citizen on citizen.no = n % citizen.citizens
    where d.id = $1
    returning id, submitting_account_id, unit_id, unit_code, unit_name, desk_unit_id),
  papers as (
    insert into dossiers.document (id, dossier_id, component_code, file_id, name, media_type, size, added_by, added_at)
    select uuidv7(), copy.id, p.component_code, p.file_id, p.name, p.media_type, p.size, copy.submitting_account_id, now()
    from copy cross join dossiers.document p where p.dossier_id = $1)
  select id, submitting_account_id as "accountId", unit_id as "unitId", unit_code as "unitCode", unit_name as "unitName",
    desk_unit_id as "deskId" from copy`

/** So many copies of a complete draft, each of another citizen and for another commune in turn, ready to be handed in. */
export async function copyDraft(
  owner: pg.Client,
  draftId: string,
  citizens: readonly Signed[],
  count: number,
): Promise<Subject[]> {
  const tokens = new Map(citizens.map((c) => [c.accountId, c.token]))
  const { rows } = await owner.query<Omit<Subject, 'token'> & { accountId: string }>(COPIES, [
    draftId,
    count,
    citizens.map((c) => c.accountId),
    citizens.map((c) => c.personId),
    citizens.map((c) => c.name),
  ])
  return rows.map((row) => ({ ...row, id: row.id!, token: tokens.get(row.accountId)! }))
}
