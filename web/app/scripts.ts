declare const __SCRIPTS__: Record<string, string>

/** The address of a bundled file of `web/scripts`, with its hash: `scriptUrl('draft')`. */
export function scriptUrl(name: string): string {
  const url = __SCRIPTS__[name]
  if (!url) throw new Error(`web/scripts/${name}.ts does not exist`)
  return url
}
