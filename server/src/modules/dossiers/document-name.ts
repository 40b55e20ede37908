const LONGEST = 200
const FALLBACK = 'giay-to'

/** Characters that are not seen, or that turn the reading direction so that `fdp.exe` looks like `exe.pdf`. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu
/** Not allowed in file names of one system or another. */
const FORBIDDEN = /[<>:"|?*]/g

/**
 * The name under which a paper is shown and saved: no folders, nothing invisible, composed (NFC), 200 characters at the most, and
 * with the ending that its real type has.
 */
export function cleanName(raw: string, extension: string): string {
  const name = raw
    .slice(0, 5000)
    .toWellFormed()
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .split(/[\\/]/)
    .at(-1)!
    .replace(FORBIDDEN, '_')
    .replace(/\s+/g, ' ')
  const stem = name.replace(/\.[\p{L}\p{N}]{1,5}$/u, '').replace(/^[.\s]+|[.\s]+$/g, '')
  const ending = `.${extension}`
  return `${[...(stem || FALLBACK)].slice(0, LONGEST - ending.length).join('')}${ending}`
}
