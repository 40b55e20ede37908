import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ancestorsOf, oneStopOf, subtreeOf, type Unit, type UnitKind, unitTree, validOn } from './unit.ts'

const TODAY = '2026-11-23'
const DAYS = ['2025-07-01', TODAY, '2026-11-24', '2027-01-01']
const KINDS: UnitKind[] = ['department', 'office', 'one_stop', 'service_centre', 'city']

interface Drawn {
  parent: number
  kind: UnitKind
  from: number
  to: number | null
}

/** A forest drawn at random: each unit hangs below an earlier one or is a root; some are over, some not begun. */
const aForest: fc.Arbitrary<Unit[]> = fc
  .array(
    fc.record<Drawn>({
      parent: fc.integer({ min: -3, max: 20 }),
      kind: fc.constantFrom(...KINDS),
      from: fc.nat(2),
      to: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null, freq: 3 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((drawn) => drawn.map(asUnit))

function asUnit({ parent, kind, from, to }: Drawn, i: number): Unit {
  return {
    id: `u${i}`,
    parentId: parent >= 0 && i > 0 ? `u${parent % i}` : null,
    code: `H24.${i}`,
    kind,
    level: 'city',
    name: `Unit ${i}`,
    shortName: `U${i}`,
    agencyNames: [],
    gsoCode: null,
    population: null,
    areaKm2: null,
    longitude: null,
    latitude: null,
    validFrom: DAYS[from]!,
    validTo: to !== null && to > from ? DAYS[to]! : null,
  }
}

const isThere = (unit: Unit | undefined): boolean => unit !== undefined && validOn(unit, TODAY)

/** Said the other way round than the program does: from below to above. */
function liesBelow(units: Unit[], unit: Unit, topId: string): boolean {
  if (!isThere(unit)) return false
  if (unit.id === topId) return true
  const parent = units.find((u) => u.id === unit.parentId)
  return parent !== undefined && liesBelow(units, parent, topId)
}

test('a subtree holds a unit exactly when every unit from it up to the top exists that day', () => {
  fc.assert(
    fc.property(aForest, (units) => {
      const tree = unitTree(units, [], TODAY)
      for (const top of units) {
        const expected = units.filter((unit) => liesBelow(units, unit, top.id)).map((unit) => unit.id)
        expect([...subtreeOf(tree, top.id)].sort()).toEqual(expected.sort())
      }
    }),
  )
})

test('two units that are not above each other share nothing below', () => {
  fc.assert(
    fc.property(aForest, (units) => {
      const tree = unitTree(units, [], TODAY)
      for (const a of tree.current)
        for (const b of tree.current) {
          const [ofA, ofB] = [new Set(subtreeOf(tree, a.id)), subtreeOf(tree, b.id)]
          if (!ofA.has(b.id) && !ofB.includes(a.id)) expect(ofB.some((id) => ofA.has(id))).toBe(false)
        }
    }),
  )
})

test('the desk of a unit is the unit itself or one of its children that takes in', () => {
  fc.assert(
    fc.property(aForest, (units) => {
      const tree = unitTree(units, [], TODAY)
      for (const unit of tree.current) {
        const desk = oneStopOf(tree, unit)
        if (desk.id === unit.id) continue
        expect(desk.parentId).toBe(unit.id)
        expect(['one_stop', ...(unit.kind === 'city' ? ['service_centre'] : [])]).toContain(desk.kind)
      }
    }),
  )
})

test('the units above are named nearest first, up to a root', () => {
  fc.assert(
    fc.property(aForest, (units) => {
      const tree = unitTree(units, [], TODAY)
      for (const unit of units) {
        const above = ancestorsOf(tree, unit.id)
        expect(above[0]?.id ?? null).toBe(unit.parentId)
        expect(above.at(-1)?.parentId ?? null).toBeNull()
      }
    }),
  )
})

test('an alias leads to its unit while that exists; a code in use wins over an alias', () => {
  const [a, b] = [0, 1].map((i) => asUnit({ parent: -1, kind: 'department', from: 0, to: i ? 1 : null }, i))
  const tree = unitTree(
    [a!, b!],
    [
      { code: 'OLD', unitId: 'u0' },
      { code: 'H24.0', unitId: 'u1' },
      { code: 'GONE', unitId: 'u1' },
    ],
    TODAY,
  )
  expect(tree.byCode.get('OLD')).toBe(a)
  expect(tree.byCode.get('H24.0')).toBe(a)
  expect(tree.byCode.get('GONE')).toBeUndefined()
})
