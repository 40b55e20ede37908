/** Room that a letter of a name takes, in the diagram's units. */
const LETTER = 6.6
const MOST_LINES = 4

/** A name on as many lines as it needs within a width; what does not fit in four ends with an ellipsis. */
export function linesOf(text: string, width: number): string[] {
  const most = Math.max(6, Math.floor(width / LETTER))
  const lines: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word.length > most ? `${word.slice(0, most - 1)}…` : word)
  }
  return lines.length <= MOST_LINES ? lines : [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1]}…`]
}
