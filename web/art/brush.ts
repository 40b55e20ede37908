export type Point = readonly [x: number, y: number]

/** A point of the cubic Bézier curve through its four control points. */
export function along([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const u = 1 - t
  const mix = (i: 0 | 1) => u ** 3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t ** 3 * d[i]
  return [mix(0), mix(1)]
}

/** Pressure of the brush along a stroke, 0..1: it lands full, and leaves the glaze in a point. */
export const pressure = (t: number): number => Math.min(1, 0.35 + t * 6) * Math.max(0, 1 - t ** 3)
/** A stroke that swells in its middle and is thin at both ends. */
export const swell = (t: number): number => Math.sin(Math.PI * Math.min(1, t * 0.94 + 0.05)) ** 0.8

export type Curve = readonly [Point, Point, Point, Point]

/** One brush stroke as a closed outline: the curve, its greatest width and how the pressure changes along it. */
export function stroke(curve: Curve, width: number, press = swell, steps = 4): string {
  const spine = Array.from({ length: steps + 1 }, (_, i) => along(curve, i / steps))
  const half = spine.map((_, i) => (width / 2) * Math.max(0.08, press(i / steps)))
  const side = (sign: 1 | -1) =>
    spine.map((p, i) => offset(p, spine[i - 1] ?? p, spine[i + 1] ?? p, sign * half[i]!))
  return `${smooth(side(1), 'M')}${smooth(side(-1).reverse(), 'L')}Z`
}

function offset([x, y]: Point, before: Point, after: Point, by: number): Point {
  const [dx, dy] = [after[0] - before[0], after[1] - before[1]]
  const length = Math.hypot(dx, dy) || 1
  return [x - (dy / length) * by, y + (dx / length) * by]
}

const at = ([x, y]: Point): string => `${Math.round(x)} ${Math.round(y)}`

/** A straight touch of a thin brush, to be drawn with a line of constant width. */
export const touch = ([x, y]: Point, to: Point): string =>
  `M${at([x, y])}l${at([Math.round(to[0]) - Math.round(x), Math.round(to[1]) - Math.round(y)])}`

/** A smooth line through the points: quadratic curves between their midpoints. */
function smooth(points: Point[], start: 'M' | 'L'): string {
  const middle = points.slice(1, -1).map((p, i) => {
    const next = points[i + 2]!
    return `Q${at(p)} ${at([(p[0] + next[0]) / 2, (p[1] + next[1]) / 2])}`
  })
  return `${start}${at(points[0]!)}${middle.join('')}L${at(points.at(-1)!)}`
}

/** A filled shape between two curves that share their ends: the wash of a petal. */
export const wash = (left: Curve, right: Curve): string =>
  `M${at(left[0])}C${at(left[1])} ${at(left[2])} ${at(left[3])}C${at(right[2])} ${at(right[1])} ${at(right[0])}Z`

/** Turns and scales a point of the unit plane into place. */
export const place =
  (centre: Point, angle: number, scale: number) =>
  ([x, y]: Point): Point => {
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    return [centre[0] + scale * (x * c - y * s), centre[1] + scale * (x * s + y * c)]
  }
