import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * Whether an independent program is there to check our work. As root on Debian it is installed when missing, and a
 * failure to do so fails the test; an ordinary user gets false and a printed line, and the test counts as skipped.
 */
export function haveProgram(program: string, debianPackage: string): boolean {
  if (onPath(program)) return true
  if (process.getuid?.() === 0) {
    install(debianPackage)
    if (onPath(program)) return true
    throw new Error(`${program} could not be installed; it comes with ${debianPackage}`)
  }
  console.log(`SKIPPED: ${program} is missing. Install it: sudo apt-get install ${debianPackage}`)
  return false
}

function onPath(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}

function install(debianPackage: string): void {
  const apt = (...parameters: string[]) =>
    spawnSync('apt-get', parameters, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const parameters = ['install', '-y', '--no-install-recommends', debianPackage]
  if (!apt(...parameters) && apt('update')) apt(...parameters)
}
