import { createHash, randomBytes } from 'node:crypto'
import type pg from 'pg'

export interface Signed {
  token: string
  accountId: string
  personId: string | null
  name: string
}

interface Account {
  id: string
  person_id: string | null
  name: string
}

const CITIZENS = `
  select a.id, a.person_id, p.full_name as name from identity.account a join identity.person p on p.id = a.person_id
  order by a.id limit $1`

/** Officers, heads and leaders: those of the demonstration city, who see its busiest places, and invented ones. */
const STAFF = `
  select a.id, a.person_id, s.full_name as name from identity.account a join organisation.staff s on s.id = a.staff_id
  where exists (select 1 from organisation.post p where p.staff_id = s.id and p.role in ('one_stop_officer', 'specialist', 'head', 'leader'))
  order by a.username like 'invented.%', a.id limit $1`

/** Sessions that were begun beforehand, as many as are asked for; one for each account. */
export const signInCitizens = (owner: pg.Client, count: number): Promise<Signed[]> =>
  signIn(owner, CITIZENS, count)
export const signInStaff = (owner: pg.Client, count: number): Promise<Signed[]> => signIn(owner, STAFF, count)

async function signIn(owner: pg.Client, accounts: string, count: number): Promise<Signed[]> {
  const { rows } = await owner.query<Account>(accounts, [count])
  const signed = rows.map(({ id, person_id, name }) => ({
    token: randomBytes(32).toString('base64url'),
    accountId: id,
    personId: person_id,
    name,
  }))
  const digests = signed.map(({ token }) => createHash('sha256').update(token).digest())
  await owner.query(
    `insert into identity.session (token_sha256, id, account_id, started_at, seen_at, expires_at, level, methods)
    select digest, gen_random_uuid(), account, now(), now(), now() + interval '12 hours', 1, '{pwd}'
    from unnest($1::bytea[], $2::uuid[]) s(digest, account)`,
    [digests, signed.map((s) => s.accountId)],
  )
  return signed
}
