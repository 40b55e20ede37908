/**
 * What we take from others: every package by its exact version, from the public registry alone, with a digest of its content and a
 * licence that a public authority may build on.
 *
 *   node scripts/supply.mjs   (also a part of `npm run check`; the list of materials is `npm run sbom`)
 */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** They ask for nothing but their notice to be kept. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unlicense',
])

/** Other licences, or none that npm could read: which packages, and why they may stay. */
const EXCEPTIONS = [
  [/^@img\/sharp-/, 'LGPL-3.0: libvips is loaded as a library of its own, which anybody may replace'],
  [/^(@axe-core\/playwright|axe-core)$/, 'MPL-2.0: used in tests, not changed and not handed on'],
  [/^lightningcss(-|$)/, 'MPL-2.0: used while building, not changed and not handed on'],
  [/^caniuse-lite$/, 'CC-BY-4.0: a table of browsers, used while building'],
  [/^argparse$/, 'Python-2.0: permissive; the licence of the program it was translated from'],
  [/^combine-errors$/, 'MIT by its readme; its package.json says nothing'],
  [/^parse-cache-control$/, 'BSD-3-Clause by its licence file; its package.json says nothing'],
  [/^png-js$/, 'MIT by its licence file; its package.json says nothing'],
  [/^prelude-ls$/, 'MIT in the older field `licenses`'],
]

/** Whether every part of `A AND B`, and one of `A OR B`, is allowed. */
export function isAllowed(licence) {
  const plain = licence.replace(/[()]/g, '')
  if (plain.includes(' OR ')) return plain.split(' OR ').some(isAllowed)
  return plain.split(' AND ').every((one) => ALLOWED.has(one))
}

/** Everything that is wrong with a lock file and the manifest it belongs to, in words. */
export function problemsOf(lock, manifest) {
  const packages = Object.entries(lock.packages).filter(([path, entry]) => path && !entry.link)
  return [...inexact(manifest), ...packages.flatMap(([path, entry]) => problemsOfPackage(path, entry))]
}

const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/

const inexact = ({ dependencies, devDependencies, optionalDependencies }) =>
  Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
    .filter(([, version]) => !EXACT.test(version))
    .map(([name, version]) => `package.json: ${name} "${version}" is no exact version`)

function problemsOfPackage(path, { version, resolved, integrity, license, optional, dev, os }) {
  const name = path.replace(/^.*node_modules\//, '')
  const found = []
  if (!EXACT.test(version ?? '')) found.push(`${name}: "${version}" is no exact version`)
  if (resolved !== undefined)
    found.push(`${name}: comes from ${resolved} instead of the registry that npm is set to`)
  // entries of other systems that npm left out have no digest yet: see complete-lockfile.mjs
  const isOfOther = os !== undefined && (optional || dev)
  if (integrity === undefined ? !isOfOther : !/^sha512-/.test(integrity))
    found.push(`${name}: has no SHA-512 digest`)
  if (license === undefined && integrity === undefined) return found
  if (!isAllowed(license ?? '') && !EXCEPTIONS.some(([names]) => names.test(name)))
    found.push(`${name}: licence ${license ?? 'unknown'} is not on the list in scripts/supply.mjs`)
  return found
}

/** Exceptions that no package needs any more. */
export const idleExceptions = (lock) => {
  const names = Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, ''))
  return EXCEPTIONS.filter(([pattern]) => !names.some((name) => pattern.test(name))).map(([, why]) => why)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const read = (name) => JSON.parse(readFileSync(join(root, name), 'utf8'))
  const lock = read('package-lock.json')
  const problems = [
    ...problemsOf(lock, read('package.json')),
    ...idleExceptions(lock).map((why) => `exception no longer needed: ${why}`),
  ]
  for (const problem of problems) console.error(problem)
  process.exit(problems.length > 0 ? 1 : 0)
}
