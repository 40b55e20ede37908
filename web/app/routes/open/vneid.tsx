import { data, redirect } from 'react-router'
import { type Problem, ProblemResponse, wordsOf } from '../../api/problems.ts'
import { beginAtVneid, comeBackFromVneid, type Doing } from '../../api/vneid.ts'
import { carriedFields } from '../../carry.ts'
import { localeOfRequest, localised, useLocale, usePath, useText } from '../../i18n/index.ts'
import { vneid as words } from '../../i18n/vneid.ts'
import { findSession, safeNext } from '../../session.ts'
import { Carried } from '../../ui/Carried.tsx'
import { GoOn } from '../../ui/GoOn.tsx'
import { pageHead } from '../../ui/head.ts'
import { SecondStep } from '../../ui/SecondStep.tsx'
import { DESK, useSession } from '../../ui/Shell.tsx'
import { ToVneid } from '../../ui/ToVneid.tsx'
import type { Route } from './+types/vneid.ts'
import '../../styles/form.css'

export const meta = pageHead((locale) => [words[locale].title])

interface Shown extends Doing {
  /** Where the browser goes on to. */
  address?: string
  problem?: Problem
  /** Confirmed, and the second factor of the account is awaited. */
  pending?: string
  methods?: string[]
  /** Confirmed: the carried form only waits to be sent. */
  done?: boolean
}

const NOTHING: Doing = { next: null, carried: [] }
const cookiesIn = (cookies: string[]): Headers =>
  new Headers(cookies.map((cookie) => ['set-cookie', cookie] as [string, string]))

/** The way back: VNeID sends the browser here with its answer. Without one this is the page from which one begins. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams
  if (!query.has('state')) return { ...NOTHING, next: query.get('tiep') } satisfies Shown
  return shown(request, context, NOTHING, async () => {
    const came = await comeBackFromVneid(context, query.toString())
    if (came.pending !== undefined) return waiting(came)
    const { cookies, account, next, carried } = came
    const home = localised(DESK[account.audience], localeOfRequest(request))
    const headers = cookiesIn(cookies)
    if (!carried.length) throw redirect(safeNext(next, home), { headers, status: 303 })
    return data({ next: safeNext(next, home), carried, done: true } satisfies Shown, { headers })
  })
}

/** Half signed in: the account's own second factor is asked for as after a password. */
const waiting = ({
  next,
  carried,
  pending,
  methods,
}: Doing & { pending: string; methods: string[] }): Shown => ({
  next,
  carried,
  pending,
  methods,
})

/** The way there. The answer is a page and not a redirect: a form may lead to our own addresses only. */
export async function action({ request, context }: Route.ActionArgs) {
  const carried = carriedFields(await request.formData())
  const next = safeNext(new URL(request.url).searchParams.get('tiep'), '') || null
  const doing = { next, carried }
  const level = (await findSession(context)) ? 2 : 1
  const begins = { ...doing, level, locale: localeOfRequest(request) } as const
  return shown(request, context, doing, async () => {
    const { address, cookies } = await beginAtVneid(context, begins)
    return data({ ...doing, address } satisfies Shown, { headers: cookiesIn(cookies) })
  })
}

/** Does a part of it; a refusal is shown with what the person was doing. Whoever is in already and only went back goes on. */
async function shown<T>(
  request: Request,
  context: Route.LoaderArgs['context'],
  doing: Doing,
  work: () => Promise<T>,
) {
  try {
    return await work()
  } catch (thrown) {
    if (!(thrown instanceof ProblemResponse)) throw thrown
    const { problem } = thrown
    const session = await findSession(context)
    if (problem.code === 'identity.vneid_answer_used' && session)
      throw redirect(localised(DESK[session.audience], localeOfRequest(request)), 303)
    return data({ ...doing, ...carriedBy(problem), problem } satisfies Shown, problem.status)
  }
}

/** A refusal on the way back brings what was kept for it. */
const carriedBy = ({ next, carried }: Problem): Partial<Doing> =>
  Array.isArray(carried) ? { next: next as string | null, carried: carried as Doing['carried'] } : {}

export default function Vneid({ loaderData, actionData }: Route.ComponentProps) {
  const page = (actionData ?? loaderData) as Shown
  return <div className="wrap page">{partOf(page)}</div>
}

function partOf(page: Shown) {
  if (page.pending) return <Second page={page} pending={page.pending} />
  if (page.address) return <Away address={page.address} />
  if (page.problem) return <Failed page={page} problem={page.problem} />
  return page.done ? <Done {...page} /> : <Begin {...page} />
}

/** Completed by the sign-in page, which goes on to where the person was. */
function Second({ page: { next, carried, methods }, pending }: { page: Shown; pending: string }) {
  const to = usePath()
  const back = next ? `?${new URLSearchParams({ tiep: next })}` : ''
  return <SecondStep {...{ pending, methods, carried }} action={to('/dang-nhap') + back} />
}

function Away({ address }: { address: string }) {
  const t = useText(words)
  return (
    <div className="form">
      <meta httpEquiv="refresh" content={`0;url=${address}`} />
      <h1>{t.away}</h1>
      <p className="lead">{t.awayText}</p>
      <p className="actions">
        <a className="btn" href={address}>
          {t.awayLink}
        </a>
      </p>
    </div>
  )
}

function Begin({ next }: Doing) {
  const t = useText(words)
  return (
    <div className="form">
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      <p>{t.organisation}</p>
      <ToVneid next={next} carried={[]}>
        {t.button}
      </ToVneid>
    </div>
  )
}

function Failed({ page, problem }: { page: Doing; problem: Problem }) {
  const t = useText(words)
  const { title, detail } = wordsOf(problem, useLocale())
  return (
    <div className="form">
      <h1>{title}</h1>
      <p className="lead">{detail}</p>
      {page.carried.length > 0 && <p className="note wait">{t.kept}</p>}
      <ToVneid {...page}>{t.again}</ToVneid>
      <OtherWay {...page} />
    </div>
  )
}

/** By a password, with everything that was typed; who is signed in goes back to where they were. */
function OtherWay({ next, carried }: Doing) {
  const t = useText(words)
  const to = usePath()
  const session = useSession()
  const back = next ? `?${new URLSearchParams({ tiep: next })}` : ''
  if (session || !carried.length)
    return (
      <p className="actions">
        <a className="btn quiet" href={session ? safeNext(next, to('/tai-khoan')) : to('/dang-nhap') + back}>
          {session ? t.back : t.otherWay}
        </a>
      </p>
    )
  return (
    <form method="post" action={to('/dang-nhap') + back}>
      <Carried fields={carried} />
      <p className="actions">
        <button type="submit" className="quiet">
          {t.otherWay}
        </button>
      </p>
    </form>
  )
}

function Done({ next, carried }: Doing) {
  const t = useText(words)
  return <GoOn title={t.done} text={t.doneText} submit={t.continue} next={next ?? '/'} carried={carried} />
}
