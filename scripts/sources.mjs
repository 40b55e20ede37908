import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build is made of. */
const SOURCES = [
  'package.json',
  'package-lock.json',
  'packages',
  'sandbox',
  'scripts/build-server.mjs',
  'scripts/build.mjs',
  'server/src',
  'tsconfig.json',
  'web',
]
const leftOut =
  /(^|\/)(node_modules|e2e|testing|build|generated-types|\.react-router)(\/|$)|\.test\.tsx?$|\.md$/

export const stampFile = (root) => join(root, 'build', 'sources.sha256')

export function buildIsStale(root) {
  const stamp = stampFile(root)
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== sourcesHash(root)
}

/** Content, not time: a checkout or a copy changes every time and nothing else. */
export function sourcesHash(root) {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0])
  for (const source of SOURCES) if (existsSync(join(root, source))) add(hash, root, source)
  return hash.digest('hex')
}

function add(hash, root, path) {
  if (leftOut.test(path)) return
  const names = childrenOf(join(root, path))
  if (names) for (const name of names.sort()) add(hash, root, `${path}/${name}`)
  else
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0')
}

function childrenOf(path) {
  try {
    return readdirSync(path)
  } catch (error) {
    if (error.code === 'ENOTDIR') return undefined
    throw error
  }
}
