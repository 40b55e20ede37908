/**
 * Draws the city's motif: a branch of phoenix flower over the harbour, in cobalt brush lines as on Chu Đậu ware.
 * `npx tsx web/art/draw.ts` writes `web/public/motif.svg` and `web/public/wave.svg` again.
 */
import { writeFile } from 'node:fs/promises'
import { stroke, wash } from './brush.ts'
import { crane, type Drawing, dot, empty, flower, frond, harbour, water } from './motif.ts'

const COBALT = { line: '#1c42a8', faint: '#7f9be6', wash: '#dde6fb' }

function svg(width: number, height: number, drawing: Drawing, colours = COBALT): string {
  const layer = (d: string[], fill: string) => (d.length ? `<path fill="${fill}" d="${d.join('')}"/>` : '')
  const body =
    layer(drawing.wash, colours.wash) +
    layer(drawing.faint, colours.faint) +
    layer(drawing.line, colours.line)
  const thin = `<path fill="none" stroke="${colours.faint}" stroke-width="2.2" stroke-linecap="round" d="${drawing.thin.join('')}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${drawing.thin.length ? thin : ''}${body}</svg>\n`
}

function motif(): string {
  const d = empty()
  crane(d, [96, 470], 120)
  crane(d, [236, 472], 92)
  harbour(d, [330, 468])
  water(d, 0, 820, 488, 4)
  frond(
    d,
    [
      [840, 20],
      [690, 10],
      [560, 40],
      [430, 120],
    ],
    11,
    92,
    5,
  )
  frond(
    d,
    [
      [840, 300],
      [800, 360],
      [740, 410],
      [650, 440],
    ],
    8,
    66,
    4,
  )
  d.line.push(
    stroke(
      [
        [840, 90],
        [790, 150],
        [720, 180],
        [600, 206],
      ],
      9,
    ),
    stroke(
      [
        [790, 140],
        [790, 200],
        [770, 260],
        [742, 316],
      ],
      6,
    ),
  )
  d.line.push(
    stroke(
      [
        [716, 176],
        [690, 140],
        [676, 120],
        [668, 96],
      ],
      4,
    ),
    dot([666, 90], 9),
    stroke(
      [
        [752, 164],
        [744, 130],
        [740, 112],
        [742, 92],
      ],
      3.4,
    ),
    dot([743, 86], 7),
  )
  flower(d, [560, 226], 132, -1.15, 7)
  flower(d, [728, 334], 84, -0.5, 5)
  falling(d)
  return svg(840, 580, d)
}

function falling(d: Drawing): void {
  for (const [x, y, s] of [
    [392, 300, 1],
    [452, 392, 0.75],
  ] as const) {
    const left = [
      [x, y],
      [x - 26 * s, y + 10 * s],
      [x - 22 * s, y + 40 * s],
      [x + 6 * s, y + 46 * s],
    ] as const
    const right = [
      [x, y],
      [x + 24 * s, y + 4 * s],
      [x + 30 * s, y + 34 * s],
      [x + 6 * s, y + 46 * s],
    ] as const
    d.wash.push(wash(left, right))
    d.line.push(stroke(left, 4 * s), stroke(right, 3 * s))
  }
}

function wave(): string {
  const d = empty()
  for (let i = 0; i < 3; i++) {
    const r = 34 - i * 10
    d.line.push(
      stroke(
        [
          [40 - r, 40],
          [40 - r, 40 - r * 1.34],
          [40 + r, 40 - r * 1.34],
          [40 + r, 40],
        ],
        3.2 - i * 0.5,
      ),
    )
  }
  return svg(80, 40, d, { ...COBALT, line: '#4a72dd' })
}

const folder = new URL('../public/', import.meta.url)
await writeFile(new URL('motif.svg', folder), motif())
await writeFile(new URL('wave.svg', folder), wave())
