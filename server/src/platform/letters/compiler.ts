import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { projectPath } from '#platform/paths.ts'
import { fontFolders } from './fonts.ts'

/** Templates live below this folder and import each other by a path from it. */
const WORKSPACE = projectPath('server', 'src')
/** Renders after which an unused intermediate result is forgotten: keeps memory flat under ever new data. */
const MEMORY = 5

let loading: Promise<NodeCompiler> | undefined

// Loaded at the first letter: a process that prints none does not pay its 30 MB.
async function load(): Promise<NodeCompiler> {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  return NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontPaths: fontFolders() }] })
}

export interface Typeset {
  /** Path of the `.typ` file below `server/src`. */
  template: string
  /** JSON that the template reads from `sys.inputs.data`; never Typst source. */
  data: string
  /** Creation time that the file states; with the same data it gives the same bytes. */
  at: Date
}

/** Typesets one PDF/A-2b file. Throws (a defect) with Typst's own words when the template does not compile. */
export async function typeset({ template, data, at }: Typeset): Promise<Buffer> {
  loading ??= load()
  const compiler = await loading
  try {
    // Not `compile` and then `pdf`: the document between them is freed only when V8 happens to collect it.
    return compiler.pdf(
      { mainFilePath: projectPath('server', 'src', template), inputs: { data } },
      { pdfStandard: 'a-2b', creationTimestamp: Math.floor(at.getTime() / 1000) },
    )
  } catch (error) {
    throw new Error(`${template} did not compile: ${String(error).slice(0, 500)}`)
  } finally {
    compiler.evictCache(MEMORY)
  }
}
