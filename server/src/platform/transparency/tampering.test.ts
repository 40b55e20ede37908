import { describe, expect, test } from 'vitest'
import { verify } from '#audit-verifier'
import { system, unitOfWork } from '#platform/context.ts'
import { insertLike, loggedCity, sql, type Tampered } from '#testing/logged-city.ts'
import { exported, sequenceFully, verified } from '#testing/tampering.ts'
import { logged } from '../../composition.ts'
import { eraseLogged, eraseLoggedSubject } from './erasure.ts'
import { signHead } from './head-signing.ts'

const { world, key, held, copy, found, accepted, decided } = await loggedCity()

test('an honest log is whole, and says so', async () => {
  const outcome = await verified(world.db, logged, [held])
  expect(outcome.findings).toEqual([])
  expect(outcome).toMatchObject({ count: 0, pending: 0, erased: 0 })
  expect(outcome.leaves).toBeGreaterThan(20)
  expect(outcome.heads).toBe(1)
})

describe.each(logged.tables)('a row of $table', ({ table, recorded }) => {
  const victim = `id = (select id from ${table} order by id limit 1)`

  test('is edited', async () => {
    expect(await found(sql(`update ${table} set actor_id = 'somebody-else' where ${victim}`))).toEqual([
      `row.edited ${table}`,
    ])
  })

  test('is back-dated', async () => {
    const earlier = `update ${table} set ${recorded} = ${recorded} - interval '3 days' where ${victim}`
    expect(await found(sql(earlier))).toEqual([`row.edited ${table}`])
  })

  test('is deleted', async () => {
    expect(await found(sql(`delete from ${table} where ${victim}`))).toEqual([`row.deleted ${table}`])
  })

  test('is deleted with its leaf and its key', async () => {
    const both = `with gone as (delete from ${table} where ${victim} returning id)
      update platform.log_leaf set key = null where kind = '${table}' and row_id in (select id from gone)`
    expect(await found(sql(both))).toEqual([`row.unexplained ${table}`])
  })

  test('is put into the past, where the log has been', async () => {
    const insert = ({ owner }: Tampered) =>
      insertLike(owner, table, {
        xid: `(select (min(xid)::text::bigint - 1)::text::xid8 from ${table})`,
        [recorded]: `${recorded} - interval '1 day'`,
      })
    expect(await found(insert)).toEqual([`row.unlogged ${table}`])
  })

  test('is put into the past, and comes by the sequencer', async () => {
    const all = await found(async ({ owner, db }) => {
      await insertLike(owner, table, { [recorded]: `${recorded} - interval '1 day'` })
      await sequenceFully(db, logged)
    })
    expect(all).toEqual([`row.back-dated ${table}`])
  })

  test('is hidden from the sequencer', async () => {
    const insert = ({ owner }: Tampered) => insertLike(owner, table, { xid: `'9000000000000000'::xid8` })
    expect(await found(insert)).toEqual([`row.unlogged ${table}`])
  })
})

describe('the log itself', () => {
  test('loses a leaf in the middle', async () => {
    const all = await found(sql('delete from platform.log_leaf where leaf_index = 5'))
    expect(all[0]).toMatch('leaf.missing')
    expect(all).toEqual(expect.arrayContaining(['head.root', 'held.root']))
  })

  test('loses its end', async () => {
    const all = await found(
      sql(
        'delete from platform.log_leaf where leaf_index > (select max(leaf_index) - 3 from platform.log_leaf)',
      ),
    )
    expect(all).toEqual(expect.arrayContaining(['head.root', 'held.ahead']))
  })

  test('gets another digest for another row', async () => {
    const all = await found(sql(`update platform.log_leaf set digest = sha256('x') where leaf_index = 3`))
    expect(all).toEqual(expect.arrayContaining(['head.root', 'held.root']))
  })

  test('gets a head with another root, or another signature', async () => {
    expect(
      await found(sql(`update platform.log_head set note = replace(note, E'\\n\\n', E'x\\n\\n')`)),
    ).not.toEqual([])
    const resigned = `update platform.log_head set note = regexp_replace(note, '— (\\S+) .{6}', '— \\1 AAAAAA')`
    expect(await found(sql(resigned))).toEqual(['head.signature'])
  })

  test('is thrown away and written anew, whole, with the key at hand: only the head in our drawer tells', () =>
    copy(async (at) => {
      await at.owner.query(`
      update platform.audit set actor_id = 'somebody-else';
      update dossiers.dossier set due_at = due_at + interval '10 days' where due_at is not null;
      truncate platform.log_leaf, platform.log_tile, platform.log_head, platform.log_position, platform.log_state`)
      for (let i = 0; i < 10; i++)
        await insertLike(at.owner, 'platform.audit', { recorded_at: 'clock_timestamp()' })
      await sequenceFully(at.db, logged)
      await signHead(at.db, key)
      expect((await verified(at.db, logged)).findings).toEqual([])
      const { findings } = await verified(at.db, logged, [held])
      expect(findings).toMatchObject([{ code: 'held.root' }])
    }))
})

describe('lawful deletion', () => {
  const audit = async ({ db, owner }: Tampered) => {
    const { rows } = await owner.query('select id from platform.audit order by id limit 2')
    const ids = rows.map(({ id }) => id as string)
    await unitOfWork(db, system)((ctx) => eraseLogged(ctx, 'platform.audit', ids, 'retention.log'))
    await owner.query('delete from platform.audit where id = any($1)', [ids])
    await sequenceFully(db, logged)
  }

  test('leaves the proofs as they were, and the verifier says what it was', () =>
    copy(async (at) => {
      await audit(at)
      const outcome = await verified(at.db, logged, [held])
      expect(outcome).toMatchObject({ findings: [], erased: 2 })
    }))

  test('of a dossier takes every state of it', () =>
    copy(async (at) => {
      await unitOfWork(
        at.db,
        system,
      )((ctx) => eraseLoggedSubject(ctx, 'dossiers.dossier', decided.id, 'retention.case'))
      await at.owner.query('delete from dossiers.dossier where id = $1', [decided.id])
      await sequenceFully(at.db, logged)
      const outcome = await verified(at.db, logged, [held])
      expect(outcome.findings).toEqual([])
      expect(outcome.erased).toBe(2)
    }))

  test('is not to be had by taking the erasure away again', () =>
    copy(async (at) => {
      await audit(at)
      await at.owner.query('delete from platform.log_erasure')
      expect((await verified(at.db, logged, [held])).count).toBeGreaterThan(0)
    }))
})

describe('an export', () => {
  test('is checked without a database', async () => {
    expect(await verify(await exported(world.db, logged), { held: [held] })).toMatchObject({
      findings: [],
      count: 0,
    })
  })

  test('that shows an older state as the latest, or that ends early, is no export', async () => {
    const lines = await exported(world.db, logged)
    const first = lines.findIndex(
      (line) =>
        line.row?.toString().includes(accepted.id) && !line.latest && line.row.toString().includes('"was"'),
    )
    const last = lines.findLastIndex((line) => line.row?.toString().includes(accepted.id) && line.latest)
    const forged = lines.map((line, i) => {
      if (i === first)
        return { ...line, latest: { current: JSON.parse(String(line.row)).state, pending: false } }
      return i === last ? { ...line, latest: undefined } : line
    })
    expect((await verify(forged, { held: [held] })).findings).toMatchObject([{ code: 'export.latest' }])
    expect((await verify(lines.slice(0, -1), { held: [held] })).findings).toMatchObject([
      { code: 'export.cut' },
    ])
  })
})
