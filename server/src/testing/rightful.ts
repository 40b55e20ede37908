import { somePdf } from '#modules/dossiers/document-files.testing.ts'
import { dayOf } from '#platform/calendar.ts'
import { FACTOR_HOLDER, withFactors } from './account-factors.ts'
import { RIGHTFUL_ACCOUNT, withPasskeys } from './account-passkeys.ts'
import { sitDown } from './assistances.ts'
import { CITY_PASSWORD } from './city-template.ts'
import { callAboutCounters, RIGHTFUL_COUNTERS } from './counters.ts'
import { freshBreach, freshDataRequest, freshHold } from './data-requests.ts'
import { putDelegation } from './delegations.ts'
import { type Call, callTo } from './dossier-calls.ts'
import type { Staged } from './dossier-stages.ts'
import { freshDeclaration, freshInspection, freshSign, RIGHTFUL_INSPECTIONS } from './inspections.ts'
import { RIGHTFUL_FOR_PEOPLE, urlForPeople } from './rightful-people.ts'
import { callAboutClient, callAboutRequest } from './sso-requests.ts'
import { callAboutStaff, STAFF_POST } from './staff.ts'
import type { Tracer } from './traces.ts'
import { backFromVneid } from './vneid.ts'
import type { World } from './world.ts'

const AN_ASSESSMENT = {
  summary: 'Tệp xuất bị gửi nhầm',
  kind: 'confidentiality',
  people: 2,
  harm: 'low',
  measures: 'Đã thu hồi',
}
const SOME_WORDS = {
  seen: 1,
  title: { vi: 'Hỏi ý kiến', en: 'A survey' },
  text: { vi: 'Gửi bạn vài câu hỏi.', en: 'A few questions are sent to you.' },
  basis: { vi: 'Sự đồng ý của bạn', en: 'Your consent' },
}

const MINHS_ADDRESS = { line: '23 phố Minh Hoạ', province: '31', commune: 'Phường Lê Chân', former: '' }

