/** `npm run contract` writes the OpenAPI document and its types again, after a change to the server's routes. */
import { mkdir, writeFile } from 'node:fs/promises'
import { describeContract } from './describe.ts'

const folder = new URL('generated/', import.meta.url)
const { document, types } = await describeContract()
await mkdir(folder, { recursive: true })
await writeFile(new URL('openapi.json', folder), document)
await writeFile(new URL('api.ts', folder), types)
console.log(`Contract written: ${(document.length / 1024).toFixed(0)} KB`)
