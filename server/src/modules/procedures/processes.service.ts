import { audit } from '#platform/audit.ts'
import type { Ctx } from '#platform/context.ts'
import { invalid, notFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { type ProcessDefinition, processProblems } from './process.ts'
import {
  assignProcess,
  findProcess,
  insertProcess,
  latestProcess,
  type ProcessVersionRow,
  processInUse,
} from './processes.repository.ts'
import { Remembered } from './remembered.ts'
import { digestOf } from './tidy.ts'

const processes = new Remembered<ProcessVersionRow>(500)
const inUse = new Remembered<{ processVersionId: string; until: number }>(2_000)
const MINUTE = 60_000

/** The process on which a new dossier of this version would start. */
export async function processOf(ctx: Ctx, versionId: string): Promise<ProcessVersionRow> {
  const known = inUse.get(versionId)
  if (known && known.until > Date.now()) return getProcess(ctx, known.processVersionId)
  const process = await processInUse(ctx.tx, versionId, ctx.now)
  if (!process) throw notFound('procedures.process_not_found')
  inUse.set(versionId, { processVersionId: process.processVersionId, until: Date.now() + MINUTE })
  return process
}

/** A process version by id: the one a dossier stands on. */
export async function getProcess(ctx: Ctx, processVersionId: string): Promise<ProcessVersionRow> {
  const process = processes.get(processVersionId) ?? (await findProcess(ctx.tx, processVersionId))
  if (!process) throw notFound('procedures.process_not_found')
  processes.set(processVersionId, process)
  return process
}

/**
 * Publishes a process and lets a procedure (or, with null, every procedure that names none) run by it, from now on or
 * from a later moment.
 * Refuses a definition with a step that cannot be reached or cannot reach the end. The same definition again makes no
 * new version.
 */
export async function publishProcess(
  ctx: Ctx,
  processCode: string,
  definition: ProcessDefinition,
  procedureCode: string | null,
  validFrom: Date = ctx.now,
): Promise<{ processVersionId: string; version: number }> {
  const problems = processProblems(definition)
  if (problems.length > 0) throw invalid('procedures.process_broken', { problems })
  const published = await publish(ctx, processCode, definition)
  const use = { procedure_code: procedureCode, process_version_id: published.processVersionId }
  await assignProcess(ctx.tx, { id: newId(), ...use, valid_from: validFrom })
  await audit(ctx, {
    action: 'procedures.process-published',
    subject: published.processVersionId,
    unitId: null,
  })
  inUse.clear()
  return published
}

async function publish(ctx: Ctx, processCode: string, definition: ProcessDefinition) {
  const digest = digestOf(definition)
  const latest = await latestProcess(ctx.tx, processCode)
  if (latest?.digest === digest) return { processVersionId: latest.id, version: latest.version }
  const version = (latest?.version ?? 0) + 1
  const id = newId()
  await insertProcess(
    ctx.tx,
    { id, process_code: processCode, digest, definition, published_at: ctx.now },
    version,
  )
  return { processVersionId: id, version }
}
