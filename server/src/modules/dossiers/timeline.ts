import { system } from '#platform/context.ts'
import { shortMoment } from '#platform/letters/index.ts'
import type { Extension } from './clock/extensions.repository.ts'
import type { Dossier } from './dossiers.repository.ts'
import type { Supplement } from './notices.repository.ts'
import type { ClockInterval, Stay, Step } from './process.repository.ts'
import type { Result } from './results.repository.ts'
import {
  CHANNEL_TEXTS,
  DELIVERY_TEXTS,
  DONE_TEXTS,
  extendedText,
  PAUSED_TEXTS,
  positionText,
  type Text,
  WAITING_TEXTS,
} from './timeline.texts.ts'

/** Where the work stands: at an office's step, or at something that waits for nobody (`role` null). */
export interface Branch {
  token: Pick<Stay, 'step' | 'role' | 'due_at' | 'entered_at'>
  /** The unit of the token and, where the step was given to somebody, that person; the competent unit, if left out. */
  holder: { unit: string; name: string | null } | null
}

/**
 * What a timeline is made from: rows as the repositories answer them, and the names that they lack. Everything is read in one
 * transaction; nothing here asks the database.
 */
export interface Story {
  dossier: Pick<
    Dossier,
    'state' | 'channel' | 'delivery' | 'unit_name' | 'submitted_at' | 'due_at' | 'paused_for'
  >
  /** The history, in the order of `no`. */
  steps: readonly Pick<
    Step,
    'step' | 'action' | 'role' | 'unit_name' | 'actor_id' | 'actor_name' | 'left_at'
  >[]
  /** Everywhere the work stands; none before submission and after the end. */
  branches: readonly Branch[]
  /** Who handed it in for the applicant, where somebody did. */
  submitter?: string | null
  supplement: Pick<Supplement, 'count' | 'requested_at' | 'answered_at'> | undefined
  result: Pick<Result, 'signed_at'> | undefined
  /** When the clock ran and stood; left out, nothing is said of it. */
  intervals?: readonly Pick<ClockInterval, 'kind' | 'reason' | 'started_at' | 'ended_at'>[]
  extensions?: readonly Pick<Extension, 'granted_at' | 'until_at'>[]
  /** Names of the process's steps by key, for processes other than the usual one. */
  stepNames?: Readonly<Record<string, Text>>
  /** Says whether it is overdue; left out, nothing is said of it. */
  now?: Date
}

export interface TimelineOptions {
  /** Whether staff are named: to the owner and to colleagues, never to the public. */
  names?: boolean
}

/** Who did something or has it now; `position` is what they are, `name` who. */
export interface Office {
  unit: string
  position: string | null
  name: string | null
}

/** One thing that happened; `at` is an ISO instant. */
export interface Happening {
  at: string
  /** The action: `submit`, `accept`, `request_supplement`, `answer_supplement`, `propose`, `approve`, `sign`, `return` … */
  step: string
  text: Text
  by: Office
}

/**
 * Whom a dossier waits for and why; `office` is null where it waits for the applicant. `dueAt` (ISO) is when this step should be
 * done, null where no clock runs.
 */
export interface Waiting {
  who: Text
  office: Office | null
  why: Text
  dueAt: string | null
}

const APPLICANT: Office = { unit: 'Người nộp hồ sơ', position: null, name: null }

const DELEGATE: Office = { unit: 'Người được ủy quyền, thay chủ hồ sơ', position: null, name: null }

/** Everything that happened to a dossier that its applicant should know, oldest first. Notes between officials are not among it. */
export function timelineOf(story: Story, options: TimelineOptions = {}): Happening[] {
  const done = story.steps.map((step) => happening(story, step, options))
  const isReturn = ({ step }: Happening) => step === 'return'
  // what happened at the same instant stays in this order
  const list = [
    ...submission(story, options),
    ...done.filter((one) => !isReturn(one)),
    ...answer(story),
    ...standing(story),
    ...extending(story),
    ...signature(story),
    ...done.filter(isReturn),
  ]
  return list.sort((a, b) => a.at.localeCompare(b.at))
}

function submission({ dossier, submitter }: Story, { names }: TimelineOptions): Happening[] {
  if (!dossier.submitted_at) return []
  const text = CHANNEL_TEXTS[dossier.channel] ?? CHANNEL_TEXTS.online!
  const by = submitter ? { ...DELEGATE, name: names ? submitter : null } : APPLICANT
  return [{ at: dossier.submitted_at.toISOString(), step: 'submit', text, by }]
}

function happening(story: Story, step: Story['steps'][number], { names }: TimelineOptions): Happening {
  // what the program does by itself, such as returning a signed result online, is nobody's work
  const official = step.actor_id !== system.id
  const position = official ? (positionText(step.role)?.vi ?? null) : null
  const name = official && names ? step.actor_name : null
  return {
    at: step.left_at.toISOString(),
    step: step.action,
    text: doneText(story, step),
    by: { unit: step.unit_name, position, name },
  }
}

function doneText({ dossier, supplement, stepNames }: Story, { action, step }: Story['steps'][number]): Text {
  if (action === 'return') return DELIVERY_TEXTS[dossier.delivery] ?? DELIVERY_TEXTS.counter!
  if (action === 'request_supplement') return askedText(supplement)
  const known = DONE_TEXTS[action]
  if (known) return known
  const name = stepNames?.[step] ?? { vi: step, en: step }
  return { vi: `Đã xong bước “${name.vi}”`, en: `Step “${name.en}” is done` }
}

const countOf = (supplement: Story['supplement']): number => supplement?.count ?? 0

