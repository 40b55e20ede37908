import type pg from 'pg'
import type { Keys } from '#platform/vault/keys.ts'
import { HOUSE, Vault } from '#platform/vault/vault.ts'

/** So many rows are sealed in one transaction. */
const BATCH = 5_000

interface Kept {
  table: string
  columns: readonly string[]
  /** Which rows still wait. */
  waiting: string
}

const KEPT: readonly Kept[] = [
  {
    table: 'identity.person',
    columns: ['citizen_id', 'phone', 'email', 'address'],
    waiting: 'citizen_id is not null',
  },
  {
    table: 'identity.organisation',
    columns: ['phone', 'email', 'address'],
    waiting: 'not exists (select from platform.subject_key where subject_id = id)',
  },
]

type Row = { id: string } & Record<string, string | null>

/**
 * Seals the identity numbers and contact data that versions before this one wrote openly, and writes the tables anew, so that no
 * file of the database holds the old rows. After an interruption it goes on where it was.
 */
export async function sealPlain(client: pg.Client, keys: Keys): Promise<void> {
  // whoever was erased had a number that was nobody's
  await client.query(
    `update identity.person set citizen_id = null where citizen_id like '000%' and full_name = '(đã xóa)'`,
  )
  const vault = new Vault(keys)
  await sealPeople(client, vault)
  await sealRequests(client, vault)
  await sealAnswers(client, vault)
}

async function sealPeople(client: pg.Client, vault: Vault): Promise<void> {
  for (const kept of KEPT) {
    let [after, sealed] = ['00000000-0000-0000-0000-000000000000', 0]
    for (;;) {
      const rows = await sealBatch(client, vault, kept, after)
      if (rows.length === 0) break
      after = rows.at(-1)!.id
      sealed += rows.length
    }
    if (sealed > 0) await client.query(`vacuum (full, analyze) ${kept.table}`)
  }
}

async function sealBatch(client: pg.Client, vault: Vault, kept: Kept, after: string): Promise<Row[]> {
  const { table, columns, waiting } = kept
  await client.query('begin')
  try {
    const { rows } = await client.query<Row>(
      `select id, ${columns.join()} from ${table} where id > $1 and ${waiting} order by id limit ${BATCH} for update`,
      [after],
    )
    await writeSealed(client, vault, kept, rows)
    await client.query('commit')
    return rows
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function writeSealed(client: pg.Client, vault: Vault, kept: Kept, rows: Row[]): Promise<void> {
  const { table, columns } = kept
  const subjects = rows.map((row) => ({ row, ...vault.newKey(row.id) }))
  const sealed = columns.map((column) =>
    subjects.map(({ row, key }) => (row[column] ? key.seal(column, row[column]) : null)),
  )
  const ids = rows.map(({ id }) => id)
  const arrays = columns.map((_, i) => `$${i + 2}::bytea[]`)
  await client.query(
    `update ${table} t set ${columns.map((c) => `${c} = null, sealed_${c} = s.${c}`).join()}
    from unnest($1::uuid[], ${arrays.join()}) s(id, ${columns.join()}) where t.id = s.id`,
    [ids, ...sealed],
  )
  if (columns.includes('citizen_id'))
    await client.query(
      `update ${table} t set citizen_id_index = s.of from unnest($1::uuid[], $2::bytea[]) s(id, of) where t.id = s.id`,
      [ids, rows.map((row) => vault.index('citizen_id', row.citizen_id!))],
    )
  await client.query(
    `insert into platform.subject_key (subject_id, key_no, wrapped) select * from unnest($1::uuid[], $2::int[], $3::bytea[])`,
    [ids, subjects.map(({ kept: k }) => k.keyNo), subjects.map(({ kept: k }) => k.wrapped)],
  )
}

/** What people asked to have put right; of whoever was erased it opens for nobody from now on. */
async function sealRequests(client: pg.Client, vault: Vault): Promise<void> {
  const { rows } = await client.query<{ id: string; person: string; value: string; key: Buffer | null }>(
    `select id, person_id as person, value, platform.key_of(person_id) as key from privacy.data_request where value is not null`,
  )
  for (const { id, person, value, key } of rows) {
    const own = key ? vault.keyOf(person, key) : vault.newKey(person).key
    await client.query('update privacy.data_request set value = null, sealed_value = $2 where id = $1', [
      id,
      own.seal('data_request.value', value),
    ])
  }
  if (rows.length > 0) await client.query('vacuum (full, analyze) privacy.data_request')
}

/** First answers to repeated requests, of the last two days. */
async function sealAnswers(client: pg.Client, vault: Vault): Promise<void> {
  const { rows } = await client.query<{ actor_id: string; key: string; answer: unknown; kept: Buffer }>(
    'select actor_id, key, answer, platform.key_of($1) as kept from platform.idempotency where answer is not null',
    [HOUSE],
  )
  for (const { actor_id, key, answer, kept } of rows)
    await client.query(
      'update platform.idempotency set answer = null, sealed_answer = $3 where actor_id = $1 and key = $2',
      [actor_id, key, vault.keyOf(HOUSE, kept).seal(`answer|${actor_id}|${key}`, JSON.stringify(answer))],
    )
  if (rows.length > 0) await client.query('vacuum (full, analyze) platform.idempotency')
}
