import { phraseOf, type Word, wordsOf } from './search-fold.ts'
import type { Entry } from './search-index.ts'
import type { Question } from './search-question.ts'

export interface Reason {
  vi: string
  en: string
}

/** Below this a word was not what the question was about. */
const TELLING = 0.3
const MOST_READINGS = 2

/** Words of the name that were sought, as the name writes them, each once. */
export function matchedWords({ document }: Entry, { sought }: Question): string[] {
  return [
    ...new Set(
      wordsOf(document.name)
        .filter((w) => telling(w, sought))
        .map((w) => w.written),
    ),
  ]
}

const telling = ({ folded }: Word, sought: Question['sought']): boolean =>
  (sought.get(folded)?.weight ?? 0) >= TELLING

/** Why a procedure is among the answers, the most telling reason first. */
export function reasonsFor(entry: Entry, question: Question): Reason[] {
  const { document } = entry
  if (question.code && document.code.startsWith(question.code))
    return [{ vi: `Mã thủ tục ${document.code}`, en: `Procedure code ${document.code}` }]
  const reasons = [...readings(entry, question), ...inName(entry, question), ...ofField(entry, question)]
  if (reasons.length > 0) return reasons
  return [
    {
      vi: 'Giấy tờ hoặc kết quả của thủ tục có điều bạn tìm',
      en: 'Its papers or results mention what you asked for',
    },
  ]
}

/** Abbreviations, slips and everyday words that were read as words of this name. */
function readings({ name }: Entry, { understood }: Question): Reason[] {
  const own = new Set(name.map((w) => w.folded))
  return [...understood]
    .filter(([typed, meant]) => phraseOf(typed) !== phraseOf(meant) && shares(own, meant))
    .slice(0, MOST_READINGS)
    .map(([typed, meant]) => ({
      vi: `“${typed}” được hiểu là “${meant}”`,
      en: `“${typed}” is understood as “${meant}”`,
    }))
}

/** Half of what was meant stands in the name, or half of the name in what was meant. */
function shares(own: ReadonlySet<string>, meant: string): boolean {
  const words = new Set(phraseOf(meant).split(' '))
  const shared = [...words].filter((word) => own.has(word)).length
  return shared * 2 >= Math.min(words.size, own.size)
}

/** Runs of neighbouring words of the name that were sought. */
function inName({ document }: Entry, { sought }: Question): Reason[] {
  const runs: string[][] = []
  let run: string[] | undefined
  for (const word of wordsOf(document.name)) {
    if (!telling(word, sought)) run = undefined
    else if (run) run.push(word.written)
    else {
      run = [word.written]
      runs.push(run)
    }
  }
  const longest = runs.sort((a, b) => b.length - a.length)[0]?.join(' ')
  return longest ? [{ vi: `Tên có “${longest}”`, en: `Its name has “${longest}”` }] : []
}

function ofField({ document }: Entry, { words }: Question): Reason[] {
  const asked = ` ${words.map((w) => w.folded).join(' ')} `
  const field = document.fields.find(({ name }) => asked.includes(` ${phraseOf(name)} `))
  return field ? [{ vi: `Lĩnh vực ${field.name}`, en: `Field: ${field.name}` }] : []
}
