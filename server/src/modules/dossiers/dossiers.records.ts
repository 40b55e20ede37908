import { getPerson, type Person } from '#modules/identity/index.ts'
import { maskOthers } from '#modules/privacy/index.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { conflict } from '#platform/errors.ts'
import { findFiles } from '#platform/files.ts'
import {
  type Erasure,
  type Expiry,
  type Held,
  type PersonalRecords,
  type RecordKind,
  type Whose,
  words,
} from '#platform/personal-records.ts'
import { listDocuments } from './documents.repository.ts'
import { STATE_TEXT } from './dossier.ts'
import { readingOf } from './dossiers.readings.ts'
import { type Dossier, deleteDraftsOf, listOwnDossiers } from './dossiers.repository.ts'
import { expireDrafts, settledBefore, strip } from './expiry.repository.ts'
import { listSteps } from './process.repository.ts'
import { findResult } from './results.repository.ts'

const ARCHIVE = words(
  'Pháp luật về lưu trữ: hồ sơ đã nộp được giữ hết thời hạn bảo quản',
  'The law on archives: what was handed in is kept for its period',
)
const HIDDEN = '•••'
const of = words('Hồ sơ', 'Dossier')
const OFFICE = words(
  'Cơ quan có thẩm quyền và bộ phận một cửa nhận hồ sơ',
  'The competent office and the desk that took it in',
)

const dossier: RecordKind = {
  code: 'dossiers.dossiers',
  name: words('Hồ sơ và tờ khai', 'Dossiers and what was declared'),
  about: 'citizens',
  purpose: 'dossiers',
  basis: words(
    'Nghị định 118/2025/NĐ-CP về cơ chế một cửa, đã sửa đổi; luật của từng thủ tục',
    'Decree 118/2025 on the one-stop mechanism, as amended; the law of each procedure',
  ),
  keptFor: words('Theo thời hạn bảo quản của hồ sơ', 'For the period that the law on archives sets'),
  seenBy: OFFICE,
  tables: ['dossiers.dossier', 'dossiers.component_answer', 'dossiers.notice', 'dossiers.supplement'],
  fields: {
    code: words('Mã hồ sơ', 'Code'),
    procedure: words('Thủ tục', 'Procedure'),
    office: words('Nơi giải quyết', 'Office'),
    state: words('Tình trạng', 'State'),
    applicant: words('Chủ hồ sơ', 'Applicant'),
    submittedAt: words('Nộp lúc', 'Handed in'),
    finishedAt: words('Giải quyết xong', 'Decided'),
    declared: words('Nội dung đã khai', 'What was declared'),
  },
}
const drafts: RecordKind = {
  ...dossier,
  code: 'dossiers.drafts',
  name: words('Hồ sơ đang soạn', 'Drafts'),
  seenBy: words('Chỉ người soạn', 'Whoever writes it only'),
  tables: ['dossiers.dossier', 'dossiers.component_answer', 'dossiers.document'],
  fields: {},
}
const papers: RecordKind = {
  ...dossier,
  code: 'dossiers.papers',
  name: words('Giấy tờ đã nộp', 'Papers handed in'),
  tables: ['dossiers.document'],
  fields: {
    dossier: of,
    name: words('Tên tệp', 'File'),
    addedAt: words('Tải lên lúc', 'Added'),
    size: words('Số byte', 'Bytes'),
    sha256: words('Mã băm SHA-256', 'SHA-256 digest'),
  },
}
const acts: RecordKind = {
  ...dossier,
  code: 'dossiers.acts',
  name: words('Các bước đã làm', 'What was done'),
  about: 'everybody',
  tables: ['dossiers.step'],
  fields: {
    dossier: of,
    at: words('Lúc', 'At'),
    action: words('Việc', 'Act'),
    unit: words('Cơ quan', 'Office'),
  },
}
const results: RecordKind = {
  ...dossier,
  code: 'dossiers.results',
  name: words('Kết quả giải quyết', 'Results'),
  purpose: 'archive',
  basis: ARCHIVE,
  tables: ['dossiers.result'],
  fields: {
    dossier: of,
    number: words('Số', 'Number'),
    title: words('Kết quả', 'Result'),
    outcome: words('Kết luận', 'Outcome'),
    decidedAt: words('Ngày quyết định', 'Decided'),
    sha256: words('Mã băm SHA-256', 'SHA-256 digest'),
  },
}

