import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

function findRoot(from: string): string {
  const manifest = join(from, 'package.json')
  if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'mot-cua') return from
  const parent = dirname(from)
  if (parent === from) throw new Error('The project folder (package.json of mot-cua) was not found')
  return findRoot(parent)
}

/** The project's own folder, whether the code runs from its sources or from the bundle. */
export const projectRoot = findRoot(dirname(fileURLToPath(import.meta.url)))

/** An absolute path below the project's folder. */
export const projectPath = (...parts: string[]): string => join(projectRoot, ...parts)
