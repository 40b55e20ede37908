import { along, type Curve, type Point, place, pressure, stroke, swell, touch, wash } from './brush.ts'

/** What the brush leaves: a pale wash, the line, and the light line behind everything. */
export interface Drawing {
  wash: string[]
  line: string[]
  faint: string[]
  /** Thin lines of constant width, stroked instead of filled: the leaflets. */
  thin: string[]
}

export const empty = (): Drawing => ({ wash: [], line: [], faint: [], thin: [] })

type Turn = (p: Point) => Point
const turned = (turn: Turn, points: [Point, Point, Point, Point]): Curve =>
  points.map(turn) as unknown as Curve

/** A petal of the phoenix flower: a narrow claw that opens into a round, slightly ruffled blade. Unit length 1, pointing right. */
function petal(into: Drawing, turn: Turn, width: number, pen: number): void {
  const left = turned(turn, [
    [0.14, 0],
    [0.4, -0.04],
    [0.42, -width],
    [0.96, -0.07],
  ])
  const right = turned(turn, [
    [0.14, 0],
    [0.4, 0.04],
    [0.42, width],
    [0.96, 0.07],
  ])
  const edge = turned(turn, [
    [0.94, -0.09],
    [1.04, -0.05],
    [0.99, 0.04],
    [0.94, 0.1],
  ])
  into.wash.push(wash(left, right))
  into.line.push(stroke(left, pen, pressure), stroke(right, pen * 0.8, pressure), stroke(edge, pen * 0.7))
  for (const side of [-0.16, 0, 0.16])
    into.faint.push(
      stroke(
        turned(turn, [
          [0.36, side * 0.3],
          [0.5, side],
          [0.62, side * 1.3],
          [0.8, side * 1.5],
        ]),
        pen * 0.45,
        pressure,
        3,
      ),
    )
}

/** Five petals, the upper one broader and spotted, and ten long stamens. */
export function flower(into: Drawing, centre: Point, size: number, lean: number, pen: number): void {
  for (let i = 0; i < 5; i++) {
    const angle = lean + (i * 2 * Math.PI) / 5
    petal(into, place(centre, angle, size * (i === 0 ? 1.06 : 1)), i === 0 ? 0.52 : 0.44, pen)
  }
  sepals(into, centre, size, lean, pen)
  stamens(into, centre, size, lean, pen)
  for (const [x, y] of [
    [0.5, 0.05],
    [0.58, -0.07],
    [0.66, 0.06],
    [0.56, 0.15],
    [0.64, -0.16],
  ] as Point[])
    into.line.push(dot(place(centre, lean, size)([x, y]), pen * 0.5))
}

function sepals(into: Drawing, centre: Point, size: number, lean: number, pen: number): void {
  for (let i = 0; i < 5; i++) {
    const turn = place(centre, lean + ((i + 0.5) * 2 * Math.PI) / 5, size)
    into.line.push(
      stroke(
        turned(turn, [
          [0.1, 0],
          [0.2, -0.03],
          [0.3, 0.02],
          [0.42, 0],
        ]),
        pen * 1.3,
        pressure,
        3,
      ),
    )
  }
}

function stamens(into: Drawing, centre: Point, size: number, lean: number, pen: number): void {
  for (let i = 0; i < 8; i++) {
    const turn = place(centre, lean + 2.2 + i * 0.24, size)
    const reach = 0.56 + 0.1 * Math.sin(i * 2.4)
    const curve = turned(turn, [
      [0.04, 0],
      [0.2, 0.12],
      [0.4, 0.16],
      [reach, 0.04],
    ])
    into.line.push(stroke(curve, pen * 0.45, swell, 3), dot(curve[3], pen * 0.8))
  }
}

/** A round touch of the brush. */
export function dot([x, y]: Point, r: number): string {
  const n = (v: number) => Math.round(v * 10) / 10
  return `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`
}

