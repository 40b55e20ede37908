import type pg from 'pg'
import { DAY_SLOTS } from './days.ts'
import { SLOTS } from './places.ts'

/** What chance decides of each dossier. */
const CHANCES = `
  create temp table g_chance as
  select n, floor(random() * ${SLOTS})::int as slot, floor(random() * ${DAY_SLOTS})::int as day_slot,
    floor(power(random(), 1.3) * $2::int)::int as person, random() as r_time, random() as r_channel, random() as r_fate,
    random() as r_speed, random() as r_late, random() as r_wait
  from generate_series(1, $1::int) n`

/** When each was handed in: online around the clock of waking people, at the counter in office hours. */
const HANDED_IN = `
  create temp table g_in as
  select c.*, case when r_channel < 0.78 then 'online' when r_channel < 0.98 then 'direct' else 'post' end as channel, d.day,
    (d.day + case when r_channel < 0.78 then interval '6 hours' + r_time * interval '16 hours'
      else interval '7 hours 30 minutes' + r_time * interval '9 hours' end) at time zone 'Asia/Ho_Chi_Minh' as submitted_at
  from g_chance c join g_day d on d.no = c.day_slot`

/**
 * How each went on: 3 in 100 refused, 6 asked for more papers (a quarter of them never answer), 4 late, and a backlog
 * that nobody finishes; due times in calendar days.
 */
const TIMES = `
  create temp table g_time as
  with accepted as (
    select i.*, p.days, case when channel = 'online' then submitted_at + r_wait * interval '20 hours' else submitted_at end as taken_in,
      r_fate < 0.03 as refused, r_fate between 0.03 and 0.09 as asked, r_fate between 0.03 and 0.045 as unanswered
    from g_in i join g_slot s on s.no = i.slot join g_procedure p on p.no = s.procedure),
  due as (
    select a.*, case when not refused and taken_in < now() then taken_in end as accepted_at,
      (date_trunc('day', taken_in at time zone 'Asia/Ho_Chi_Minh') + days * interval '1 day' + interval '17 hours') at time zone 'Asia/Ho_Chi_Minh' as due_at
    from accepted a)
  select d.*, case when refused then taken_in when unanswered or r_late > 0.975 then null
    else taken_in + (due_at - taken_in) * (case when r_late < 0.04 then 1.05 + r_speed else 0.1 + 0.85 * r_speed end) end as wanted
  from due d`

/** The dossiers as they stand now. Everything after this table is derived from it. */
const LIVES = `
  create temp table g as
  select t.n, uuidv7(t.submitted_at - now()) as id, t.slot, t.channel, t.day, t.submitted_at,
    t.accepted_at, case when accepted_at is not null then t.due_at end as due_at, t.finished_at, t.returned_at,
    t.refused, t.r_wait,
    case when t.asked and t.accepted_at is not null then t.accepted_at + (coalesce(t.finished_at, least(t.due_at, now())) - t.accepted_at) * 0.3 end as asked_at,
    case when t.asked and t.finished_at is not null then t.accepted_at + (t.finished_at - t.accepted_at) * 0.6 end as answered_at,
    case when t.refused then case when t.finished_at is null then 'submitted' else 'refused' end
      when t.returned_at is not null then 'returned' when t.finished_at is not null then 'decided'
      when t.accepted_at is null then 'submitted' when t.asked then 'supplement_requested'
      else 'in_processing' end as state,
    case when t.finished_at is not null and (t.refused or t.returned_at is not null) then null
      when t.finished_at is not null then 'return' when t.accepted_at is null then 'accept'
      when t.asked then 'examine' when t.r_wait < 0.15 then 'assign' when t.r_wait < 0.8 then 'examine' else 'approve' end as step,
    p.id as person_id, p.name as person_name, p.account_id, s.unit_id, s.unit_code, s.unit_name, s.desk_id, s.procedure,
    row_number() over (partition by s.unit_code, t.day order by t.submitted_at, t.n) as day_no
  from (
    select g_time.*, case when wanted < now() then wanted end as finished_at,
      case when not refused and wanted + r_wait * interval '1 day' < now() then wanted + r_wait * interval '1 day' end as returned_at
    from g_time
  ) t join g_slot s on s.no = t.slot join g_person p on p.no = t.person`

/** Lets chance write the life of every dossier. */
export async function writeLives(client: pg.Client, dossiers: number, people: number): Promise<void> {
  await client.query('select setseed(0.24)')
  await client.query(CHANCES, [dossiers, people])
  for (const statement of [HANDED_IN, TIMES, LIVES]) await client.query(statement)
  await client.query('drop table g_chance, g_in, g_time; create index on g (n); analyze g')
}
