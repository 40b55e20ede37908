import { callTo, MENTIONS, usesUp } from './dossier-calls.ts'
import type { Staged } from './dossier-stages.ts'
import { nameOf, type Standing } from './personas.ts'
import type { Answer, Program } from './program.ts'
import { changes, type Tracer } from './traces.ts'
import { IS_SHOWN, mayKnow, mayKnowInLists, type Verdict, WHO_MAY } from './who-may.ts'

const STATUS: Record<Verdict, (status: number) => boolean> = {
  done: (status) => status >= 200 && status < 300,
  'not now': (status) => status === 409 || status === 422,
  never: (status) => status === 401 || status === 403 || status === 404,
}

/** One persona in front of one dossier. */
export interface Encounter {
  program: Program
  tracer: Tracer
  who: Standing
  d: Staged
}

/**
 * Lets somebody call routes about a dossier and says what was wrong with the outcome: another answer than they have a right to, or an
 * applicant's data told to a stranger.
 */
async function call({ program, who, d }: Encounter, route: string) {
  const verdict = WHO_MAY[route]!(who, d)
  const answer = await program.send(who.actor, callTo(route, d))
  const wrong = [...wrongAnswer(verdict, answer), ...wrongWords(route, answer, who, d)]
  const usedUp = STATUS.done(answer.statusCode) ? usesUp(route) : null
  return { usedUp, problems: wrong.map((what) => `${placeOf(who, d)}: ${route}: ${what}`) }
}

const placeOf = (who: Standing, d: Staged): string => `${nameOf(who)}, ${d.state}/${d.step} at ${d.unit}`

/** Whether a call must leave everything as it is: it is refused, or it only reads. */
const mustLeaveNoTrace = ({ who, d }: Encounter, route: string): boolean =>
  WHO_MAY[route]!(who, d) !== 'done' || /^(GET|HEAD|OPTIONS) /.test(route)

/**
 * The same for calls that must leave no trace, refusals and readings: nothing in the database or on the disk is other than before,
 * but for exactly one security event for each thing that a signed-in account was denied.
 */
export async function callWithoutTrace(at: Encounter, routes: string[]): Promise<string[]> {
  const before = await lookAt(at.tracer)
  const problems = []
  for (const route of routes) problems.push(...(await call(at, route)).problems)
  const after = await lookAt(at.tracer)
  const denied = routes.filter(
    (route) => at.who.kind !== 'nobody' && WHO_MAY[route]!(at.who, at.d) === 'never',
  )
  const left = changes(before.traces, after.traces).map((name) => `left a trace in ${name}`)
  const events = after.events - before.events
  if (events !== denied.length) left.push(`left ${events} security events instead of ${denied.length}`)
  // one wrong answer explains the rest; where all answers were right, the culprit is looked for
  if (left.length === 0 || problems.length > 0) return problems
  if (routes.length > 1) return oneByOne(at, routes, left)
  return [`${placeOf(at.who, at.d)}: ${routes[0]}: ${left.join(', ')}`]
}

/** Which of the calls it was; where it is none alone, all of them are named. */
async function oneByOne(at: Encounter, routes: string[], left: string[]): Promise<string[]> {
  const found = []
  for (const route of routes) found.push(...(await callWithoutTrace(at, [route])))
  return found.length > 0
    ? found
    : [`${placeOf(at.who, at.d)}: all of ${routes.join(', ')}: ${left.join(', ')}`]
}

/**
 * Everything that goes wrong when somebody calls routes about a dossier; `meet` brings both together, the dossier as it was. Calls
 * that may change it come last, each by itself.
 */
export async function trespass(
  meet: () => Promise<Encounter>,
  routes: string[],
  renewUpload: () => Promise<void>,
): Promise<string[]> {
  const first = await meet()
  const quiet = routes.filter((route) => mustLeaveNoTrace(first, route))
  const found = await callWithoutTrace(first, quiet)
  for (const route of routes.filter((one) => !quiet.includes(one))) {
    const { usedUp, problems } = await call(await meet(), route)
    if (usedUp === 'upload') await renewUpload()
    found.push(...problems)
  }
  return found
}

const lookAt = async ({ traces, securityEvents }: Tracer) => ({
  traces: await traces(),
  events: await securityEvents(),
})

function wrongAnswer(verdict: Verdict, { statusCode, body }: Answer): string[] {
  if (STATUS[verdict](statusCode)) return []
  const said = /^[\x20-\x7e\u00a0-\uffff]/.test(body) ? body.slice(0, 200) : ''
  return [`should be "${verdict}", but was answered ${statusCode} ${said}`.trim()]
}

/** What is said to whom: nothing of the applicant to strangers, and a list shows what is the asker's. */
function wrongWords(
  route: string,
  { statusCode, body, headers }: Answer,
  who: Standing,
  d: Staged,
): string[] {
  const text = body + JSON.stringify(headers)
  // a list may hold other dossiers of the same applicant, even where this one is still a draft
  const knows = route in MENTIONS ? mayKnowInLists(who, { ...d, state: 'submitted' }) : mayKnow(who, d)
  const told = knows ? [] : d.secrets.filter((secret) => text.includes(secret))
  const wrong = told.length > 0 ? [`it told a stranger ${told.length} texts about the applicant`] : []
  const mention = MENTIONS[route]?.(d)
  if (!mention || statusCode !== 200) return wrong
  const [isShown, shouldBe] = [body.includes(mention), IS_SHOWN[route]!(who, d)]
  if (isShown && !shouldBe) wrong.push('the list shows what is not theirs')
  if (!isShown && shouldBe && FULL_LISTS.has(route)) wrong.push('the list does not show what is theirs')
  return wrong
}

/** Lists that are not cut into pages, or that the call narrows to the dossier. */
const FULL_LISTS = new Set([
  'GET /api/citizen/dossiers',
  'GET /api/officer/queue',
  'GET /api/officer/register.csv',
])
