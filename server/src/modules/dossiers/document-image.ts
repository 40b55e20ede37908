import sharp from 'sharp'
import { invalid, tooLarge } from '#platform/errors.ts'

const SECONDS = 30
const QUALITY = 82

// libvips can also run SVG, PDF and ImageMagick readers; a stranger's file must never reach them
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif'],
})
sharp.cache(false)
sharp.concurrency(1)

/**
 * Draws a picture anew as a JPEG: turned as it was taken, at most `side` pixels long, on white, in sRGB, without the place, device
 * and anything else that was stored or hidden in the file.
 */
export async function redrawImage(path: string, limits: { pixels: number; side: number }): Promise<Buffer> {
  await refuseHuge(path, limits.pixels)
  return sharp(path, { limitInputPixels: limits.pixels, failOn: 'error', sequentialRead: true })
    .rotate()
    .resize({ width: limits.side, height: limits.side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .jpeg({ quality: QUALITY })
    .timeout({ seconds: SECONDS })
    .toBuffer()
    .catch(() => {
      throw invalid('dossiers.file_damaged')
    })
}

async function refuseHuge(path: string, pixels: number): Promise<void> {
  const { width, height } = await sharp(path, { limitInputPixels: false })
    .metadata()
    .catch(() => {
      throw invalid('dossiers.file_damaged')
    })
  if (width * height > pixels)
    throw tooLarge('dossiers.file_too_many_pixels', { maxMegapixels: Math.floor(pixels / 1e6) })
}
