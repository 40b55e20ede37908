import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Bundles the server and its processes into `outdir`, which must lie inside the project. */
export async function buildServer(outdir) {
  rmSync(outdir, { recursive: true, force: true })
  const source = (path) => join(root, 'server', 'src', path)
  await build({
    entryPoints: {
      motcua: source('cli/motcua.ts'),
      ...Object.fromEntries(
        ['app', 'worker', 'sandbox', 'prepare'].map((name) => [
          `main/${name}`,
          source(`runtime/main/${name}.ts`),
        ]),
      ),
    },
    outdir,
    chunkNames: 'chunk-[hash]',
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  })
}
