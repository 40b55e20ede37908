import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { actorOf } from '#modules/identity/index.ts'
import { nobody } from '#platform/context.ts'
import { ledgerOf } from '#platform/disclosure-ledger.ts'
import { type Stage, type Staged, stages } from '#testing/dossier-stages.ts'
import { openedTexts } from '#testing/opened.ts'
import { type PersonalColumns, unsealedReads } from '#testing/personal-columns.ts'
import { holes } from '#testing/planted-holes.ts'
import { type Answer, type Program, programOf, routesOf } from '#testing/program.ts'
import { RIGHTFUL_ELSEWHERE, rightfulCall } from '#testing/rightful.ts'
import { RIGHTFUL } from '#testing/rightful-dossiers.ts'
import { tracer } from '#testing/traces.ts'
import { testWorld } from '#testing/world.ts'

const world = await testWorld({ city: true })
const looks = await tracer(world)
const { query } = looks
const { reach, renewUpload } = await stages(world, looks)

/** Functions that read such columns openly, and why they may. */
const OPEN: Record<string, string> = {
  'platform/http-idempotency.ts: claim': 'the first answer, for the same account that got it',
  'modules/organisation/staff.repository.ts: holdersOf': 'officials are named in office',
  'modules/organisation/staff.repository.ts: headHeld': 'officials are named in office',
  'modules/organisation/staffing.repository.ts: staffIn': 'officials are named in office',
  'modules/organisation/staff.repository.ts: staffByIds': 'officials are named in office',
  'modules/dossiers/process.repository.ts: listSteps': 'officials are named in office',
  'modules/identity/people/organisations.repository.ts: representativesAt': 'opaque ids',
  'modules/identity/delegations/delegations.repository.ts: typedInOffers':
    'what one typed oneself, shown to oneself',
  'modules/identity/mergers/moves.repository.ts: movePerson': 'opaque ids of the rows that moved',
  'modules/identity/mergers/moves.repository.ts: moveOrganisation': 'as for a person',
  'modules/identity/assistance/assistance.repository.ts: isForBearer': 'yes or no, and whose is not said',
  'modules/identity/sessions/devices.repository.ts: openSessionsOf':
    'where one is signed in, shown to oneself',
  'modules/identity/passkeys/passkeys.repository.ts: passkeysOf': 'what one typed oneself, shown to oneself',
  'modules/identity/accounts/accounts.repository.ts: accountByUsername':
    'opaque ids; whoever asks typed the name',
  'modules/identity/accounts/accounts.repository.ts: accountById':
    'opaque ids and a name to sign in with, not shown',
  'modules/identity/accounts/accounts.repository.ts: accountsByIds':
    'opaque ids and a name to sign in with, not shown',
  'modules/identity/accounts/accounts.repository.ts: accountsOfStaff': 'opaque ids',
  'modules/privacy/consent.repository.ts: consentEvents':
    'a person’s own answers, shown to them and to whoever acts for a child, whose reading is written down',
  'modules/privacy/breach.repository.ts: findBreachNotice': 'an opaque id, for the message to that person',
  'modules/privacy/retention.repository.ts: holdsNow': 'the desk names the people, and that leaves the lines',
  'modules/privacy/request.repository.ts: requestsOf': 'a person’s own words, shown to that person alone',
  'modules/privacy/request.repository.ts: findRequest': 'the desk names the person, and that leaves the line',
  'modules/privacy/request.repository.ts: lockRequest': 'as found before',
  'modules/privacy/request.repository.ts: listRequests':
    'the desk names the people, and that leaves the lines',
  'modules/identity/accounts/accounts.repository.ts: accountOfPerson':
    'opaque ids and a name to sign in with',
  'modules/inspection/signs.repository.ts: listSigns': 'what an inspector found about an official’s readings',
  'modules/inspection/signs.repository.ts: declaredAmong': 'opaque ids',
  'modules/identity/staff/near-people.repository.ts: nearToAccount': 'opaque ids, compared by machine',
  'modules/identity/staff/staff-numbers.repository.ts: staffNumbersOf': 'times of a person’s own record',
  'modules/inspection/inspection.repository.ts: inspectionsOf':
    'an inspector’s own words, shown to them alone',
  'modules/inspection/inspection.repository.ts: findInspection':
    'an inspector’s own words, shown to them alone',
  'modules/notifications/notifications.repository.ts: messagesOf': 'templates name nobody; for its addressee',
  'modules/notifications/notifications.repository.ts: messageById':
    'templates name nobody; for its addressee',
  'modules/notifications/notifications.repository.ts: inboxOf': 'templates name nobody; for its addressee',
}

async function personalColumns(): Promise<PersonalColumns> {
  const rows = await query<{ table: string; columns: string[] }>(
    `select table_name as table, array_agg(column_name::text) as columns from platform.column_class
     where privacy in ('personal', 'sensitive') group by 1`,
  )
  return new Map(rows.map((row) => [row.table, row.columns]))
}

