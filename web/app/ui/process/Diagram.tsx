import type { DrawingProblem, Flow, Picture, Shape } from '../../api/processes.ts'
import { useText } from '../../i18n/index.ts'
import { processWords } from '../../i18n/process.ts'
import { Scroll } from '../Scroll.tsx'
import { linesOf } from './wrap.ts'

/** The drawing of a process, without script. Each problem's number stands at its element and leads to its words. */
export function Diagram({
  picture,
  name,
  problems = [],
}: {
  picture: Picture
  name: string
  problems?: DrawingProblem[]
}) {
  const t = useText(processWords)
  const { x, y, width, height, shapes, flows } = picture
  return (
    <div className="diagram">
      <Scroll label={t.diagram}>
        <svg
          viewBox={`${x} ${y} ${width} ${height}`}
          width={width}
          height={height}
          // a picture has no links in it; a group may
          role={problems.length > 0 ? 'group' : 'img'}
          aria-labelledby="diagram-name"
        >
          <title id="diagram-name">{t.diagramOf(name)}</title>
          <defs>
            <marker
              id="arrow"
              viewBox="0 0 10 10"
              refX="9"
              refY="5"
              markerWidth="8"
              markerHeight="8"
              orient="auto"
            >
              <path d="M0 0 10 5 0 10z" className="tip" />
            </marker>
          </defs>
          {shapes.map((shape) => (
            <Drawn key={shape.id} shape={shape} isWrong={problems.some((p) => p.element === shape.id)} />
          ))}
          {flows.map((flow) => (
            <Line key={flow.id} flow={flow} isWrong={problems.some((p) => p.element === flow.id)} />
          ))}
          {numbered(problems).map(({ n, element, before }) => (
            <Badge key={n} n={n} before={before} at={placeOf(element, picture)} />
          ))}
        </svg>
      </Scroll>
    </div>
  )
}

const CIRCLES = new Set(['start', 'end', 'timer_event', 'message_event', 'event'])
const DIAMONDS: Record<string, string> = { exclusive: '×', parallel: '+', race: '◇', gateway: '○' }
const MARKS: Record<string, string> = { timer_event: '◷', message_event: '✉' }

function Drawn({ shape, isWrong }: { shape: Shape; isWrong: boolean }) {
  const className = `shape ${shape.kind}${isWrong ? ' wrong' : ''}`
  if (CIRCLES.has(shape.kind)) return <Circle shape={shape} className={className} />
  if (shape.kind in DIAMONDS) return <Diamond shape={shape} className={className} />
  const { x, y, width, height, kind } = shape
  const isFrame = kind === 'pool' || kind === 'lane' || kind === 'sub'
  return (
    <g className={className}>
      <rect x={x} y={y} width={width} height={height} rx={kind === 'pool' || kind === 'lane' ? 0 : 8} />
      <Name
        text={shape.name}
        x={x + width / 2}
        y={isFrame ? y + 16 : y + height / 2}
        width={width - 12}
        isTop={isFrame}
      />
    </g>
  )
}

function Circle({
  shape: { x, y, width, height, kind, name },
  className,
}: {
  shape: Shape
  className: string
}) {
  const middle = { x: x + width / 2, y: y + height / 2 }
  return (
    <g className={className}>
      <circle cx={middle.x} cy={middle.y} r={width / 2} />
      {MARKS[kind] && (
        <text x={middle.x} y={middle.y + 5} className="mark">
          {MARKS[kind]}
        </text>
      )}
      <Name text={name} x={middle.x} y={y + height + 14} width={110} isTop />
    </g>
  )
}

function Diamond({
  shape: { x, y, width, height, kind, name },
  className,
}: {
  shape: Shape
  className: string
}) {
  const [cx, cy] = [x + width / 2, y + height / 2]
  return (
    <g className={className}>
      <path d={`M${cx} ${y} ${x + width} ${cy} ${cx} ${y + height} ${x} ${cy}z`} />
      <text x={cx} y={cy + 7} className="mark">
        {DIAMONDS[kind]}
      </text>
      <Name text={name} x={cx} y={y + height + 14} width={110} isTop />
    </g>
  )
}

function Name({
  text,
  x,
  y,
  width,
  isTop,
}: {
  text: string
  x: number
  y: number
  width: number
  isTop?: boolean
}) {
  const lines = linesOf(text, width)
  const first = isTop ? y : y - ((lines.length - 1) * LINE) / 2 + 4
  return (
    <text className="name">
      {lines
        .map((line, i) => ({ line, at: first + i * LINE }))
        .map(({ line, at }) => (
          <tspan key={at} x={x} y={at}>
            {line}
          </tspan>
        ))}
    </text>
  )
}

const LINE = 15

function Line({ flow: { kind, points, name, label, isDefault }, isWrong }: { flow: Flow; isWrong: boolean }) {
  const [first, second] = points as [Flow['points'][number], Flow['points'][number]]
  const at = label ?? { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 - 6 }
  return (
    <g className={`flow ${kind}${isWrong ? ' wrong' : ''}`}>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} markerEnd="url(#arrow)" />
      {isDefault && <path d={slashOver(first, second)} className="default" />}
      <Name text={name} x={at.x} y={at.y} width={90} isTop />
    </g>
  )
}

/** The short stroke across the beginning of a default way. */
function slashOver(from: Flow['points'][number], to: Flow['points'][number]): string {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const [x, y] = [from.x + ((to.x - from.x) / length) * 12, from.y + ((to.y - from.y) / length) * 12]
  return `M${x - 4} ${y + 6} ${x + 4} ${y - 6}`
}

/** Problems by the number they have in the list; those of one element stand side by side. */
const numbered = (problems: DrawingProblem[]) =>
  problems.map(({ element }, i) => ({
    n: i + 1,
    element,
    before: problems.slice(0, i).filter((other) => other.element === element).length,
  }))

function Badge({ n, before, at }: { n: number; before: number; at?: { x: number; y: number } }) {
  if (!at) return null
  return (
    <a href={`#diem-${n}`} className="number">
      <circle cx={at.x + before * 28} cy={at.y} r={13} />
      <text x={at.x + before * 28} y={at.y + 4}>
        {n}
      </text>
    </a>
  )
}

function placeOf(element: string, { shapes, flows }: Picture): { x: number; y: number } | undefined {
  const shape = shapes.find(({ id }) => id === element)
  return shape ?? flows.find(({ id }) => id === element)?.points[0]
}
