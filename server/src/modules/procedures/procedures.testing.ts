import { existsSync } from 'node:fs'
import { projectPath } from '#platform/paths.ts'
import type { CatalogueRecord } from './catalogue-record.ts'
import { type Line, splitLines } from './lines.ts'

/** The real dump, for tests that read it where it is; undefined (and a printed line) where it is not. */
export function realDump(): string | undefined {
  const path = projectPath('..', 'shared', 'data', 'procedures', 'procedures_H24_scope.jsonl.gz')
  if (existsSync(path)) return path
  console.log('SKIPPED: the real catalogue is not beside the project')
  return undefined
}

/** An invented procedure in the shape of the dump. */
export function aRecord(change: Partial<CatalogueRecord> = {}): CatalogueRecord {
  const code = change.code ?? '9.000001'
  return {
    code,
    name: 'Thủ tục mẫu (invented)',
    id: `invented-${code}`,
    decision_no: '1/QĐ-MAU',
    decision_date: '2026-01-15T17:00:00Z',
    promulgating_agency: { code: 'H24', name: 'UBND Thành phố Hải Phòng' },
    levels: ['xa'],
    is_vertical: false,
    non_territorial: false,
    full_process_online: false,
    offline_only: false,
    shared_service: false,
    internal: false,
    formality_type: 'OTHER',
    type: 'STANDARD',
    state: 'ACTIVE',
    fields: [{ code: 'H24-MAU', name: 'Lĩnh vực mẫu' }],
    life_event_group: 'viec-lam',
    subjects: [{ code: 'ĐT1', name: 'Công dân Việt Nam' }],
    executing_agencies: ['Ủy ban nhân dân cấp xã'],
    competent_agencies: [],
    coordinating_agencies: [],
    receiving_address: '',
    steps: [{ name: '', text: 'Nộp hồ sơ.' }],
    methods: [{ method: 'ONLINE', time: 5, time_unit: 'WORKING_DAY', note: '', fees: [] }],
    document_groups: [{ group: '', documents: [aPaper()] }],
    cases: [{ code: `${code}.01`, name: 'Thủ tục mẫu (invented)', time: 5, time_unit: 'WORKING_DAY' }],
    requirements: '',
    legal_basis: [{ code: '1/2020/QH14', name: 'Luật mẫu' }],
    results: [{ code: 'KQ.H24.000001', name: 'Giấy mẫu' }],
    keywords: '',
    note: '',
    created_at: '2026-04-08T09:09:16Z',
    updated_at: '2026-04-08T09:09:16Z',
    source_url: '',
    ...change,
  }
}

export type Paper = CatalogueRecord['document_groups'][number]['documents'][number]

export const aPaper = (change: Partial<Paper> = {}): Paper => ({
  code: 'MAU-1',
  name: 'Đơn mẫu',
  original: 1,
  copy: 0,
  required: false,
  e_form: false,
  is_result: false,
  forms: [],
  ...change,
})

/** Records, or lines as they are, as an import reads them. */
export const asLines = (...lines: (CatalogueRecord | string)[]): AsyncGenerator<Line> =>
  splitLines(bytes(lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')))

export async function* bytes(text: string, size = 1_000): AsyncGenerator<Buffer> {
  const all = Buffer.from(text)
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
}
