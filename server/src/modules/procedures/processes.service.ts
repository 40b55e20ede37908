import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { invalid, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { fromLinear, type ProcessTable } from '#process/index.ts'
import { processProblems, withPinnedCalls } from './process-check.service.ts'
import {
  assignProcess,
  findProcess,
  findProcessVersion,
  insertProcess,
  latestProcess,
  processInUse,
  type StoredProcess,
} from './processes.repository.ts'
import { Remembered } from './remembered.ts'
import { digestOf } from './tidy.ts'

/** A published version of a process, as the engine runs it, whichever format it is stored in. */
export interface ProcessVersion {
  processVersionId: string
  code: string
  version: number
  table: ProcessTable
}

const processes = new Remembered<ProcessVersion>(500)
const called = new Remembered<string>(500)
const inUse = new Remembered<{ processVersionId: string; until: number }>(2_000)
const MINUTE = 60_000

/** The process on which a new dossier of this version would start. */
export async function processOf(ctx: Ctx, versionId: string): Promise<ProcessVersion> {
  const known = inUse.get(versionId)
  if (known && known.until > Date.now()) return getProcess(ctx, known.processVersionId)
  const process = remember(await processInUse(ctx.tx, versionId))
  inUse.set(versionId, { processVersionId: process.processVersionId, until: Date.now() + MINUTE })
  return process
}

/** A process version by id: the one a dossier stands on. */
export async function getProcess(ctx: Ctx, processVersionId: string): Promise<ProcessVersion> {
  return processes.get(processVersionId) ?? remember(await findProcess(ctx.tx, processVersionId))
}

/** The version of a process that another calls, as it was pinned when that one was published. */
export async function calledProcess(ctx: Ctx, code: string, version: number): Promise<ProcessVersion> {
  const key = `${code} ${version}`
  const id = called.get(key)
  if (id) return getProcess(ctx, id)
  const process = remember(await findProcessVersion(ctx.tx, code, version))
  called.set(key, process.processVersionId)
  return process
}

/** Refuses what is not there. Versions are never changed, so the converted table is kept with its identity. */
function remember(stored: StoredProcess | undefined): ProcessVersion {
  if (!stored) throw notFound('procedures.process_not_found')
  const { definition, ...version } = stored
  const known = processes.get(version.processVersionId)
  if (known) return known
  const table = 'format' in definition ? definition : fromLinear(definition)
  const process = { ...version, table }
  processes.set(version.processVersionId, process)
  return process
}

export interface Publication {
  code: string
  table: ProcessTable
  /** The diagram from which the table was compiled. */
  bpmn?: string
  /** The procedure that runs by it from now on (null: every one that names none); left out for a process that others call. */
  use?: { procedureCode: string | null }
}

/**
 * Publishes a process. Refuses with every problem a table that can get stuck, by which a dossier cannot live, or that the engine
 * does not run yet. Called processes are pinned to their newest version. The same table again makes no new version.
 */
export async function publishProcess(
  ctx: Ctx,
  publication: Publication,
): Promise<{ processVersionId: string; version: number }> {
  const problems = await processProblems(ctx, publication)
  if (problems.length > 0) throw invalid('procedures.process_broken', { problems })
  const published = await publish(ctx, publication, await withPinnedCalls(ctx, publication.table))
  if (publication.use) await use(ctx, publication.use.procedureCode, published.processVersionId)
  await audit(ctx, {
    action: 'procedures.process-published',
    subject: published.processVersionId,
    unitId: null,
  })
  inUse.clear()
  return published
}

const use = (ctx: Ctx, procedureCode: string | null, processVersionId: string): Promise<void> =>
  assignProcess(ctx.tx, {
    id: newId(),
    procedure_code: procedureCode,
    process_version_id: processVersionId,
    valid_from: ctx.now,
  })

async function publish(ctx: Ctx, { code, bpmn }: Publication, table: ProcessTable) {
  const digest = digestOf(table)
  const latest = await latestProcess(ctx.tx, code)
  if (latest?.digest === digest) return { processVersionId: latest.id, version: latest.version }
  const version = (latest?.version ?? 0) + 1
  const id = newId()
  const row = { id, process_code: code, digest, definition: table, bpmn: bpmn ?? null, published_at: ctx.now }
  await insertProcess(ctx.tx, row, version)
  return { processVersionId: id, version }
}
