import { dayOf } from '#platform/calendar.ts'
import type { CatalogueRecord } from './catalogue-record.ts'
import { deriveFees } from './derive-fees.ts'
import { deriveTimes } from './derive-times.ts'
import type { ServiceLevel } from './procedure.ts'
import { digestOf, plainCode, tidy, tidyName, uniqueCodes } from './tidy.ts'

/** The rows of one version, by table, without the version's id. */
export type DerivedVersion = ReturnType<typeof deriveVersion>

/** What the tables hold of a record. The record itself is kept beside it, so that nothing can be lost here. */
export function deriveVersion(record: CatalogueRecord) {
  const { cases, times } = deriveTimes(record)
  return {
    digest: contentDigest(record),
    version: versionRow(record),
    fields: named(record.fields),
    subjects: named(record.subjects).map((row) => ({ ...row, code: plainCode(row.code) })),
    cases,
    times,
    fees: deriveFees(record),
    groups: record.document_groups.map(({ group }, position) => ({ position, name: tidy(group) })),
    components: deriveComponents(record),
    steps: record.steps.map(({ name, text }, position) => ({ position, name: tidy(name), text: tidy(text) })),
    legalBasis: named(record.legal_basis),
    results: named(record.results),
  }
}

const named = (list: readonly { code: string; name: string }[]) =>
  list.map(({ code, name }, position) => ({ position, code: code.trim(), name: tidyName(name) }))

/** When the source last touched a record says nothing about its content. */
function contentDigest({ created_at: _c, updated_at: _u, ...content }: CatalogueRecord): string {
  return digestOf(content)
}

/**
 * How far a procedure goes online. A channel ONLINE makes it at least partial; the flag of the full process counts also
 * where the record forgot the channel; "offline only" outweighs both (the dump contradicts itself in 80 records).
 */
export function serviceLevel({ full_process_online, offline_only, methods }: CatalogueRecord): ServiceLevel {
  if (offline_only) return 'information'
  if (full_process_online) return 'full'
  return methods.some(({ method }) => method === 'ONLINE') ? 'partial' : 'information'
}

function versionRow(record: CatalogueRecord) {
  const level = serviceLevel(record)
  return {
    name: tidyName(record.name),
    level,
    online_available: level !== 'information',
    decision_no: record.decision_no.trim(),
    decision_date: dayIn(record.decision_date),
    promulgating_agency_code: record.promulgating_agency.code,
    promulgating_agency_name: tidyName(record.promulgating_agency.name),
    full_process_online: record.full_process_online,
    offline_only: record.offline_only,
    is_vertical: record.is_vertical,
    non_territorial: record.non_territorial,
    shared_service: record.shared_service,
    internal: record.internal,
    formality_type: record.formality_type,
    kind: record.type,
    state: record.state,
    life_event_group: record.life_event_group,
    levels: record.levels,
    executing_agencies: record.executing_agencies.map(tidyName),
    competent_agencies: record.competent_agencies.map(tidyName),
    coordinating_agencies: record.coordinating_agencies.map(tidyName),
    receiving_address: tidy(record.receiving_address),
    requirements: tidy(record.requirements),
    keywords: tidy(record.keywords),
    note: tidy(record.note),
    source_id: record.id ?? '',
    source_url: record.source_url,
    source_created_at: instant(record.created_at),
    source_updated_at: instant(record.updated_at),
  }
}

/** Half of the dump writes a day as its midnight in Vietnam, `…T17:00:00Z` of the day before. */
const dayIn = (text: string | null): string | null =>
  text && !Number.isNaN(Date.parse(text)) ? dayOf(new Date(text)) : null

const instant = (text: string | undefined): string | null =>
  text && !Number.isNaN(Date.parse(text)) ? text : null

/**
 * The papers in their order, with codes that are unique and safe in an address. A dump that says "not required" of every
 * paper says nothing: then it stays open.
 */
function deriveComponents({ document_groups }: CatalogueRecord) {
  const papers = document_groups.flatMap(({ documents }, group_position) =>
    documents.map((paper) => ({ group_position, paper })),
  )
  const saysRequired = papers.some(({ paper }) => paper.required)
  const codes = uniqueCodes()
  return papers.map(({ group_position, paper }, position) => ({
    position,
    group_position,
    code: codes(paper.code, `TP${position + 1}`),
    source_code: paper.code.trim(),
    name: tidy(paper.name),
    originals: paper.original,
    copies: paper.copy,
    required: saysRequired ? paper.required : null,
    e_form: paper.e_form,
    is_result: paper.is_result,
    forms: paper.forms,
  }))
}
