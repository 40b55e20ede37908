import type { Staged } from './dossier-stages.ts'
import { covers, type Standing } from './personas.ts'

/** What must become of a call: it is done, it is refused because of where the dossier stands, or it is none of theirs. */
export type Verdict = 'done' | 'not now' | 'never'
type Rule = (who: Standing, d: Staged) => Verdict

/*
 * The rights to a dossier as a person would write them down, apart from the program's policies: nothing here is imported
 * from the modules, so that a mistake would have to be made twice.
 */
const READS = ['one_stop_officer', 'specialist', 'head', 'leader', 'city_leader']
const STEPS = {
  accept: { role: 'one_stop_officer', at: 'desk' },
  assign: { role: 'head', at: 'unit' },
  examine: { role: 'specialist', at: 'unit' },
  approve: { role: 'leader', at: 'unit' },
  return: { role: 'one_stop_officer', at: 'desk' },
} as const
const OPEN = ['draft', 'supplement_requested']

const holds = (who: Standing, roles: string[], ...codes: string[]): boolean =>
  who.posts.some((post) => roles.includes(post.role) && codes.some((code) => covers(post, code)))
const isOwner = (who: Standing, d: Staged): boolean => who.kind === 'person' && who.id === d.owner
const isOffice = (who: Standing, d: Staged): boolean =>
  d.state !== 'draft' && holds(who, READS, d.unit, d.desk)
const isTurn = (who: Standing, d: Staged): boolean => {
  if (!d.step || !isOffice(who, d) || (d.assignee && d.assignee !== who.id)) return false
  return holds(who, [STEPS[d.step].role], d[STEPS[d.step].at])
}
/** The officer who took it in, for as long as that counter is theirs. */
const isCounter = (who: Standing, d: Staged): boolean =>
  d.author === who.id && who.kind === 'staff' && holds(who, ['one_stop_officer'], d.desk)

/** What a delegate may do: fill in what they began themselves, or what somebody asked for; follow; have the result. */
type Act = 'read' | 'fill' | 'result'
const delegated = (who: Standing, d: Staged, act: Act): boolean => {
  if (d.prepared) return act !== 'result' && who.helps === true && d.author === who.id
  const may = (scope: 'hand_in' | 'follow' | 'receive') => who.may?.includes(scope) ?? false
  const begun = d.author === who.id && ['draft', 'submitted'].includes(d.state)
  const fills = may('hand_in') && (begun || d.state === 'supplement_requested')
  const has = may('receive') && decided(d)
  if (act === 'fill') return fills
  return act === 'result' ? has : fills || has || (may('follow') && !draft(d))
}

/** Who may know anything of the applicant. */
export const mayKnow = (who: Standing, d: Staged): boolean =>
  isOwner(who, d) || isOffice(who, d) || delegated(who, d, 'read')
/** A list may show a delegate other dossiers of the same applicant. */
export const mayKnowInLists = (who: Standing, d: Staged): boolean =>
  mayKnow(who, d) || (who.may?.length ?? 0) > 0 || who.helps === true

const when = (is: boolean): Verdict => (is ? 'done' : 'not now')
const owner =
  (now: (d: Staged) => boolean = () => true, act?: Act): Rule =>
  (who, d) =>
    isOwner(who, d) || (act && delegated(who, d, act)) ? when(now(d)) : 'never'
const office =
  (now: (d: Staged) => boolean = () => true): Rule =>
  (who, d) =>
    isOffice(who, d) ? when(now(d)) : 'never'
/** One's turn, and roles without which not even the address answers. */
const turn =
  (roles: string[], now: (d: Staged, who: Standing) => boolean): Rule =>
  (who, d) =>
    isTurn(who, d) && who.posts.some(({ role }) => roles.includes(role)) ? when(now(d, who)) : 'never'
/** The head of the agency, of what that office has. */
const led =
  (now: (d: Staged) => boolean = () => true): Rule =>
  (who, d) =>
    d.state !== 'draft' && isOffice(who, d) && who.posts.some(({ role }) => role === 'leader')
      ? when(now(d))
      : 'never'
