import { describe, expect, test } from 'vitest'
import { insertLike, loggedCity, sql } from '#testing/logged-city.ts'
import { sequenceFully } from '#testing/tampering.ts'
import { logged } from '../../composition.ts'

const { found, online, accepted, decided } = await loggedCity()

describe('a dossier', () => {
  const change = (set: string, id = accepted.id) =>
    sql(`update dossiers.dossier set ${set} where id = '${id}'`)

  test.each([
    `due_at = due_at + interval '10 days'`,
    `submitted_at = submitted_at - interval '1 hour'`,
    `accepted_at = accepted_at + interval '1 second'`,
    `finished_at = now()`,
    `returned_at = now()`,
    `state = 'decided'`,
    `state = 'draft', code = null, submitted_at = null, accepted_at = null`,
    `unit_id = desk_unit_id`,
    `desk_unit_id = unit_id`,
    `code = code || '9'`,
  ])('is changed: %s', async (set) => {
    expect(new Set(await found(change(set)))).toEqual(
      new Set([
        set.startsWith(`state = 'draft'`)
          ? 'subject.deleted dossiers.dossier'
          : 'subject.edited dossiers.dossier',
      ]),
    )
  })

  test('is changed with its version raised, as the program would', async () => {
    const set = `due_at = due_at + interval '10 days', version = version + 1, updated_at = now()`
    expect(await found(change(set))).toEqual(['subject.edited dossiers.dossier'])
  })

  test('is set back to an earlier version', async () => {
    expect(await found(change('version = version - 1'))).toEqual(['subject.version dossiers.dossier'])
  })

  test('is decided earlier than it was', async () => {
    const all = await found(change(`finished_at = finished_at - interval '2 days'`, decided.id))
    expect(all).toEqual(['subject.edited dossiers.dossier'])
  })

  test('has its steps or its clock changed', async () => {
    const steps = sql(
      `update dossiers.step set left_at = left_at - interval '1 day' where dossier_id = '${decided.id}'`,
    )
    expect(await found(steps)).toEqual(['subject.edited dossiers.dossier'])
    const clock =
      sql(`update dossiers.clock_interval set started_at = started_at + interval '1 day', ended_at = null
      where dossier_id = '${decided.id}'`)
    expect(await found(clock)).toEqual(['subject.edited dossiers.dossier'])
  })

  test('is deleted', async () => {
    const gone = sql(`delete from dossiers.dossier where id = '${online.id}'`)
    expect(await found(gone)).toEqual(['subject.deleted dossiers.dossier'])
  })

  test('is put there without a fact', async () => {
    const all = await found(({ owner }) =>
      insertLike(owner, 'dossiers.dossier', {
        code: `code || '7'`,
        submitted_at: `submitted_at - interval '30 days'`,
      }),
    )
    expect(all).toEqual(['subject.unlogged dossiers.dossier'])
  })

  /** Another fact comes, as honest as the others, and the log takes down what it finds. */
  const thenHonestly = (set: string, topic = 'dossiers.stepped') =>
    found(async (at) => {
      await change(set)(at)
      await insertLike(at.owner, 'platform.fact', {
        subject: `'${accepted.id}'`,
        topic: `'${topic}'`,
        recorded_at: 'clock_timestamp()',
      })
      await sequenceFully(at.db, logged)
    })

  test('is changed just before somebody works on it, so that the log takes the change down', async () => {
    expect(await thenHonestly(`due_at = due_at + interval '10 days'`)).toEqual([
      'subject.unexplained dossiers.dossier',
    ])
    expect(await thenHonestly(`unit_id = desk_unit_id`)).toEqual(['subject.unexplained dossiers.dossier'])
  })

  test('gets a fact that would explain the change, but whose moment lies before its transaction', async () => {
    const set = `finished_at = submitted_at - interval '3 days', state = 'decided'`
    expect(await thenHonestly(set, 'dossiers.decided')).toEqual(['subject.back-dated dossiers.dossier'])
  })

  test('has its logged states changed with it', async () => {
    const all = await found(async (at) => {
      await change(`due_at = due_at + interval '10 days'`)(at)
      await at.owner.query(
        `update platform.log_state s set state = jsonb_set(s.state, '{due_at}', to_jsonb(d.due_at)) from dossiers.dossier d
        where s.subject = d.id and d.id = $1 and s.state ->> 'due_at' is not null`,
        [accepted.id],
      )
    })
    expect(new Set(all)).toEqual(new Set(['row.edited platform.log_state']))
  })
})
