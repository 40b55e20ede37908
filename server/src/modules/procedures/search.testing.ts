import { existsSync, readFileSync } from 'node:fs'
import { projectPath } from '#platform/paths.ts'

/** The real catalogue: read where it stands, never copied into the project. */
export const REAL_CATALOGUE = projectPath(
  '..',
  'shared',
  'data',
  'procedures',
  'procedures_H24_scope.jsonl.gz',
)
export const hasRealCatalogue = existsSync(REAL_CATALOGUE)

export interface AskedQuestion {
  q: string
  accept: string[]
  kind: string
}

/** Questions of bench/search, one JSON object a line. */
export const questionsOf = (file: string): AskedQuestion[] =>
  readFileSync(projectPath('bench', 'search', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as AskedQuestion)
