import { inWords } from './findings.mjs'

const SHOWN = 200

/** The outcome of a check as lines for a person. */
export function report(outcome, held, milliseconds) {
  const { findings, count, leaves, rows, erased, pending, heads, root, lastAt } = outcome
  const seconds = milliseconds / 1000
  return [
    ...findings.slice(0, SHOWN).map(inWords),
    ...(count > SHOWN ? [`… and ${count - SHOWN} more`] : []),
    `${leaves} leaves up to ${lastAt || 'the beginning'}, ${rows} rows as they were logged or named above, ${erased} lawfully erased, ${pending} waiting for their turn; ${heads} signed tree heads`,
    `root ${root}; ${seconds.toFixed(1)} s, ${Math.round(leaves / Math.max(seconds, 0.001))} leaves/s`,
    held.length
      ? 'Compared with the heads you hold.'
      : 'No head was held against it: whoever owns the database could have written the whole log anew. Give one with --head.',
    count ? `${count} things are wrong.` : 'Everything is as it was logged.',
  ]
}
