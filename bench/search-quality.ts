import { execFileSync } from 'node:child_process'
import { projectPath } from '#platform/paths.ts'
import type { Measure } from './measures.ts'

/** How often the search finds what people mean: the questions of `search/`, in a process of their own. */
export async function measureSearch(): Promise<Measure[]> {
  const args = ['--import', 'tsx', projectPath('bench', 'search', 'run.ts'), '--json']
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
