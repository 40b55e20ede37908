import { BIRTH, PROPOSAL, paperFor, paperIntake, uploadHeaders } from './dossier-papers.ts'
import type { Staged } from './dossier-stages.ts'

export interface Call {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS'
  url: string
  payload?: unknown
  headers?: Record<string, string>
}

const tus = { 'tus-resumable': '1.0.0' }
const part = { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' }

/** What a call takes in stays in that office's lists, and must not be taken there for a secret of the dossier in question. */
const SOMEBODY_ELSE = { fullName: 'Người Đến Quầy Minh Hoạ', citizenId: '099090000077' }

/** Body, headers and query of a good call to each route about a dossier; `{id}` and the like are filled in from it. */
const DETAILS: Record<string, (d: Staged) => Omit<Call, 'method' | 'url'> & { query?: string }> = {
  'POST /api/citizen/dossiers': () => ({ payload: { procedureCode: BIRTH } }),
  'PATCH /api/citizen/dossiers/{id}': () => ({ payload: { delivery: 'post' } }),
  'PUT /api/citizen/dossiers/{id}/form': () => ({ payload: {} }),
  'POST /api/citizen/dossiers/{id}/documents': (d) => ({ payload: paperFor(d.component) }),
  'PUT /api/citizen/dossiers/{id}/components/{code}': () => ({
    payload: { answer: 'not_applicable', reason: 'Không thuộc trường hợp này' },
  }),
  'POST /api/citizen/uploads': (d) => ({ headers: uploadHeaders(d) }),
  'HEAD /api/citizen/uploads/{uploadId}': () => ({ headers: tus }),
  'PATCH /api/citizen/uploads/{uploadId}': () => ({ headers: part, payload: Buffer.from('%PDF') }),
  'DELETE /api/citizen/uploads/{uploadId}': () => ({ headers: tus }),
  'POST /api/citizen/dossiers/{id}/confirmation': (d) => ({ payload: { seen: d.version } }),
  'POST /api/officer/dossiers': (d) => ({
    payload: { ...paperIntake(d.components, SOMEBODY_ELSE), unitCode: d.unit },
  }),
  'POST /api/officer/dossiers/{id}/documents': (d) => ({ payload: paperFor(d.component) }),
  'POST /api/officer/dossiers/{id}/acceptance': () => ({ payload: {} }),
  'POST /api/officer/dossiers/{id}/refusal': () => ({ payload: { reasons: ['Không thuộc thẩm quyền'] } }),
  'POST /api/officer/dossiers/{id}/supplement-request': () => ({
    payload: { items: [{ component: null, text: 'Bổ sung giấy chứng sinh' }] },
  }),
  'POST /api/officer/dossiers/{id}/assignment': (d) => ({ payload: { accountId: d.specialist } }),
  'POST /api/officer/dossiers/{id}/examination': () => ({ payload: PROPOSAL }),
  'POST /api/officer/dossiers/{id}/approval': () => ({ payload: {} }),
  'POST /api/officer/dossiers/{id}/process-move': () => ({ payload: { reason: 'Quy trình mới ngắn hơn' } }),
  'POST /api/officer/dossiers/{id}/step-decision': () => ({ payload: { decision: 'visit' } }),
  'POST /api/officer/dossiers/{id}/send-back': () => ({ payload: { reason: 'Ghi rõ họ tên' } }),
  'POST /api/officer/dossiers/{id}/pause': () => ({
    payload: { reason: 'by_law', basis: 'khoản 2 Điều 14 của luật minh họa' },
  }),
  'POST /api/officer/dossiers/{id}/resumption': () => ({ payload: {} }),
  'POST /api/officer/dossiers/{id}/stop': () => ({ payload: { reasons: ['Không bổ sung trong thời hạn'] } }),
  'POST /api/officer/dossiers/{id}/extension': () => ({ payload: { reason: 'Chờ kết quả xác minh' } }),
  'POST /api/officer/dossiers/{id}/return': () => ({ payload: {} }),
  'GET /api/officer/dossiers/{id}/colleagues': () => ({ query: '?role=specialist' }),
  'GET /api/officer/queue': (d) => ({ query: `?q=${d.code ?? ''}` }),
}

/** A good call to a route (`POST /api/…/{id}`), about this dossier. */
export function callTo(route: string, d: Staged): Call {
  const [method, path] = route.split(' ') as [Call['method'], string]
  const { query = '', ...details } = DETAILS[route]?.(d) ?? {}
  const id = path.includes('/notifications/') ? d.message : d.id
  const values: Record<string, string> = {
    id,
    documentId: d.document,
    noticeId: d.notice,
    uploadId: d.upload,
    code: path.includes('/tracking/') ? (d.code ?? 'H24.1-010126-0000') : d.component,
    verificationCode: d.verification,
  }
  const url = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name]!))
  return { method, url: url + query, ...details }
}

/** Lists, and how a dossier shows in them when it is there. */
export const MENTIONS: Record<string, (d: Staged) => string> = {
  'GET /api/citizen/dossiers': (d) => d.id,
  'GET /api/citizen/notifications': (d) => d.id,
  'GET /api/officer/notifications': (d) => d.id,
  'GET /api/officer/queue': (d) => d.id,
  'GET /api/officer/register': (d) => d.id,
  'GET /api/officer/register.csv': (d) => d.code ?? d.id,
  'GET /api/leader/numbers': (d) => `"unitCode":"${d.unit}"`,
}

/** Calls that take something new in beside the dossier in question, and leave it as it is. */
const BESIDE = ['POST /api/citizen/dossiers', 'POST /api/officer/dossiers', 'POST /api/citizen/uploads']

/** What a call that succeeds leaves otherwise than it was. */
export function usesUp(route: string): 'dossier' | 'upload' | null {
  if (/^(GET|HEAD|OPTIONS) /.test(route) || BESIDE.includes(route)) return null
  return route.includes('{uploadId}') ? 'upload' : 'dossier'
}
