/** What was found wrong: all are counted, the first ones are kept. */
export class Findings {
  count = 0
  shown = []

  add(code, { kind = null, id = null, index = null }, what) {
    this.count += 1
    if (this.shown.length < 1000) this.shown.push({ code, kind, id, index, what })
  }
}

/** A finding as one line for a person. */
export const inWords = ({ code, kind, id, index, what }) =>
  [`WRONG (${code})`, kind ? `${kind} ${id}` : undefined, index === null ? undefined : `leaf ${index}`, what]
    .filter(Boolean)
    .join(': ')
