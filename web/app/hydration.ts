/** A route whose module exports `handle = { hydrate: true }` ships the framework's script; no public or citizen page does. */
export const hydrates = (matches: { handle?: unknown }[]): boolean =>
  matches.some(({ handle }) => (handle as { hydrate?: boolean } | undefined)?.hydrate === true)
