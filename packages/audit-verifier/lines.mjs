import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'

/** The lines of an export as objects; throws where the file is missing, damaged or cut. */
export async function* linesOf(file) {
  const packed = createReadStream(file)
  const unpacked = packed.pipe(createGunzip()).setEncoding('utf8')
  packed.on('error', (error) => unpacked.destroy(error))
  let rest = ''
  for await (const chunk of unpacked) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    for (const line of lines) yield JSON.parse(line)
  }
  if (rest) yield JSON.parse(rest)
}
