import { type DestinationStream, type Logger, pino } from 'pino'

/** Headers and fields that may carry secrets or personal data never reach a log line. */
const redact = {
  paths: [
    'req.headers',
    'res.headers',
    'headers',
    '*.password',
    '*.token',
    '*.citizenId',
    '*.phone',
    '*.email',
  ],
  remove: true,
}

/** A log of what happened to the program, never of what people wrote: requests are logged by route pattern, not by address. */
export const createLogger = (level: string, printed?: DestinationStream): Logger =>
  pino({ level, base: null, redact }, ...(printed ? [printed] : []))

/** What a defect may say in the log: name, code and where it was thrown; PostgreSQL's `detail` can quote a row, so it stays out. */
export function describeDefect(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error }
  const { code, table, constraint } = error as { code?: string; table?: string; constraint?: string }
  const frames = (error.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
  // Errors of libraries may quote what they choked on; our own say only what went wrong.
  const message = code === undefined && error.name === 'Error' ? error.message : undefined
  return { error: error.name, code, table, constraint, message, stack: frames.map((f) => f.trim()) }
}
