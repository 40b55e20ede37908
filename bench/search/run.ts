/**
 * `node --import tsx bench/search/run.ts [--json] [--misses] [--second] [--held-out] [--unseen]`: asks the questions beside it of
 * the real catalogue, in this process and without a database. `--second` asks those that came later; `--held-out` and
 * `--unseen` ask those on which nobody tuned: a look at their score is a use of them.
 */
import { parseArgs } from 'node:util'
import {
  hasRealCatalogue,
  type QuestionFile,
  questionsOf,
  realCatalogue,
  shareWithin,
  type Tried,
  tryQuestions,
} from '../../server/src/modules/procedures/search.testing.ts'
import { judge, type Measure, tableOf } from '../measures.ts'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean' },
    misses: { type: 'boolean' },
    second: { type: 'boolean' },
    'held-out': { type: 'boolean' },
    unseen: { type: 'boolean' },
  },
})

if (hasRealCatalogue) measure()
else console.error('The real catalogue is absent: nothing was asked.')

function measure(): void {
  globalThis.gc?.()
  const before = held()
  const startedAt = process.cpuUsage()
  const catalogue = realCatalogue()
  const { user } = process.cpuUsage(startedAt)
  const questions = questionsOf(chosenFile())
  tryQuestions(catalogue, questionsOf('questions.jsonl'))
  const tried = tryQuestions(catalogue, questions)
  globalThis.gc?.()
  report([
    ...qualityOf(tried),
    ...speedOf(tried),
    judge({ name: 'search: reading the dump and making the index', value: user / 1e6, unit: 's' }),
    judge({ name: 'search: memory held (with --expose-gc)', value: (held() - before) / 1e6, unit: 'MB' }),
    judge({ name: 'search: procedures in the index', value: catalogue.index.entries.length, unit: '' }),
  ])
  if (options.misses) for (const miss of tried.filter(({ place }) => place !== 1)) tellMiss(miss)
}

function chosenFile(): QuestionFile {
  if (options['held-out']) return 'questions-held-out.jsonl'
  if (options.unseen) return 'questions-unseen.jsonl'
  return options.second ? 'questions-second.jsonl' : 'questions.jsonl'
}

function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

function qualityOf(tried: readonly Tried[]): Measure[] {
  const kinds = [...new Set(tried.map(({ kind }) => kind))]
  const share = (name: string, of: readonly Tried[], goals = false): Measure[] => [
    judge({
      name: `${name} first hit`,
      value: shareWithin(of, 1),
      unit: '',
      ...(goals && { goal: { atLeast: 0.8 } }),
    }),
    judge({
      name: `${name} within five`,
      value: shareWithin(of, 5),
      unit: '',
      ...(goals && { goal: { atLeast: 0.95 } }),
    }),
  ]
  return [
    ...share(`search: ${tried.length} questions,`, tried, true),
    ...kinds.flatMap((kind) => {
      const of = tried.filter((question) => question.kind === kind)
      return share(`search: ${of.length} ${kind},`, of)
    }),
  ]
}

function speedOf(tried: readonly Tried[]): Measure[] {
  const times = tried.map(({ took }) => took).sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
  return [0.5, 0.95].map((share) =>
    judge({
      name: `search: processor time of a question, p${share * 100}`,
      value: at(share),
      unit: 'ms',
      ...(share === 0.5 && { goal: { atMost: 5 } }),
    }),
  )
}

function report(measures: readonly Measure[]): void {
  const lines = options.json ? measures.map((m) => JSON.stringify(m)) : tableOf(measures)
  for (const line of lines) console.log(line)
}

/** Misses of questions on which nobody tuned stay unseen. */
function tellMiss({ q, kind, place, first, accept }: Tried): void {
  if (!options['held-out'] && !options.unseen)
    console.log(`${kind}: “${q}” → ${first}, accepted ${accept.join(' ')} at ${place || 'none'}`)
}
