const CODE = /^([A-Z]\d{2})((?:\.\d+)*)$/

/** Whether a text is an agency code of Decision 20/2020/QĐ-TTg: a letter and two digits, lower levels on the right. */
export const isUnitCode = (code: string): boolean => code.length <= 35 && CODE.test(code)

/**
 * The reversed form of 13 characters that older systems use, `000.05.17.H24` for `H24.17.05`: three digits for the
 * fourth level, two for the third, two for the second, then the first. Undefined for a code that does not fit in it.
 */
export function reversedCode(code: string): string | undefined {
  const [, root, rest] = CODE.exec(code) ?? []
  if (root === undefined || rest === undefined) return undefined
  const [second = '0', third = '0', fourth = '0', ...deeper] = rest.split('.').slice(1)
  const parts = [fourth.padStart(3, '0'), third.padStart(2, '0'), second.padStart(2, '0'), root]
  const reversed = parts.join('.')
  return deeper.length === 0 && reversed.length === 13 ? reversed : undefined
}