/** The same for routes that know no dossier: the account, and what to call where the address alone is not enough. */
export const RIGHTFUL_ELSEWHERE: Record<string, [username: string | null, details?: Partial<Call>]> = {
  'GET /api/open/units': [null],
  'GET /api/open/places': [null],
  'GET /api/admin/units': ['quantri'],
  'POST /api/open/sessions': [null, { payload: { username: 'lan', password: CITY_PASSWORD } }],
  'DELETE /api/open/sessions': ['hoa'],
  'DELETE /api/open/sessions/current': [null],
  'GET /api/open/sessions/current': ['minh'],
  'POST /api/open/sessions/second-factor': [null],
  'POST /api/open/sessions/current/second-factor': [FACTOR_HOLDER],
  ...RIGHTFUL_ACCOUNT,
  'GET /api/open/sign-in-means': [null],
  'POST /api/open/sign-in-attempts': [null, { payload: {} }],
  'POST /api/open/sign-in-answers': [null],
  'GET /api/citizen/profile': ['lan'],
  'PUT /api/citizen/profile/contact': [
    'minh',
    { payload: { phone: '0900000023', email: 'minh@vidu.example', address: MINHS_ADDRESS } },
  ],
  'GET /api/citizen/organisations': ['minh'],
  'GET /api/citizen/disclosures': ['lan'],
  'GET /api/citizen/disclosures.csv': ['lan'],
  'POST /api/citizen/disclosures/{id}/objection': ['lan', { payload: { reason: 'Tôi không biết việc này' } }],
  'GET /api/admin/disclosure-objections': ['baovedulieu'],
  'POST /api/admin/disclosure-objections/{id}/answer': [
    'baovedulieu',
    { payload: { outcome: 'justified', text: 'Cán bộ thụ lý hồ sơ của bạn.' } },
  ],
  'GET /api/admin/disclosure-delays': ['baovedulieu'],
  'POST /api/admin/disclosure-delays': [
    'baovedulieu',
    {
      payload: {
        citizenId: '099301000031',
        username: 'cathai.chuyenvien',
        ground: 'inspection',
        reference: 'QĐ 01/QĐ-TTr',
        until: dayOf(new Date(Date.now() + 30 * 86_400_000)),
      },
    },
  ],
  'GET /api/citizen/consents': ['lan'],
  'PUT /api/citizen/consents/{purpose}': [
    'lan',
    { url: '/api/citizen/consents/reminders', payload: { version: 1 } },
  ],
  'DELETE /api/citizen/consents/{purpose}': ['lan', { url: '/api/citizen/consents/reminders' }],
  'GET /api/admin/purposes': ['baovedulieu'],
  'POST /api/admin/purposes/{purpose}/versions': [
    'baovedulieu',
    { url: '/api/admin/purposes/service_survey/versions', payload: SOME_WORDS },
  ],
  'GET /api/citizen/data-requests': ['lan'],
  'POST /api/citizen/data-requests': ['lan', { payload: { kind: 'access' } }],
  'DELETE /api/citizen/data-requests/{id}': ['lan'],
  'GET /api/citizen/data-export.json': ['lan'],
  'GET /api/citizen/data-export.pdf': ['lan'],
  'GET /api/admin/data-requests': ['baovedulieu'],
  'GET /api/admin/data-requests/{id}': ['baovedulieu'],
  'GET /api/admin/data-requests/{id}/letter.pdf': ['baovedulieu'],
  'POST /api/admin/data-requests/{id}/answer': ['baovedulieu', { payload: { seen: 1, text: 'Đã nhận' } }],
  'POST /api/admin/data-requests/{id}/extension': [
    'baovedulieu',
    { payload: { seen: 1, text: 'Cần xác minh' } },
  ],
  'POST /api/admin/data-requests/{id}/refusal': [
    'baovedulieu',
    { payload: { seen: 1, text: 'Chưa đủ căn cứ', ground: 'Luật 91/2025/QH15' } },
  ],
  'POST /api/admin/data-requests/{id}/fulfilment': ['baovedulieu', { payload: { seen: 1, text: 'Đã làm' } }],
  'GET /api/open/log/head': [null],
  'GET /api/open/log/heads': [null],
  'GET /api/open/log/heads/{day}': [null, { url: `/api/open/log/heads/${dayOf(new Date())}` }],
  'GET /api/open/log/heads/{day}/text': [null, { url: `/api/open/log/heads/${dayOf(new Date())}/text` }],
  'GET /api/open/log/keys': [null],
  'GET /api/open/log/leaves': [null, { url: '/api/open/log/leaves?from=0' }],
  'GET /api/open/log/inclusion-proof': [null, { url: '/api/open/log/inclusion-proof?index=0' }],
  'GET /api/open/log/consistency-proof': [null, { url: '/api/open/log/consistency-proof?from=1' }],
  'GET /api/admin/staff': ['quantri', { url: '/api/admin/staff?unitCode=H24.165' }],
  'POST /api/admin/staff': [
    'quantri',
    { payload: { ...STAFF_POST, unitCode: 'H24.165', fullName: 'Người Mẫu', username: 'mau.moi' } },
  ],
  'GET /api/admin/staff/{id}': ['quantri'],
  'POST /api/admin/staff/{id}/move': ['quantri', { payload: { ...STAFF_POST, unitCode: 'H24.165' } }],
  'POST /api/admin/staff/{id}/departure': ['quantri'],
  'PUT /api/admin/staff/{id}/citizen-number': ['quantri', { payload: { citizenId: '099190000017' } }],
  'POST /api/admin/staff/{id}/substitutions': ['quantri'],
  'POST /api/admin/substitutions/{id}/end': ['quantri'],
  'GET /api/citizen/delegations': ['lan'],
  'POST /api/citizen/delegations': ['lan', { payload: anOffer() }],
  'GET /api/citizen/delegations/{id}': ['lan'],
  'POST /api/citizen/delegations/{id}/acceptance': ['minh'],
  'POST /api/citizen/delegations/{id}/refusal': ['minh'],
  'POST /api/citizen/delegations/{id}/revocation': ['lan'],
  'GET /api/admin/breaches': ['baovedulieu'],
  'POST /api/admin/breaches': [
    'baovedulieu',
    { payload: { discoveredAt: '2026-01-05T08:00:00Z', ...AN_ASSESSMENT } },
  ],
  'GET /api/admin/breaches/{id}': ['baovedulieu'],
  'GET /api/admin/breaches/{id}/notice.pdf': ['baovedulieu'],
  'POST /api/admin/breaches/{id}/assessments': ['baovedulieu', { payload: { seen: 1, ...AN_ASSESSMENT } }],
  'POST /api/admin/breaches/{id}/notification': [
    'baovedulieu',
    { payload: { seen: 1, note: 'Công văn 12' } },
  ],
  'POST /api/admin/breaches/{id}/closing': ['baovedulieu', { payload: { seen: 1, note: 'Đã khắc phục' } }],
  'POST /api/admin/breaches/{id}/people-told': [
    'baovedulieu',
    {
      payload: {
        seen: 1,
        citizenIds: ['099190000017'],
        words: { vi: 'Tệp bị gửi nhầm.', en: 'A file went astray.' },
      },
    },
  ],
  'GET /api/admin/retention': ['baovedulieu'],
  'GET /api/admin/impact-assessment': ['baovedulieu'],
  'GET /api/admin/impact-assessment.pdf': ['baovedulieu'],
  'POST /api/admin/retention/{kind}/versions': [
    'baovedulieu',
    {
      url: '/api/admin/retention/dossiers.drafts/versions',
      payload: { seen: 1, amount: 90, unit: 'day', basis: { vi: 'Luật 91/2025/QH15', en: 'Law 91/2025' } },
    },
  ],
  'POST /api/admin/legal-holds': [
    'baovedulieu',
    { payload: { kind: 'dossiers.drafts', reason: 'Điều tra' } },
  ],
  'DELETE /api/admin/legal-holds/{id}': ['baovedulieu'],
  ...RIGHTFUL_INSPECTIONS,
  'GET /api/open/procedures': [null],
  'GET /api/open/procedures/popular': [null],
  'GET /api/open/procedures/suggestions': [null],
  'GET /api/open/procedures/{code}': [null, { url: '/api/open/procedures/1.001193' }],
  'GET /api/open/fields': [null],
  'GET /api/open/subjects': [null],
  'GET /api/admin/imports': ['quantri'],
  'GET /api/admin/imports/{id}': ['quantri'],
  'POST /api/open/verifications': [null],
  'GET /api/open/sso/requests/{id}': [null],
  'PUT /api/open/sso/requests/{id}/identity': [null],
  'PUT /api/open/sso/requests/{id}/answer': [null],
  'GET /api/open/sso/applications': ['lan'],
  'DELETE /api/open/sso/applications/{clientId}': ['lan'],
  'GET /api/open/sso/sign-out': [null],
  'POST /api/open/sso/sign-out': [null],
  'GET /api/admin/client-offices': ['quantri'],
  'GET /api/admin/clients': ['quantri'],
  'POST /api/admin/clients': ['quantri'],
  'GET /api/admin/clients/{id}': ['quantri'],
  'PUT /api/admin/clients/{id}': ['quantri'],
  'DELETE /api/admin/clients/{id}': ['quantri'],
  'POST /api/admin/clients/{id}/secrets': ['quantri'],
  'PUT /api/admin/clients/{id}/suspension': ['quantri'],
  'DELETE /api/admin/clients/{id}/suspension': ['quantri'],
  'PUT /api/admin/clients/{id}/restoration': ['quantri'],
  ...RIGHTFUL_FOR_PEOPLE,
  ...RIGHTFUL_COUNTERS,
}

