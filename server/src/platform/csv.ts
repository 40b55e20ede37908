// Written as a code point: an invisible character in a source file cannot be reviewed.
const BYTE_ORDER_MARK = '\uFEFF'

/** Rows as CSV (RFC 4180) in UTF-8; the byte order mark is what makes Excel read the accents. */
export const csvOf = (rows: readonly (readonly (string | null)[])[]): string =>
  BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

/** Quoted where it must be; what a spreadsheet would run as a formula is made text by an apostrophe. */
function cell(value: string | null): string {
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
