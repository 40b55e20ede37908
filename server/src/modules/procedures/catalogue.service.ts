import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import { isId } from '#platform/ids.ts'
import {
  countBy,
  type Facet,
  findCurrentVersionId,
  readVersion,
  type StoredVersion,
} from './catalogue.repository.ts'
import { rememberedByStamp } from './catalogue-stamp.ts'
import type { ProcedureVersion } from './procedure.ts'
import { Remembered } from './remembered.ts'

/** Versions are never rewritten, so a process keeps the ones it uses: about 10 KB each. */
const versions = new Remembered<ProcedureVersion>(600)

/** The version on which a new dossier would be opened; undefined when the catalogue has no such procedure. */
export async function findProcedure(ctx: Ctx, code: string): Promise<ProcedureVersion | undefined> {
  const id = await findCurrentVersionId(ctx.tx, code)
  return id === undefined ? undefined : getProcedureVersion(ctx, id)
}

/** The same for showing it: for up to a second, one that another process has just replaced. */
export async function shownProcedure(ctx: Ctx, code: string): Promise<ProcedureVersion | undefined> {
  const id = await shownVersionId(ctx, code)
  return id === undefined ? undefined : getProcedureVersion(ctx, id)
}

const shownVersionId = rememberedByStamp((ctx, code) => findCurrentVersionId(ctx.tx, code))

/** A version by id, also one that was followed by another. Treat it as read-only: it is shared. */
export async function getProcedureVersion(ctx: Ctx, versionId: string): Promise<ProcedureVersion> {
  const known = versions.get(versionId)
  if (known) return known
  const stored = isId(versionId) ? await readVersion(ctx.tx, versionId) : undefined
  if (!stored) throw notFound('procedures.version_not_found')
  const version = complete(stored)
  versions.set(versionId, version)
  return version
}

function complete({ standsFor, ...version }: StoredVersion): ProcedureVersion {
  const replaced = new Set(standsFor ?? [])
  const components = version.components.map((c) => ({ ...c, byForm: replaced.has(c.sourceCode) }))
  return { ...version, components }
}

/** After another form took over papers of a version. */
export const forgetVersions = (): void => versions.clear()

/** The fields of procedures in force and who may apply, with the number of procedures of each, largest first. */
export const listFields: (ctx: Ctx) => Promise<Facet[]> = rememberedByStamp((ctx) =>
  countBy(ctx.tx, 'version_field'),
)
export const listSubjects: (ctx: Ctx) => Promise<Facet[]> = rememberedByStamp((ctx) =>
  countBy(ctx.tx, 'version_subject'),
)