/** A good call to a route, of whatever kind. */
export async function rightfulCall(
  route: string,
  d: Staged | undefined,
  looks: Tracer,
  app?: World['app'],
): Promise<Call> {
  const { query } = looks
  if (d && route.endsWith('/confirmation-request')) await sitDown(query)
  if (d) return callTo(route, d)
  if (/\/sso\/(requests|applications)/.test(route)) return callAboutRequest(route, looks)
  if (route.includes('/admin/clients')) return callAboutClient(route, looks)
  const [method, url] = route.split(' ') as [Call['method'], string]
  const call = { method, url, ...RIGHTFUL_ELSEWHERE[route]![1] }
  if (route === 'POST /api/open/sign-in-answers') return { ...call, ...(await backFromVneid(app)) }
  if (url.includes('passkey') || url.includes('/account/sessions')) return withPasskeys(call, looks, app)
  if (url.includes('second-factor') || url.includes('/account/'))
    return { ...call, ...(await withFactors(route, looks, app)) }
  if (route === 'POST /api/open/verifications') return { ...call, payload: aPdfForm() }
  if (url.includes('/data-requests/{id}'))
    return { ...call, url: url.replace('{id}', await freshDataRequest(looks)) }
  if (/\/(staff|substitutions)\/\{id\}/.test(url)) return { ...call, ...(await callAboutStaff(query, call)) }
  if (url.includes('/reading-signs/{id}'))
    return { ...call, url: url.replace('{id}', await freshSign(looks)) }
  if (route.endsWith('/declared-relations')) return { ...call, payload: await freshDeclaration(looks) }
  if (url.includes('/inspections/{id}')) return { ...call, url: await freshInspection(looks, url) }
  if (url.includes('/delegations/{id}'))
    return { ...call, url: url.replace('{id}', await anOffered(query, url)) }
  if (route in RIGHTFUL_FOR_PEOPLE) return { ...call, url: await urlForPeople(query, call.url) }
  if (url.includes('/breaches/{id}')) return { ...call, url: url.replace('{id}', await freshBreach(looks)) }
  if (url.includes('/legal-holds/{id}')) return { ...call, url: url.replace('{id}', await freshHold(looks)) }
  if (route in RIGHTFUL_COUNTERS) return { ...call, ...(await callAboutCounters(route, call, looks)) }
  const findId = ID_FOR[route]
  if (!findId) return call
  const [found] = await query<{ id: string }>(findId)
  return { ...call, url: url.replace('{id}', found!.id) }
}

