/** States of a subject (a dossier): whether a change was explained, and whether the subject still is as was logged. */

/** The program's clock may differ from the database's by so much. */
const CLOCK_MS = 60_000

/**
 * Each changed field must have been changed by a fact of a kind that changes it, and a time that was set cannot lie before the
 * transaction that set it.
 */
export function checkChange(findings, where, { no, state, was, facts }, rules, earliest) {
  for (const [field, before] of Object.entries(was)) {
    const allowed = rules.onlyWith[field]
    if (allowed && !facts.some((topic) => allowed.includes(topic)))
      findings.add(
        'subject.unexplained',
        where,
        `${field} went from ${shown(before)} to ${shown(state[field])} before ${where.at} without a fact that changes it`,
      )
    if (no > 1 && state.version < was.version)
      findings.add('subject.version', where, `went back from version ${was.version} to ${state.version}`)
    if (!rules.times.includes(field) || state[field] === null || earliest === undefined) continue
    if (Date.parse(state[field]) < Date.parse(earliest) - CLOCK_MS)
      findings.add(
        'subject.back-dated',
        where,
        `${field} was set to ${state[field]} by a transaction that began after ${earliest}`,
      )
  }
}

/** What stands in the database now must be what was logged last; while a younger fact waits for its turn, nothing can be said. */
export function checkLatest(findings, where, { state }, { current, pending }) {
  const { at } = where
  if (current === null) return findings.add('subject.deleted', where, `was logged at ${at} and is gone`)
  if (pending) return
  for (const field of Object.keys(state).filter((name) => name !== 'version'))
    if (JSON.stringify(state[field]) !== JSON.stringify(current[field]))
      findings.add(
        'subject.edited',
        where,
        `${field} was ${shown(state[field])} when it was logged at ${at}, and is ${shown(current[field])} now`,
      )
  if (current.version < state.version)
    findings.add('subject.version', where, `went back from version ${state.version} to ${current.version}`)
}

const shown = (value) => (value === null || value === undefined ? 'nothing' : String(value))
