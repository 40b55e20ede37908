/** Bytes as base64url, as passkeys are written down in JSON. */
export function toText(bytes: ArrayBuffer): string {
  const signs = [...new Uint8Array(bytes)].map((byte) => String.fromCharCode(byte)).join('')
  return btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

export const toBytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
