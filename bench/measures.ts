/** One figure of a run, as `--json` prints it. */
export interface Measure {
  name: string
  value: number
  unit: string
  /** What this machine can do at best, measured in the same run; `null` where nothing limits the figure. */
  limit: number | null
  /** How near the figure comes to that limit: 1 is as good as the machine allows. */
  ratio: number | null
  /** What the project promises, e.g. `<= 40`; `null` for a figure that only informs. */
  goal: string | null
  /** Whether every goal is met; `null` where there is none. */
  met: boolean | null
}

export interface Goal {
  atMost?: number
  atLeast?: number
  ratioAtLeast?: number
}

/** A figure beside the machine's limit; `less` says that a smaller figure is the better one (milliseconds, bytes). */
export interface Figure {
  name: string
  value: number
  unit: string
  limit?: number
  less?: boolean
  goal?: Goal
}

/** Judges a figure by its goals. The ratio is value / limit, or limit / value where less is better. */
export function judge({ name, value, unit, limit, less, goal = {} }: Figure): Measure {
  const ratio = limit === undefined ? null : less ? limit / value : value / limit
  const { atMost, atLeast, ratioAtLeast } = goal
  const asked: [string, boolean][] = [
    ...(atMost === undefined ? [] : [[`<= ${atMost}`, value <= atMost] as [string, boolean]]),
    ...(atLeast === undefined ? [] : [[`>= ${atLeast}`, value >= atLeast] as [string, boolean]]),
    ...(ratioAtLeast === undefined
      ? []
      : [[`ratio >= ${ratioAtLeast}`, (ratio ?? 0) >= ratioAtLeast] as [string, boolean]]),
  ]
  return {
    name,
    value: rounded(value),
    unit,
    limit: limit === undefined ? null : rounded(limit),
    ratio: ratio === null ? null : rounded(ratio),
    goal: asked.map(([text]) => text).join(' and ') || null,
    met: asked.length ? asked.every(([, met]) => met) : null,
  }
}

const rounded = (n: number): number => Number(n.toPrecision(4))

const VERDICT = new Map<boolean | null, string>([
  [true, 'met'],
  [false, 'MISSED'],
  [null, ''],
])

/** Measures as lines of an aligned table. */
export function tableOf(measures: readonly Measure[]): string[] {
  const head = ['measure', 'value', 'unit', 'limit', 'ratio', 'goal', '']
  const rows = measures.map(({ name, value, unit, limit, ratio, goal, met }) => [
    ...[name, String(value), unit, limit === null ? '' : String(limit), ratio === null ? '' : String(ratio)],
    ...[goal ?? '', VERDICT.get(met)!],
  ])
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]!.length)))
  const line = (row: string[]): string =>
    row
      .map((text, i) => (i > 0 && i < 5 && i !== 2 ? text.padStart(widths[i]!) : text.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd()
  return [head, ...rows].map(line)
}
