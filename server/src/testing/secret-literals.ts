/** What in a source text looks like a secret that somebody wrote down: by its name, by its form, or because it looks like chance. */
export function secretsIn(source: string): string[] {
  const found: string[] = []
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----\s*(\\n)?[A-Za-z0-9+/]{20}/.test(source)) found.push('a private key')
  for (const [, name, value] of source.matchAll(NAMED))
    if (!isHarmless(value!)) found.push(`${name}: ${value}`)
  for (const [, value] of source.matchAll(QUOTED)) if (looksLikeChance(value!)) found.push(value!)
  return found
}

const NAMED =
  /\b(\w*(?:password|passwd|secret|token|apiKey|api_key|privateKey|credential)\w*)['"]?\s*(?:=|:)\s*['"`]([^'"`\s]{6,})['"`]/gi
const QUOTED = /['"`]([A-Za-z0-9+/_=-]{24,})['"`]/g

/** Names of things, codes of refusals, addresses and templates are no secrets. */
const isHarmless = (value: string): boolean =>
  /^[a-z]+([._/ -][a-z_]+)+$|\$\{|^https?:|^\/|^[a-z_]+$/i.test(value)

/** Bits for each character, as often as each occurs. */
function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1)
  return [...counts.values()].reduce((bits, n) => bits - (n / text.length) * Math.log2(n / text.length), 0)
}

const KINDS = [/[a-z]/, /[A-Z]/, /\d/]
const looksLikeChance = (text: string): boolean => {
  if (/^[0-9a-f]+$/i.test(text)) return text.length >= 32 && entropyOf(text) > 3
  return KINDS.every((kind) => kind.test(text)) && entropyOf(text) > 3.8
}
