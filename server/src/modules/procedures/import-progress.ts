import type { Tally } from './imports.repository.ts'

/** Where progress goes: a bar that is drawn again and again on a terminal, a line now and then elsewhere. */
export interface Progress {
  show(part: number, tally: Tally): void
  /** Ends the bar, so that what is printed next begins on its own line. */
  clear(): void
}

const WIDTH = 30
const number = new Intl.NumberFormat('en')

export const counts = ({ lines, added, changed, unchanged, quarantined }: Tally): string =>
  `${number.format(lines)} records: ${number.format(added)} new, ${number.format(changed)} changed, ` +
  `${number.format(unchanged)} unchanged, ${number.format(quarantined)} put aside`

/** `part` of the file, 0 to 1, as `[#####.....] 50 %`. */
export function bar(part: number): string {
  const full = Math.round(Math.min(Math.max(part, 0), 1) * WIDTH)
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${String(Math.floor(part * 100)).padStart(3)} %`
}

export function progressOn(terminal: { isTTY?: boolean; write(text: string): unknown }): Progress {
  return terminal.isTTY ? drawn(terminal) : lineByLine(terminal)
}

function drawn(terminal: { write(text: string): unknown }): Progress {
  return {
    show: (part, tally) => terminal.write(`\r\x1b[2K${bar(part)}  ${counts(tally)}`),
    clear: () => terminal.write('\r\x1b[2K'),
  }
}

/** A line for each tenth of the file: a log must stay readable. */
function lineByLine(terminal: { write(text: string): unknown }): Progress {
  let tenth = 0
  return {
    show: (part, tally) => {
      if (Math.floor(part * 10) <= tenth) return
      tenth = Math.floor(part * 10)
      terminal.write(`${String(tenth * 10).padStart(3)} %  ${counts(tally)}\n`)
    },
    clear: () => {},
  }
}
