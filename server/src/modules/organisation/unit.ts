import type { Day } from '#platform/calendar.ts'
import { agencyKey } from './agency-names.ts'

export const UNIT_KINDS = [
  'city',
  'department',
  'board',
  'service_centre',
  'commune',
  'office',
  'one_stop',
] as const
export type UnitKind = (typeof UNIT_KINDS)[number]

/** One edition of a unit: after a reorganisation a code may return with another extent and another id. */
export interface Unit {
  id: string
  parentId: string | null
  /** Code of Decision 20/2020/QĐ-TTg, `H24.17.05`. */
  code: string
  kind: UnitKind
  level: 'city' | 'commune'
  name: string
  shortName: string
  /** Names under which the national catalogue calls this agency or its kind of agency. */
  agencyNames: string[]
  /** Code of the General Statistics Office; communes only. */
  gsoCode: string | null
  population: number | null
  areaKm2: number | null
  /** Degrees, WGS 84. */
  longitude: number | null
  latitude: number | null
  validFrom: Day
  /** The first day on which it no longer exists. */
  validTo: Day | null
}

export interface Alias {
  code: string
  unitId: string
}

/** The units of one day, with every edition ever known by its id. */
export interface UnitTree {
  day: Day
  /** In the order of their codes. */
  current: readonly Unit[]
  byId: ReadonlyMap<string, Unit>
  byCode: ReadonlyMap<string, Unit>
  children: ReadonlyMap<string | null, readonly Unit[]>
  byAgency: ReadonlyMap<string, readonly Unit[]>
  subtrees: Map<string, readonly string[]>
}

export const validOn = ({ validFrom, validTo }: { validFrom: Day; validTo: Day | null }, day: Day): boolean =>
  validFrom <= day && (validTo === null || day < validTo)

/** The tree as it stands on `day`. An alias of a unit that is closed that day leads nowhere. */
export function unitTree(units: readonly Unit[], aliases: readonly Alias[], day: Day): UnitTree {
  const current = units.filter((unit) => validOn(unit, day)).sort(byCodeParts)
  const ids = new Map(current.map((unit) => [unit.id, unit]))
  const named = aliases.flatMap(({ code, unitId }) => {
    const unit = ids.get(unitId)
    return unit ? [[code, unit] as const] : []
  })
  return {
    day,
    current,
    byId: new Map(units.map((unit) => [unit.id, unit])),
    byCode: new Map([...named, ...current.map((unit) => [unit.code, unit] as const)]),
    children: grouped(current, (unit) => [unit.parentId]),
    byAgency: grouped(current, (unit) => unit.agencyNames.map(agencyKey)),
    subtrees: new Map(),
  }
}

/** The unit itself and every unit below it, itself first. A unit that is closed on the tree's day reaches nothing. */
export function subtreeOf(tree: UnitTree, unitId: string): readonly string[] {
  const known = tree.subtrees.get(unitId)
  if (known) return known
  const unit = tree.byId.get(unitId)
  const found = unit && validOn(unit, tree.day) ? [unitId, ...below(tree, unitId)] : []
  tree.subtrees.set(unitId, found)
  return found
}

const below = (tree: UnitTree, unitId: string): string[] =>
  (tree.children.get(unitId) ?? []).flatMap((child) => [child.id, ...below(tree, child.id)])

/** The units above, nearest first. */
export function ancestorsOf(tree: UnitTree, unitId: string): Unit[] {
  const above: Unit[] = []
  for (let at = tree.byId.get(unitId)?.parentId; at; at = tree.byId.get(at)?.parentId)
    above.push(tree.byId.get(at)!)
  return above
}

/** The desk that takes in for a unit: its one-stop desk, the service centre for the city itself, else the unit. */
export function oneStopOf(tree: UnitTree, unit: Unit): Unit {
  const children = tree.children.get(unit.id) ?? []
  const desk =
    children.find((child) => child.kind === 'one_stop') ??
    (unit.kind === 'city' ? children.find((child) => child.kind === 'service_centre') : undefined)
  return desk ?? unit
}

/** Codes compare by their parts as numbers: H24.6 stands before H24.17. */
function byCodeParts(a: Unit, b: Unit): number {
  return a.code.localeCompare(b.code, 'en', { numeric: true })
}

function grouped<K>(units: readonly Unit[], keys: (unit: Unit) => K[]): Map<K, Unit[]> {
  const groups = new Map<K, Unit[]>()
  for (const unit of units) for (const key of new Set(keys(unit))) append(groups, key, unit)
  return groups
}

function append<K>(groups: Map<K, Unit[]>, key: K, unit: Unit): void {
  const group = groups.get(key)
  if (group) group.push(unit)
  else groups.set(key, [unit])
}
