import QRCode from 'qrcode'

/** A QR code as a picture of its own: the content security policy refuses inline styles and scripts, not this. */
export async function qrPicture(text: string): Promise<string> {
  const svg = await QRCode.toString(text, { type: 'svg', margin: 1 })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
