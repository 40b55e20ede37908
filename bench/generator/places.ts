import { sampleAnswers } from '#forms/index.ts'
import { oneStopUnitOf, type Unit } from '#modules/organisation/index.ts'
import {
  findProcedure,
  formOf,
  type ProcedureVersion,
  processOf,
  receivingUnits,
  timeLimitFor,
} from '#modules/procedures/index.ts'
import type { Ctx } from '#platform/context.ts'
import { drawer, randomFrom } from './random.ts'

/** A procedure that the invented dossiers are about. */
export interface PlacedProcedure {
  no: number
  versionId: string
  code: string
  name: string
  formVersionId: string
  processVersionId: string
  /** Answers that the form accepts, invented. */
  formData: unknown
  /** Two papers of the procedure that every dossier answers for. */
  components: string[]
  /** Calendar days from acceptance to the due day, about. */
  days: number
  units: Unit[]
}

/** One of many equally likely pairs of procedure and office. */
export interface Slot {
  procedure: number
  unit: Unit
  desk: Unit
}

export const SLOTS = 40_000

/** The procedures, the most asked for first, by what the program itself says of each. */
export async function placedProcedures(ctx: Ctx, codes: readonly string[]): Promise<PlacedProcedure[]> {
  const placed: PlacedProcedure[] = []
  for (const code of codes) placed.push(await placedProcedure(ctx, code, placed.length))
  return placed
}

async function placedProcedure(ctx: Ctx, code: string, no: number): Promise<PlacedProcedure> {
  const version = (await findProcedure(ctx, code))!
  const form = await formOf(ctx, version.versionId)
  return {
    no,
    versionId: version.versionId,
    code,
    name: version.name,
    formVersionId: form.formVersionId,
    processVersionId: (await processOf(ctx, version.versionId)).processVersionId,
    formData: sampleAnswers(form.schema),
    components: version.components
      .filter((c) => !c.byForm)
      .slice(0, 2)
      .map((c) => c.code),
    days: daysOf(version),
    units: await receivingUnits(ctx, version),
  }
}

const DAYS_OF = { hour: 0.2, working_day: 1.4, day: 1, month: 30, year: 365 }

function daysOf(version: ProcedureVersion): number {
  const limit = timeLimitFor(version, null, 'online')
  const days = limit ? limit.amount * DAYS_OF[limit.unit] : 14
  return Math.min(90, Math.max(1, Math.ceil(days)))
}

/** Pairs as skewed as life: the n-th procedure comes 1/n as often as the first, a commune as often as it has people. */
export async function drawSlots(ctx: Ctx, procedures: readonly PlacedProcedure[]): Promise<Slot[]> {
  const random = randomFrom(2026)
  const procedure = drawer(procedures, (_, i) => 1 / (i + 3))
  const unitOf = procedures.map(({ units }) => drawer(units, weightOf))
  const desks = new Map<string, Unit>()
  const slots: Slot[] = []
  while (slots.length < SLOTS) {
    const { no } = procedure(random())
    const unit = unitOf[no]!(random())
    const desk = desks.get(unit.id) ?? (await oneStopUnitOf(ctx, unit.id))
    desks.set(unit.id, desk)
    slots.push({ procedure: no, unit, desk })
  }
  return slots
}

const weightOf = ({ population }: Unit, i: number): number => population ?? 20_000 / (i + 1)