function askedText(supplement: Story['supplement']): Text {
  const n = countOf(supplement)
  return {
    vi: `Yêu cầu bổ sung ${n} mục (phiếu mẫu 02)`,
    en: `Asked for ${n} ${n === 1 ? 'thing' : 'things'} that ${n === 1 ? 'is' : 'are'} missing (form 02)`,
  }
}

function answer({ supplement }: Story): Happening[] {
  if (!supplement?.answered_at) return []
  const at = supplement.answered_at.toISOString()
  return [{ at, step: 'answer_supplement', text: DONE_TEXTS.answer_supplement!, by: APPLICANT }]
}

/** Pauses of which nothing else in the timeline tells: a supplement's has its own lines. */
function standing({ dossier, intervals = [] }: Story): Happening[] {
  const by = { unit: dossier.unit_name, position: null, name: null }
  return intervals
    .filter(({ kind, reason }) => kind === 'paused' && reason && reason !== 'supplement')
    .flatMap(({ reason, started_at, ended_at }) => [
      {
        at: started_at.toISOString(),
        step: 'pause',
        text: PAUSED_TEXTS[reason!] ?? PAUSED_TEXTS.by_law!,
        by,
      },
      ...(ended_at && dossier.state !== 'stopped'
        ? [{ at: ended_at.toISOString(), step: 'resume', text: DONE_TEXTS.resume!, by }]
        : []),
    ])
}

function extending({ dossier, extensions = [] }: Story): Happening[] {
  const by = { unit: dossier.unit_name, position: null, name: null }
  return extensions.map(({ granted_at, until_at }) => ({
    at: granted_at.toISOString(),
    step: 'extend',
    text: extendedText(shortMoment(until_at)),
    by,
  }))
}

function signature({ dossier, result }: Story): Happening[] {
  if (!result?.signed_at) return []
  const by = { unit: dossier.unit_name, position: null, name: null }
  return [{ at: result.signed_at.toISOString(), step: 'sign', text: DONE_TEXTS.sign!, by }]
}

/** Whom the dossier waits for now, and why; `null` for a draft and for a dossier that moves no more. */
export const waitingFor = (story: Story, { names = false }: TimelineOptions = {}): Waiting | null =>
  waitingAt(story, story.branches[0], names)

/** What else goes on at the same time: only while it is processed does a dossier wait for several. */
export const alsoWaitingFor = (story: Story, { names = false }: TimelineOptions = {}): Waiting[] =>
  story.dossier.state === 'in_processing'
    ? story.branches.slice(1).map((branch) => waitingAt(story, branch, names)!)
    : []

function waitingAt(story: Story, branch: Branch | undefined, names: boolean): Waiting | null {
  const reason = reasonOf(story, branch)
  if (!reason) return null
  const citizens = reason === 'supplement' || reason === 'collect'
  const office = citizens ? null : officeOf(story, branch, names)
  return {
    who: office ? whoText(branch, office) : { vi: APPLICANT.unit, en: 'The applicant' },
    office,
    why: whyText(story, reason),
    dueAt: citizens ? null : (branch?.token.due_at?.toISOString() ?? null),
  }
}

/** A key of WAITING_TEXTS, or the step's own key where the process has steps of its own. */
function reasonOf({ dossier, result }: Story, branch: Branch | undefined): string | null {
  if (dossier.state === 'submitted') return 'accept'
  if (dossier.state === 'supplement_requested') return 'supplement'
  if (dossier.state === 'in_processing') return dossier.paused_for ? 'paused' : (branch?.token.step ?? null)
  if (dossier.state !== 'decided') return null
  if (!result?.signed_at) return 'sign'
  return dossier.delivery === 'counter' ? 'collect' : dossier.delivery === 'post' ? 'post' : 'return'
}

function officeOf({ dossier }: Story, branch: Branch | undefined, names: boolean): Office {
  const position = positionText(branch?.token.role ?? '')?.vi ?? null
  const holder = branch?.holder
  return { unit: holder?.unit ?? dossier.unit_name, position, name: names ? (holder?.name ?? null) : null }
}

function whoText(branch: Branch | undefined, { unit, position, name }: Office): Text {
  const named = (title: string | null | undefined) => [name, title, unit].filter(Boolean).join(', ')
  return { vi: named(position), en: named(positionText(branch?.token.role ?? '')?.en) }
}

function whyText({ dossier, supplement, stepNames, now }: Story, reason: string): Text {
  if (reason === 'supplement') return supplementText(countOf(supplement), dossier.due_at !== null)
  if (reason === 'paused') return PAUSED_TEXTS[dossier.paused_for!] ?? PAUSED_TEXTS.by_law!
  const name = stepNames?.[reason] ?? { vi: reason, en: reason }
  const why = WAITING_TEXTS[reason] ?? { vi: `Đang ở bước “${name.vi}”.`, en: `At the step “${name.en}”.` }
  const due = dossier.due_at
  if (dossier.state === 'decided' || !due || !now || due >= now) return why
  const since = shortMoment(due)
  return {
    vi: `${why.vi} Đã quá hạn trả kết quả từ ${since}.`,
    en: `${why.en} The result has been overdue since ${since}.`,
  }
}

/** The clock stands only where it ran: before acceptance it has not begun. */
function supplementText(n: number, ran: boolean): Text {
  const [vi, en] = ran
    ? ['thời hạn giải quyết đang tạm dừng', 'meanwhile the clock stands']
    : ['thời hạn tính từ khi được tiếp nhận', 'the clock starts once it is accepted']
  return {
    vi: `Cần bổ sung ${n} mục theo phiếu yêu cầu; ${vi}.`,
    en: `${n} ${n === 1 ? 'thing has' : 'things have'} to be added as the request says; ${en}.`,
  }
}