const both =
  (there: (d: Staged) => boolean, rule: Rule): Rule =>
  (who, d) =>
    there(d) ? rule(who, d) : 'never'
const role =
  (...roles: string[]): Rule =>
  (who) =>
    who.posts.some((post) => roles.includes(post.role)) ? 'done' : 'never'
const signedIn: Rule = (who) => (who.kind === 'nobody' ? 'never' : 'done')
const person: Rule = (who) => (who.kind === 'person' ? 'done' : 'never')

const always = () => true
const draft = (d: Staged) => d.state === 'draft'
const open = (d: Staged) => OPEN.includes(d.state)
const handedIn = (d: Staged) => d.state !== 'draft'
const decided = (d: Staged) => ['decided', 'returned'].includes(d.state)
const noticed = (d: Staged) => d.asked || d.state === 'refused'
const at = (step: Staged['step'], state: Staged['state']) => (d: Staged) =>
  d.step === step && d.state === state
const ownUpload: Rule = (who, d) =>
  isOwner(who, d) && d.upload.startsWith('0123') === false ? 'done' : 'never'

export const WHO_MAY: Record<string, Rule> = {
  'GET /api/citizen/dossiers': person,
  'POST /api/citizen/dossiers': person,
  'GET /api/citizen/dossiers/{id}': owner(always, 'read'),
  'PATCH /api/citizen/dossiers/{id}': owner(draft, 'fill'),
  'DELETE /api/citizen/dossiers/{id}': owner(draft, 'fill'),
  'PUT /api/citizen/dossiers/{id}/form': owner(draft, 'fill'),
  'POST /api/citizen/dossiers/{id}/documents': owner(open, 'fill'),
  'DELETE /api/citizen/dossiers/{id}/documents/{documentId}': owner(draft, 'fill'),
  'GET /api/citizen/dossiers/{id}/documents/{documentId}/content': owner(always, 'read'),
  'PUT /api/citizen/dossiers/{id}/components/{code}': owner(open, 'fill'),
  'POST /api/citizen/uploads': owner(open, 'fill'),
  'OPTIONS /api/citizen/uploads': person,
  'HEAD /api/citizen/uploads/{uploadId}': ownUpload,
  'PATCH /api/citizen/uploads/{uploadId}': ownUpload,
  'DELETE /api/citizen/uploads/{uploadId}': ownUpload,
  'OPTIONS /api/citizen/uploads/{uploadId}': person,
  'POST /api/citizen/dossiers/{id}/submission': (who, d) =>
    d.prepared ? owner(() => false)(who, d) : owner(draft, 'fill')(who, d),
  'POST /api/citizen/dossiers/{id}/confirmation-request': (who, d) =>
    owner(() => d.prepared && who.helps === true, 'fill')(who, d),
  'POST /api/citizen/dossiers/{id}/confirmation': owner((d) => d.prepared),
  'POST /api/citizen/dossiers/{id}/confirmation-refusal': owner((d) => d.prepared),
  'POST /api/citizen/dossiers/{id}/supplement': owner((d) => d.state === 'supplement_requested', 'fill'),
  'GET /api/citizen/dossiers/{id}/receipt.pdf': owner(handedIn, 'read'),
  'GET /api/citizen/dossiers/{id}/notices/{noticeId}/content': both(
    (d) => draft(d) || noticed(d),
    owner(handedIn, 'read'),
  ),
  'GET /api/citizen/dossiers/{id}/result/content': both(
    (d) => draft(d) || decided(d),
    owner((d) => d.signed, 'result'),
  ),
  'GET /api/citizen/notifications': signedIn,
  'POST /api/citizen/notifications/{id}/reading': both(handedIn, owner()),
  'GET /api/officer/notifications': signedIn,
  'POST /api/officer/notifications/{id}/reading': both(handedIn, owner()),
  'GET /api/officer/queue': role(...READS),
  'GET /api/officer/dossiers/{id}': office(),
  'GET /api/officer/dossiers/{id}/colleagues': office(),
  'POST /api/officer/dossiers': (who, d) => (holds(who, ['one_stop_officer'], d.desk) ? 'done' : 'never'),
  'POST /api/officer/dossiers/{id}/documents': (who, d) =>
    isCounter(who, d) ? when(['submitted', 'in_processing'].includes(d.state)) : 'never',
  'GET /api/officer/dossiers/{id}/documents/{documentId}/content': office(),
  'POST /api/officer/dossiers/{id}/acceptance': turn(['one_stop_officer'], at('accept', 'submitted')),
  'POST /api/officer/dossiers/{id}/refusal': turn(['one_stop_officer'], at('accept', 'submitted')),
  'POST /api/officer/dossiers/{id}/supplement-request': turn(
    READS,
    (d) => ['accept', 'examine'].includes(d.step!) && !d.asked && !d.paused,
  ),
  'POST /api/officer/dossiers/{id}/assignment': turn(['head'], at('assign', 'in_processing')),
  'POST /api/officer/dossiers/{id}/examination': turn(
    ['specialist', 'head'],
    (d) => at('examine', 'in_processing')(d) && !d.paused,
  ),
  'POST /api/officer/dossiers/{id}/approval': turn(
    ['leader'],
    (d, who) => at('approve', 'in_processing')(d) && who.id !== d.proposer,
  ),
  'POST /api/officer/dossiers/{id}/send-back': turn(
    ['leader'],
    (d, who) => at('approve', 'in_processing')(d) && who.id !== d.proposer,
  ),
  'GET /api/officer/dossiers/{id}/process-move': led(),
  'POST /api/officer/dossiers/{id}/process-move': led((d) => d.visits),
  'POST /api/officer/dossiers/{id}/step-decision': turn(
    READS,
    (d) => d.visits && d.state === 'in_processing',
  ),
  'POST /api/officer/dossiers/{id}/return': turn(
    ['one_stop_officer'],
    (d) => d.step === 'return' && d.signed,
  ),
  'POST /api/officer/dossiers/{id}/pause': turn(
    ['specialist', 'head'],
    (d) => d.state === 'in_processing' && !d.paused,
  ),
  'POST /api/officer/dossiers/{id}/resumption': turn(['specialist', 'head'], (d) => d.paused),
  'POST /api/officer/dossiers/{id}/stop': turn(
    ['specialist', 'head'],
    (d) => d.state === 'in_processing' || (d.asked && d.step === 'examine'),
  ),
  'POST /api/officer/dossiers/{id}/extension': (who, d) =>
    isOffice(who, d) && holds(who, ['leader'], d.unit)
      ? when(d.state === 'in_processing' && !d.paused)
      : 'never',
  'GET /api/officer/notice-drafts': role(...READS),
  'GET /api/officer/dossiers/{id}/receipt.pdf': office(),
  'GET /api/officer/dossiers/{id}/notices/{noticeId}/content': both(noticed, office()),
  'GET /api/officer/dossiers/{id}/result/content': both(
    decided,
    office((d) => d.signed),
  ),
  'GET /api/officer/dossiers/{id}/control-slip.pdf': office(),
  'GET /api/officer/register': role(...READS),
  'GET /api/officer/register.pdf': role(...READS),
  'GET /api/officer/register.csv': role(...READS),
  'GET /api/leader/numbers': role('head', 'leader', 'city_leader'),
  'GET /api/open/tracking/{code}': (_, d) => (d.code ? 'done' : 'never'),
  'GET /api/open/results/{verificationCode}': (_, d) => (decided(d) ? 'done' : 'never'),
}

/** Which lists show a dossier to whom. */
export const IS_SHOWN: Record<string, (who: Standing, d: Staged) => boolean> = {
  'GET /api/citizen/dossiers': (who, d) => isOwner(who, d) || delegated(who, d, 'read'),
  'GET /api/citizen/notifications': isOwner,
  'GET /api/officer/notifications': isOwner,
  'GET /api/officer/queue': isTurn,
  'GET /api/officer/register': isOffice,
  'GET /api/officer/register.csv': isOffice,
  'GET /api/leader/numbers': (who, d) =>
    who.posts.some(({ role }) => role === 'city_leader') || holds(who, ['head', 'leader'], d.unit),
}
