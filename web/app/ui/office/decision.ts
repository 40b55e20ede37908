import { dayIn } from './days.ts'

/** What a decision form says, as the API's verb and body. */
export function decisionIn(form: FormData): { verb: string; json: object } {
  const verb = String(form.get('verb') ?? '')
  const seen = Number(form.get('seen'))
  const turn = String(form.get('turn') ?? '')
  return { verb, json: { seen, ...(turn && { turn }), ...bodyOf(verb, form) } }
}

function bodyOf(verb: string, form: FormData): object {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  switch (verb) {
    case 'refusal':
      return { reasons: linesOf(text('reasons')) }
    case 'supplement-request':
      return {
        items: [...papersAsked(form), ...linesOf(text('other')).map((t) => ({ component: null, text: t }))],
      }
    case 'assignment':
      return { accountId: text('assignee') }
    case 'examination':
      return { outcome: text('outcome'), title: text('title'), body: text('body') }
    case 'pause':
      return { reason: text('pauseReason'), basis: text('basis') || null }
    case 'stop':
      return { reasons: linesOf(text('stopReasons')) }
    case 'extension':
      return {
        reason: text('extendReason'),
        ...(text('until') && { until: dayIn(text('until')) ?? text('until') }),
      }
    case 'send-back':
      return { reason: text('reason') }
    case 'step-decision':
      return { decision: text('decision'), ...(text('note') && { note: text('note') }) }
    default:
      return {}
  }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** A ticked paper is named by its code; its words travel with it. */
const papersAsked = (form: FormData): { component: string; text: string }[] =>
  form.getAll('paper').map((value) => {
    const [component = '', ...words] = String(value).split('\t')
    return { component, text: words.join(' ').slice(0, 1000) || component }
  })
