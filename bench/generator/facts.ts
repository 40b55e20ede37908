import type pg from 'pg'

const ABOUT = `jsonb_build_object('procedureCode', p.code, 'channel', g.channel)`
const stepped = (from: string, action: string, to: string): string =>
  `${ABOUT} || '{"from": "${from}", "action": "${action}", "to": "${to}"}'`

/** What happened to a dossier, in order: topic, when, payload beyond what every fact says. */
const HAPPENED = [
  [
    'submitted',
    'g.submitted_at',
    `${ABOUT} || jsonb_build_object('code', g.unit_code, 'authority', 'self', 'assisted', false)`,
  ],
  ['stepped', 'g.accepted_at', stepped('accept', 'accept', 'assign')],
  ['accepted', 'g.accepted_at', `${ABOUT} || jsonb_build_object('dueAt', g.due_at)`],
  [
    'stepped',
    `case when g.step in ('examine', 'approve') then g.accepted_at else g.finished_at end`,
    stepped('assign', 'assign', 'examine'),
  ],
  ['supplement_requested', 'g.asked_at', `${ABOUT} || '{"items": 1}'`],
  ['supplement_answered', 'g.answered_at', `${ABOUT} || jsonb_build_object('dueAt', g.due_at)`],
  [
    'stepped',
    `case when g.step = 'approve' then g.accepted_at else g.finished_at end`,
    stepped('examine', 'propose', 'approve'),
  ],
  ['stepped', 'g.finished_at', stepped('approve', 'approve', 'return')],
  [
    'decided',
    'g.finished_at',
    `${ABOUT} || jsonb_build_object('outcome', 'granted', 'dueAt', g.due_at, 'late', g.finished_at > g.due_at)`,
  ],
  ['result_signed', 'g.finished_at', `${ABOUT} || '{"sha256": ""}'`],
  ['stepped', 'g.returned_at', stepped('return', 'return', 'end')],
  ['returned', 'g.returned_at', `${ABOUT} || '{"delivery": "online"}'`],
] as const

const factsOf = ([topic, at, payload]: (typeof HAPPENED)[number], i: number): string => `
  insert into platform.fact (id, topic, version, subject, seq, actor_id, unit_id, payload, occurred_at)
  select uuidv7(${at} - now()), 'dossiers.${topic}', 1, g.id, ${i + 1}, g.account_id::text, g.unit_id, ${payload}, ${at}
  from g join g_procedure p on p.no = g.procedure where ${at} is not null ${topic === 'submitted' ? '' : 'and not g.refused'}`

const REFUSED = `
  insert into platform.fact (id, topic, version, subject, seq, actor_id, unit_id, payload, occurred_at)
  select uuidv7(g.finished_at - now()), 'dossiers.refused', 1, g.id, 3, g.account_id::text, g.unit_id, ${ABOUT}, g.finished_at
  from g join g_procedure p on p.no = g.procedure where g.state = 'refused'`

const AUDIT = `
  insert into platform.audit (id, at, actor_id, action, subject, unit_id, fact_id, request_id)
  select uuidv7(f.occurred_at - now()), f.occurred_at, f.actor_id, f.topic, f.subject::text, f.unit_id, f.id, f.id::text
  from platform.fact f where f.no > $1`

/**
 * Everything is counted already, so the subscribers begin after these facts; and so does the log's sequencer, or the worker would append
 * millions of leaves beside the measures. `motcua audit verify` rightly calls the generated rows unlogged.
 */
const CURSORS = `
  update platform.subscription set xid = pg_current_xact_id(), no = (select max(no) from platform.fact), moved_at = now();
  insert into platform.log_position (kind, xid, row_id)
  select kind, pg_current_xact_id(), 'ffffffff-ffff-ffff-ffff-ffffffffffff' from unnest('{platform.fact,platform.audit}'::text[]) kind
  on conflict (kind) do update set xid = excluded.xid, row_id = excluded.row_id`

const day = (at: string): string => `(${at} at time zone 'Asia/Ho_Chi_Minh')::date`
const counted = (measure: string, at: string, where = 'true'): string =>
  `select unit_id, ${day(at)} as day, channel, '${measure}' as measure from g where ${at} is not null and ${where}`

const COUNTS = `
  insert into measurement.daily_count (unit_id, day, channel, measure, value)
  select unit_id, day, channel, measure, count(*) from (
    ${counted('submitted', 'submitted_at')} union all ${counted('accepted', 'accepted_at')}
    union all ${counted('refused', 'finished_at', 'refused')} union all ${counted('decided', 'finished_at', 'not refused')}
    union all ${counted('decided_late', 'finished_at', 'not refused and finished_at > due_at')} union all ${counted('returned', 'returned_at')}
  ) happened group by 1, 2, 3, 4`

/** Facts with their audit rows, the counts that follow from them, and the cursors of those who would count them again. */
export async function writeFacts(client: pg.Client, tell: (what: string) => void): Promise<void> {
  const { rows } = await client.query<{ no: string }>('select coalesce(max(no), 0) as no from platform.fact')
  for (const [i, happened] of HAPPENED.entries()) await client.query(factsOf(happened, i))
  await client.query(REFUSED)
  tell('facts')
  await client.query(AUDIT, [rows[0]!.no])
  tell('audit')
  await client.query(COUNTS)
  await client.query(CURSORS)
  tell('counts')
}