const A_READING = `insert into platform.disclosure
    (id, at, actor_id, actor_kind, purpose, basis, subject_ids, dossier_ids, request_id)
  select gen_random_uuid(), now(), 'system', 'system', 'send_notice', 'online_services', array[person_id], '{null}', 'r'
  from identity.account where username = 'lan' returning id`

/** What a route needs to be called with, found or made. */
const ID_FOR: Record<string, string> = {
  'GET /api/admin/imports/{id}': 'select id from procedures.import_run limit 1',
  'POST /api/citizen/disclosures/{id}/objection': A_READING,
  'POST /api/admin/disclosure-objections/{id}/answer': `with reading as (${A_READING})
    insert into identity.disclosure_objection (id, disclosure_id, person_id, reason, made_at)
    select gen_random_uuid(), reading.id, person_id, 'Tôi không biết việc này', now()
    from reading, identity.account where username = 'lan' returning id`,
}

function anOffer() {
  const other = { citizenId: '099085000023', fullName: 'Trần Văn Bình Minh' }
  const days = { firstDay: '2026-01-01', lastDay: dayOf(new Date(Date.now() + 30 * 86_400_000)) }
  return { side: 'principal', other, scopes: ['follow'], procedures: null, ...days }
}

/** What Lan offers Minh; agreed on already, where it is to be ended. */
async function anOffered(query: Tracer['query'], url: string): Promise<string> {
  const people = await query<{ id: string }>(
    `select person_id as id from identity.account where username in ('lan', 'minh') order by username`,
  )
  const [lan, minh] = people.map(({ id }) => id)
  const state = url.endsWith('/revocation') ? 'accepted' : 'offered'
  return putDelegation(query, { principalPersonId: lan!, delegatePersonId: minh!, state })
}

function aPdfForm(): FormData {
  const form = new FormData()
  form.append('file', new Blob([new Uint8Array(somePdf())]), 'ket-qua.pdf')
  return form
}