const sources = (): [string, string][] =>
  readdirSync('server/src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.(test|testing)\.ts$|^testing\/|tables\.ts$/.test(file))
    .map((file) => [file, readFileSync(`server/src/${file}`, 'utf8')])

test('what repositories read of people they seal, so that only disclose() opens it', async () => {
  const personal = await personalColumns()
  const found = sources().flatMap(([file, text]) =>
    unsealedReads(text, personal).map((name) => `${file}: ${name}`),
  )
  expect(found.filter((place) => !(place in OPEN))).toEqual([])
  expect(Object.keys(OPEN).filter((place) => !found.includes(place), 'these need no exception')).toEqual([])
})

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are source texts
test('a repository that forgets to seal is caught, however it asks', async () => {
  const personal = await personalColumns()
  const careless = {
    named: 'sql`select full_name, sealed_phone from identity.person where id = ${id}`',
    listed: 'sql`select ${WHO} from identity.person where id = ${id}`',
    starred: 'sql`select p.* from identity.account a join identity.person p on p.id = a.person_id`',
    returned: 'sql`update identity.person set sealed_phone = null where id = ${id} returning sealed_email`',
    built: "tx.selectFrom('dossiers.dossier').selectAll().execute()",
    chosen: "tx.selectFrom('dossiers.dossier').select(['id', 'form_data']).execute()",
    changed: "tx.updateTable('dossiers.dossier').set({ version: 2 }).returningAll().execute()",
  }
  for (const [name, statement] of Object.entries(careless)) {
    const source = `const WHO = sql\`id, sealed_citizen_id\`\nexport async function ${name}(tx: Tx, id: string) {\n  return ${statement}\n}\n`
    expect(unsealedReads(source, personal), name).toEqual([name])
    expect(unsealedReads(source.replace('return ', 'return sealed('), personal), name).toEqual([])
  }
  const harmless =
    'export const n = (tx: Tx) =>\n  sql`select id from identity.person where citizen_id_index = ${x}`\n'
  expect(unsealedReads(harmless, personal)).toEqual([])
})
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above

interface Known {
  id: string
  texts: string[]
}

/** Everybody whom an answer could tell of, with the texts that would tell it. */
const named = await query<Known>(`
  select id, array[full_name] as texts from identity.person
  union all select id, array[name, tax_code] from identity.organisation`)
const people = (await openedTexts(world)).map(({ id, ...of }) => ({
  id,
  texts: [...named.find((one) => one.id === id)!.texts, ...Object.values(of).filter((text) => text !== null)],
}))
/** A text that two share, such as an address, tells of neither. */
const shared = people.flatMap(({ texts }) => texts).filter((text, i, all) => all.indexOf(text) !== i)
const everybody = people.map(({ id, texts }) => ({ id, texts: texts.filter((t) => !shared.includes(t)) }))
const accounts = new Map(
  (
    await query<{ username: string; id: string; own: string[] }>(`
      select a.username, a.id, array_remove(array_agg(r.organisation_id) || a.person_id, null) as own
      from identity.account a left join identity.representative r on r.person_id = a.person_id group by a.id`)
  ).map((a) => [a.username, a]),
)

const actorNamed = (username: string) => world.change((ctx) => actorOf(ctx, accounts.get(username)!.id))

/** Whoever asks proves by it who they are, and is greeted by name. */
const GREETS = ['POST /api/open/sessions']

/** Whom an answer tells of, besides who asked: by the texts in it, or because it is a file out of a dossier. */
function toldOf(answer: Answer, own: readonly string[], d: Staged | undefined): string[] {
  const text = answer.body + JSON.stringify(answer.headers)
  const isFile = /pdf|image/.test(String(answer.headers['content-type']))
  const hit = ({ texts }: Known) =>
    texts.some((one) => text.includes(one)) || (isFile && d?.secrets.some((secret) => texts.includes(secret)))
  return everybody.filter((known) => !own.includes(known.id) && hit(known)).map(({ id }) => id)
}

/** What a program tells of people without a line in the ledger that names them, the reader and the dossier. */
async function untold(program: Program, route: string): Promise<string[]> {
  const [username, stage] = RIGHTFUL[route] ?? [RIGHTFUL_ELSEWHERE[route]![0], undefined]
  const d = stage && (await reach(stage as Stage))
  const call = await rightfulCall(route, d, looks)
  const account = username ? accounts.get(username)! : { id: 'nobody', own: [] }
  ledgerOf(world.db).forget()
  const [before] = await query<{ at: Date }>('select clock_timestamp() as at')
  const answer = await program.send(username ? await actorNamed(username) : nobody, call)
  if (stage && route.includes('{uploadId}')) await renewUpload(stage as Stage)
  const written = await query<{ subject: string; dossier: string | null }>(
    `select s.id as subject, s.dossier from platform.disclosure, unnest(subject_ids, dossier_ids) s(id, dossier)
     where recorded_at >= $1 and actor_id = $2`,
    [before!.at, account.id],
  )
  const isTold = (id: string) =>
    written.some(
      (line) => line.subject === id && (!/\{(id|code)\}/.test(route) || line.dossier === (d?.id ?? null)),
    )
  return toldOf(answer, account.own, d)
    .filter((id) => !isTold(id))
    .map(
      (id) => `${route} told ${username} of ${everybody.find((e) => e.id === id)!.texts[0]} without a line`,
    )
}

test('whoever is told of somebody leaves a line that says whose, why and for which dossier', async () => {
  const program = await programOf(world)
  const found: string[] = []
  for (const route of await routesOf(program))
    if (!GREETS.includes(route)) found.push(...(await untold(program, route)))
  expect(found).toEqual([])
}, 120_000)

test('a planted route that opens a record past the ledger is caught', async () => {
  const hole = holes['a reading route that asks no policy']!
  const careless = await programOf(world, hole.plant)
  expect((await untold(careless, hole.routes[0]!)).join()).toMatch(
    /receipt\.pdf told hongbang\.motcua of .* without a line/,
  )
}, 30_000)