/** A feathered leaf: a bent stalk, side stalks in pairs, small leaflets along each. */
export function frond(into: Drawing, stalk: Curve, pairs: number, size: number, pen: number): void {
  into.line.push(stroke(stalk, pen, pressure, 6))
  for (let i = 1; i <= pairs; i++) {
    const t = i / (pairs + 1)
    const [from, ahead] = [along(stalk, t), along(stalk, Math.min(1, t + 0.02))]
    const heading = Math.atan2(ahead[1] - from[1], ahead[0] - from[0])
    for (const side of [-1, 1])
      pinna(
        into,
        place(from, heading + side * (1.15 - t * 0.35), size * (0.35 + Math.sin(Math.PI * t) * 0.75)),
      )
  }
}

function pinna(into: Drawing, turn: Turn): void {
  into.thin.push(touch(turn([0, 0]), turn([1, 0.03])))
  for (let k = 1; k <= 6; k++) {
    const x = 0.1 + (k / 6) * 0.85
    const reach = 0.17 * (1.1 - x * 0.55)
    for (const side of [-1, 1]) into.thin.push(touch(turn([x, 0]), turn([x + 0.09, side * reach])))
  }
}

/** The harbour: long strokes of calm water, thinner and paler towards the horizon. */
export function water(into: Drawing, left: number, right: number, top: number, rows: number): void {
  for (let row = 0; row < rows; row++) {
    const y = top + row * (16 + row * 5)
    const length = 90 + row * 46
    const shift = (row * 137) % 120
    for (let x = left + shift + 6; x < right - length; x += length * 2.1) {
      const curve: Curve = [
        [x, y],
        [x + length * 0.3, y - 5 - row * 2],
        [x + length * 0.55, y + 6 + row * 2],
        [x + length, y - 2],
      ]
      ;(row < 2 ? into.faint : into.line).push(stroke(curve, 2 + row * 1.1, swell, 3))
    }
  }
}

/** A boat under sail and the arm of a quay crane, far away. */
export function harbour(into: Drawing, [x, y]: Point): void {
  const lines: [Curve, number][] = [
    [
      [
        [x, y],
        [x + 20, y + 12],
        [x + 60, y + 12],
        [x + 84, y - 2],
      ],
      5,
    ],
    [
      [
        [x + 40, y + 4],
        [x + 41, y - 26],
        [x + 41, y - 50],
        [x + 42, y - 74],
      ],
      2.4,
    ],
    [
      [
        [x + 43, y - 72],
        [x + 74, y - 52],
        [x + 78, y - 26],
        [x + 70, y - 8],
      ],
      3.4,
    ],
    [
      [
        [x + 44, y - 10],
        [x + 52, y - 12],
        [x + 62, y - 10],
        [x + 70, y - 9],
      ],
      2.2,
    ],
    [
      [
        [x + 38, y - 62],
        [x + 24, y - 44],
        [x + 16, y - 24],
        [x + 12, y - 9],
      ],
      2.6,
    ],
  ]
  for (const [curve, width] of lines) into.line.push(stroke(curve, width, swell, 3))
}

export function crane(into: Drawing, [x, y]: Point, size: number): void {
  const s = (dx: number, dy: number): Point => [x + dx * size, y + dy * size]
  const bar = (a: Point, b: Point, width: number) => {
    const third = (k: number): Point => [a[0] + ((b[0] - a[0]) * k) / 3, a[1] + ((b[1] - a[1]) * k) / 3]
    into.faint.push(stroke([a, third(1), third(2), b], width, swell, 3))
  }
  bar(s(0, 0), s(0.08, -1), 4)
  bar(s(0.42, 0), s(0.34, -1), 4)
  bar(s(-0.75, -0.72), s(0.75, -0.72), 4.5)
  bar(s(0.2, -1.12), s(-0.7, -0.74), 2)
  bar(s(0.2, -1.12), s(0.7, -0.74), 2)
  bar(s(0.05, -0.4), s(0.38, -0.4), 2.4)
  bar(s(-0.5, -0.7), s(-0.5, -0.3), 1.6)
}