/** What dossiers know about people. */
export const dossiersRecords: PersonalRecords = {
  kinds: [drafts, dossier, papers, acts, results],
  exportOf,
  erase,
  expire: {
    [drafts.code]: ({ tx }, expiry) => expireDrafts(tx, expiry),
    [dossier.code]: expireSettled,
  },
}

async function exportOf(ctx: Ctx, whose: Whose): Promise<Held> {
  const own = await getPerson(ctx, whose.personId, { purpose: 'own' })
  const found = await ownDossiers(ctx, whose)
  const held: Held = { [dossier.code]: [], [papers.code]: [], [acts.code]: [], [results.code]: [] }
  for (const one of found) {
    held[dossier.code]!.push(aboutDossier(ctx, one, own))
    held[papers.code]!.push(...(await papersIn(ctx, one)))
    held[acts.code]!.push(...(await actsIn(ctx, one)))
    held[results.code]!.push(...(await resultIn(ctx, one)))
  }
  return held
}

/** No person has more. */
const ALL = 100_000

const ownDossiers = (ctx: Ctx, { personId, accountId }: Whose): Promise<Dossier[]> =>
  listOwnDossiers(ctx.tx, { personId, accountId: accountId ?? '', limit: ALL })

/** An organisation is named; another person whose dossier was handed in for them is not. */
function aboutDossier(ctx: Ctx, d: Dossier, own: Person): Record<string, unknown> {
  const { applicantName, formData } = disclose(ctx, readingOf(ctx.actor, d), d.content)
  const shown = d.applicant_kind === 'organisation' || d.applicant_person_id === own.id
  return {
    code: d.code,
    procedure: d.procedure_name,
    office: d.unit_name,
    state: STATE_TEXT[d.state].vi,
    applicant: shown ? applicantName : HIDDEN,
    submittedAt: d.submitted_at,
    finishedAt: d.finished_at,
    declared: maskOthers(formData, own),
  }
}

const nameOf = (d: Dossier): string => d.code ?? d.procedure_name

async function papersIn(ctx: Ctx, d: Dossier): Promise<Record<string, unknown>[]> {
  const documents = await listDocuments(ctx.tx, d.id)
  const opened = documents.map((one) => ({ ...one, ...disclose(ctx, readingOf(ctx.actor, d), one.content) }))
  const files = await findFiles(
    ctx,
    opened.map(({ fileId }) => fileId),
  )
  return opened.map(({ name, added_at, size, fileId }) => ({
    dossier: nameOf(d),
    name,
    addedAt: added_at,
    size: Number(size),
    sha256: files.get(fileId)?.sha256 ?? null,
  }))
}

/** By which office; who it was there is the office's. */
async function actsIn(ctx: Ctx, d: Dossier): Promise<Record<string, unknown>[]> {
  const steps = await listSteps(ctx.tx, d.id)
  return steps.map(({ left_at: at, action, unit_name: unit }) => ({ dossier: nameOf(d), at, action, unit }))
}

async function resultIn(ctx: Ctx, d: Dossier): Promise<Record<string, unknown>[]> {
  const result = await findResult(ctx.tx, d.id)
  if (!result?.decided_at) return []
  const { number, outcome, decided_at: decidedAt, file_sha256: sha256 } = result
  const { title } = disclose(ctx, readingOf(ctx.actor, d), result.content)
  return [{ dossier: nameOf(d), number, title, outcome, decidedAt, sha256 }]
}

async function expireSettled(ctx: Ctx, expiry: Expiry): Promise<string[]> {
  const ids = await settledBefore(ctx.tx, expiry)
  if (!expiry.dryRun && ids.length > 0) await strip(ctx.tx, ids, ctx.now)
  return ids
}

const UNDER_WAY = new Set<Dossier['state']>(['submitted', 'in_processing', 'supplement_requested'])

/**
 * Drafts go. What was decided is the office's record, and stays for as long as the law on archives says. Refuses with
 * `dossiers.under_way` while one is being dealt with: its applicant would never hear of it.
 */
async function erase(ctx: Ctx, whose: Whose): Promise<Erasure[]> {
  const erased = await deleteDraftsOf(ctx.tx, whose)
  const handedIn = await ownDossiers(ctx, whose)
  if (handedIn.some(({ state }) => UNDER_WAY.has(state))) throw conflict('dossiers.under_way')
  const kept = handedIn.length
  return [{ kind: dossier.code, erased, kept, because: kept > 0 ? ARCHIVE : null }]
}
