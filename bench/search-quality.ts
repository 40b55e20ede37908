import { execFileSync } from 'node:child_process'
import { projectPath } from '#platform/paths.ts'
import type { Measure } from './measures.ts'

/** How often the search finds what people mean: the questions it was tuned on, and those that nobody tuned on. */
export const measureSearch = async (): Promise<Measure[]> => [
  ...asked(),
  ...asked('--unseen').map((m) => ({ ...m, name: m.name.replace('search:', 'search, unseen:') })),
]

/** In a process of its own. */
function asked(...which: string[]): Measure[] {
  const args = ['--import', 'tsx', projectPath('bench', 'search', 'run.ts'), '--json', ...which]
  const said = execFileSync(process.execPath, args, {
    cwd: projectPath(),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return said
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Measure)
}
