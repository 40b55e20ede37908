import { getUnit, listStaff } from '#modules/organisation/index.ts'
import type { Ctx } from '#platform/context.ts'
import { disclose } from '#platform/disclosure.ts'
import { type Disclosure, listDisclosures } from '#platform/disclosure-reading.ts'
import { forbidden } from '#platform/errors.ts'
import { maskName } from '#platform/masking.ts'
import { BASES, type Basis, PURPOSES } from '#platform/purposes.ts'
import { accountsByIds } from '../accounts/accounts.repository.ts'
import { accountNames } from '../accounts/accounts.service.ts'
import { aliasesOf, recordsOf } from '../mergers/aliases.repository.ts'
import type { ActedFor } from '../people/organisations.repository.ts'
import { organisationsActedFor } from '../people/people.service.ts'
import { delayedReaders, type Objection, type Outcome, objectionsTo } from './disclosures.repository.ts'

const PAGE = 50
const MOST_EXPORTED = 5_000

interface Words {
  vi: string
  en: string
}

/** Who looked: an official by name and office; another person by a masked name; the program; or whoever had code and digits. */
export interface Looker {
  kind: Disclosure['actorKind']
  name: string | null
  title: string | null
  office: string | null
}

export interface OwnObjection {
  reason: string
  madeAt: string
  answer: { outcome: Outcome; text: string; at: string } | null
}

/** A line of the ledger in plain words. */
export interface Told {
  id: string
  at: string
  who: Looker
  /** Goes on after “to”. */
  why: Words
  basis: Words
  dossierIds: string[]
  /** The organisation whose data it were, where not the person's own. */
  organisation: string | null
  objection: OwnObjection | null
}

export interface ToldPage {
  items: Told[]
  /** Cursor of the next page; null at the end. */
  next: string | null
}

/** Who looked at the actor's data and at those of their organisations, the last time first, fifty a page. */
export async function ownDisclosures(ctx: Ctx, before?: string): Promise<ToldPage> {
  const concerned = await concernedOf(ctx)
  const found = await listDisclosures(ctx.tx, { ...concerned, limit: PAGE + 1, before })
  const page = found.slice(0, PAGE)
  return { items: await toldOf(ctx, concerned, page), next: found.length > PAGE ? page.at(-1)!.id : null }
}

/** The same as one list, for a table. */
export async function exportDisclosures(ctx: Ctx): Promise<Told[]> {
  const concerned = await concernedOf(ctx)
  return toldOf(ctx, concerned, await listDisclosures(ctx.tx, { ...concerned, limit: MOST_EXPORTED }))
}

/** Whose lines the actor may see, and which not yet. */
export async function concernedOf(ctx: Ctx) {
  const { personId } = ctx.actor
  if (!personId) throw forbidden('permission.missing')
  const organisations = await organisationsActedFor(ctx, personId, { purpose: 'own' })
  const delayed = await delayedReaders(ctx.tx, personId, ctx.now)
  const own = await recordsOf(ctx.tx, personId)
  const names = await namesWithAliases(ctx, organisations)
  return {
    subjectIds: [...own, ...names.keys()],
    withheld: delayed.map((actorId) => ({ subjectId: personId, actorId })),
    organisations: names,
  }
}

/** What was read of a record that turned out to be the organisation's is the organisation's to see. */
async function namesWithAliases(
  { tx }: Ctx,
  organisations: readonly ActedFor[],
): Promise<Map<string, string>> {
  const names = new Map(organisations.map(({ id, name }) => [id, name]))
  for (const [alias, kept] of await aliasesOf(tx, 'organisation', [...names.keys()]))
    names.set(alias, names.get(kept)!)
  return names
}

async function toldOf(
  ctx: Ctx,
  { organisations }: { organisations: Map<string, string> },
  lines: Disclosure[],
): Promise<Told[]> {
  const ids = lines.map((line) => line.id)
  const [lookers, objections] = await Promise.all([
    lookersOf(ctx, lines),
    objectionsTo(ctx.tx, ctx.actor.personId!, ids),
  ])
  const said = new Map(objections.map((o) => [o.disclosureId, ownObjection(ctx, o)]))
  return lines.map((line) => ({
    ...inWords(line),
    who: lookers.get(line.id)!,
    organisation: line.subjectIds.includes(ctx.actor.personId!)
      ? null
      : (organisations.get(line.subjectIds[0]!) ?? null),
    objection: said.get(line.id) ?? null,
  }))
}

function ownObjection(ctx: Ctx, { madeAt, outcome, answeredAt, words }: Objection): OwnObjection {
  const { reason, answer } = disclose(ctx, { purpose: 'own' }, words)
  return {
    reason,
    madeAt: madeAt.toISOString(),
    answer: outcome && { outcome, text: answer!, at: answeredAt!.toISOString() },
  }
}

/** When, why, on what legal ground, and for which dossiers. */
export const inWords = ({ id, at, purpose, basis, dossierIds }: Disclosure) => ({
  id,
  at: at.toISOString(),
  // a purpose of another version of the program still has its name
  why: wordsOf(PURPOSES[purpose], purpose),
  basis: wordsOf(BASES[basis as Basis], basis),
  dossierIds,
})

const wordsOf = (known: Words | undefined, code: string): Words =>
  known ? { vi: known.vi, en: known.en } : { vi: code, en: code }

/** Who is behind each line, by its id. Officials are named with title and office, other people are masked. */
export async function lookersOf(ctx: Ctx, lines: readonly Disclosure[]): Promise<Map<string, Looker>> {
  const ids = [...new Set(lines.flatMap((l) => (/^(person|staff)$/.test(l.actorKind) ? [l.actorId] : [])))]
  const accounts = new Map((await accountsByIds(ctx.tx, ids)).map((a) => [a.id, a]))
  const people = lines.flatMap((l) => (l.actorKind === 'person' ? [l.actorId] : []))
  const [staff, names] = await Promise.all([
    listStaff(
      ctx,
      [...accounts.values()].flatMap((a) => a.staffId ?? []),
    ),
    accountNames(ctx, people),
  ])
  const found = lines.map(async (line): Promise<[string, Looker]> => {
    const { actorKind: kind, actorId } = line
    if (kind === 'person') {
      const name = names.get(actorId) ?? ''
      return [
        line.id,
        { kind, name: actorId === ctx.actor.id ? name : maskName(name), title: null, office: null },
      ]
    }
    const official = staff.get(accounts.get(actorId)?.staffId ?? '')
    if (!official) return [line.id, { kind, name: null, title: null, office: null }]
    const office = (await getUnit(ctx, line.unitId ?? official.unitId)).name
    return [line.id, { kind, name: official.fullName, title: official.positionTitle, office }]
  })
  return new Map(await Promise.all(found))
}
