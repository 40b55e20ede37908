import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import type { Plugin } from 'vite'

const SCRIPTS = fileURLToPath(new URL('scripts/', import.meta.url))
const BUILD = resolve(fileURLToPath(new URL('.', import.meta.url)), process.env.WEB_BUILD ?? '../build/web')
const CLIENT = join(BUILD, 'client')
const SERVICE_WORKER = 'service-worker'

/**
 * Bundles each `web/scripts/*.ts` entry to one hashed file below `/assets`; pages name it by `scriptUrl('draft')`.
 * The service worker alone keeps a fixed address, `/sw.js`, because its scope and its updates hang on it.
 */
export async function bundleScripts(): Promise<{ urls: Record<string, string>; plugin: Plugin }> {
  const names = (await readdir(SCRIPTS)).filter((f) => /^[a-z-]+\.ts$/.test(f)).map((f) => basename(f, '.ts'))
  const files = await Promise.all(names.map(bundle))
  const urls = Object.fromEntries(files.map(({ name, path }) => [name, `/${path}`]))
  return { urls, plugin: { name: 'mot-cua:scripts', closeBundle: () => writeAll(files) } }
}

interface Script {
  name: string
  path: string
  code: string
}

async function bundle(name: string): Promise<Script> {
  const { outputFiles } = await build({
    entryPoints: [join(SCRIPTS, `${name}.ts`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
    define: { __VERSION__: JSON.stringify(Date.now().toString(36)) },
  })
  const code = outputFiles[0]!.text
  const hash = createHash('sha256').update(code).digest('base64url').slice(0, 8)
  return { name, code, path: name === SERVICE_WORKER ? 'sw.js' : `assets/${name}-${hash}.js` }
}

async function writeAll(files: Script[]): Promise<void> {
  await mkdir(join(CLIENT, 'assets'), { recursive: true })
  for (const { path, code } of files) await writeFile(join(CLIENT, path), code)
}

const COMPRESSIBLE = new Set(['.js', '.css', '.svg', '.json'])

/** Leaves a `.br` and a `.gz` beside every text asset, so that none is compressed while somebody waits. */
export function compressAssets(): Plugin {
  return {
    name: 'mot-cua:compress',
    apply: 'build',
    closeBundle: { order: 'post', sequential: true, handler: compressAll },
  }
}

async function compressAll(): Promise<void> {
  const entries = await readdir(CLIENT, { recursive: true }).catch(() => [])
  for (const entry of entries.filter((e) => COMPRESSIBLE.has(extname(e)))) {
    const content = await readFile(join(CLIENT, entry))
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 }
    await writeFile(join(CLIENT, `${entry}.br`), brotliCompressSync(content, { params }))
    await writeFile(join(CLIENT, `${entry}.gz`), gzipSync(content, { level: 9 }))
  }
}
