import type pg from 'pg'

const CODE = `unit_code || '-' || to_char(day, 'YYMMDD') || '-' || lpad(day_no::text, greatest(4, length(day_no::text)), '0')`
const WITH = 'from g join g_procedure p on p.no = g.procedure'
/** An account or the name of whoever holds a role in the dossier's office. */
const who = (role: string, column: 'account_id' | 'name', unit = 'g.unit_id'): string =>
  `(select ${column}${column === 'account_id' ? '::text' : ''} from g_staff where unit_id = ${unit} and role = '${role}')`
const DESK = who('one_stop_officer', 'account_id', 'g.desk_id')

const dossiers = `
  insert into dossiers.dossier (id, version, state, code, procedure_version_id, procedure_code, procedure_name, form_version_id,
    process_version_id, unit_id, unit_code, unit_name, desk_unit_id, applicant_kind, applicant_person_id, applicant_name,
    submitting_account_id, authority, channel, delivery, form_data, submitted_at, accepted_at, due_at, finished_at, returned_at, created_at, updated_at,
    paused_for)
  select id, 3, state, ${CODE}, p.version_id, p.code, p.name, p.form_version_id, p.process_version_id, unit_id, unit_code, unit_name,
    desk_id, 'person', person_id, person_name, case when channel = 'online' then account_id::text else ${DESK} end,
    case when channel = 'online' then 'self' else 'counter' end, channel, case when channel = 'online' then 'online' else 'counter' end,
    p.form_data, submitted_at, accepted_at, due_at, finished_at, returned_at, submitted_at, coalesce(returned_at, finished_at, accepted_at, submitted_at),
    case when state = 'supplement_requested' and accepted_at is not null then 'supplement' end
  ${WITH}`

/** Files are rows only: no measure reads their bytes. Papers share the pictures of a few thousand files. */
const files = `
  insert into platform.file (id, sha256, size, media_type)
  select uuidv7(), encode(sha256(('invented picture ' || n)::bytea), 'hex'), 150000 + n % 400000, 'image/jpeg' from generate_series(1, 20000) n;
  create temp table g_picture as select row_number() over () - 1 as no, id, size from platform.file where media_type = 'image/jpeg';
  create unique index on g_picture (no);
  analyze g_picture`
const documents = `
  insert into dossiers.document (id, dossier_id, component_code, file_id, name, media_type, size, added_by, added_at)
  select uuidv7(g.submitted_at - now()), g.id, c.code, f.id, 'giay-to-' || c.no || '.jpg', 'image/jpeg', f.size, g.account_id::text, g.submitted_at
  ${WITH} cross join lateral unnest(p.components) with ordinality c(code, no) join g_picture f on f.no = (g.n + c.no * 7919) % 20000
  where channel = 'online'`
const answers = `
  insert into dossiers.component_answer (dossier_id, component_code, answer)
  select g.id, c.code, 'on_paper' ${WITH} cross join lateral unnest(p.components) c(code) where channel <> 'online'`

const SHARES = [
  ['accept', 'accept', 'one_stop_officer', 'g.submitted_at', 'g.accepted_at'],
  [
    'assign',
    'assign',
    'head',
    'g.accepted_at',
    "case when g.step in ('examine', 'approve') or g.finished_at is not null then g.accepted_at + (g.due_at - g.accepted_at) * 0.02 end",
  ],
  [
    'examine',
    'propose',
    'specialist',
    'g.accepted_at + (g.due_at - g.accepted_at) * 0.02',
    "case when g.finished_at is not null then g.accepted_at + (g.finished_at - g.accepted_at) * 0.9 when g.step = 'approve' then g.accepted_at + (g.due_at - g.accepted_at) * 0.05 end",
  ],
  ['approve', 'approve', 'leader', 'g.accepted_at + (g.due_at - g.accepted_at) * 0.05', 'g.finished_at'],
  ['return', 'return', 'one_stop_officer', 'g.finished_at', 'g.returned_at'],
] as const
const steps = SHARES.map(
  ([step, action, role, entered, left], i) => `
  insert into dossiers.step (dossier_id, no, step, action, role, unit_id, unit_name, actor_id, actor_name, entered_at, left_at, due_at)
  select g.id, ${i + 1}, '${step}', '${action}', '${role}', s.unit_id, g.unit_name, s.account_id::text, s.name, least(${entered}, ${left}), ${left}, g.due_at
  from g join g_staff s on s.unit_id = ${role === 'one_stop_officer' ? 'g.desk_id' : 'g.unit_id'} and s.role = '${role}'
  where not g.refused and ${left} is not null`,
)
const refusals = `
  insert into dossiers.step (dossier_id, no, step, action, role, unit_id, unit_name, actor_id, actor_name, note, entered_at, left_at)
  select g.id, 1, 'accept', 'refuse', s.role, s.unit_id, g.unit_name, s.account_id::text, s.name, 'Hồ sơ không thuộc thẩm quyền (minh hoạ)', g.submitted_at, g.finished_at
  from g join g_staff s on s.unit_id = g.desk_id and s.role = 'one_stop_officer' where g.state = 'refused'`
const tokens = `
  insert into dossiers.token (id, dossier_id, step, role, unit_id, assignee_id, entered_at, due_at, stood_due_at)
  select uuidv7(), g.id, g.step, s.role, s.unit_id, case when g.step = 'examine' then s.account_id::text end,
    coalesce(g.finished_at, g.accepted_at, g.submitted_at), case when g.state <> 'supplement_requested' then g.due_at end,
    case when g.state = 'supplement_requested' then g.due_at end
  from g join g_staff s on s.role = case g.step when 'assign' then 'head' when 'examine' then 'specialist' when 'approve' then 'leader' else 'one_stop_officer' end
    and s.unit_id = case when g.step in ('accept', 'return') then g.desk_id else g.unit_id end
  where g.step is not null`

const clocks = `
  insert into dossiers.clock_interval (dossier_id, no, kind, started_at, ended_at, reason)
  select id, 1, 'running', accepted_at, coalesce(asked_at, finished_at), null from g where accepted_at is not null
  union all select id, 2, 'paused', asked_at, answered_at, 'supplement' from g where asked_at is not null
  union all select id, 3, 'running', answered_at, finished_at, null from g where answered_at is not null`
const requests = `
  insert into dossiers.notice (id, dossier_id, form, issued_by, issued_at, content)
  select uuidv7(), g.id, '03', ${DESK}, finished_at, '{"reasons": ["Hồ sơ không thuộc thẩm quyền (minh hoạ)"]}' from g where state = 'refused';
  with asked as (
    insert into dossiers.notice (id, dossier_id, form, issued_by, issued_at, content)
    select uuidv7(), g.id, '02', ${who('specialist', 'account_id')}, asked_at, '{"items": [{"component": null, "text": "Bản sao giấy tờ (minh hoạ)"}]}'
    from g where asked_at is not null returning id, dossier_id)
  insert into dossiers.supplement (dossier_id, notice_id, items, requested_by, requested_at, from_step, answered_at)
  select g.id, asked.id, '[{"component": null, "text": "Bản sao giấy tờ (minh hoạ)"}]', ${who('specialist', 'account_id')}, asked_at, 'examine', answered_at
  from asked join g on g.id = asked.dossier_id`

const results = `
  create temp table g_result as
  select g.id, uuidv7() as file_id, encode(sha256(('invented result ' || g.n)::bytea), 'hex') as sha256,
    to_char(finished_at, 'YYYY')::int as year, row_number() over (partition by unit_id, to_char(finished_at, 'YYYY') order by finished_at, n) as no
  from g where accepted_at is not null and finished_at is not null;
  create unique index on g_result (id);
  insert into platform.file (id, sha256, size, media_type) select file_id, sha256, 90000, 'application/pdf' from g_result;
  insert into dossiers.result (dossier_id, outcome, title, body, proposed_by, proposed_at, number, verification_code, decided_by, decided_at,
    signer_name, signer_title, file_id, file_sha256, key_id, signed_at)
  select g.id, case when n % 40 = 0 then 'rejected' else 'granted' end, p.name, 'Kết quả minh hoạ, không có giá trị.', ${who('specialist', 'account_id')},
    finished_at - (finished_at - accepted_at) * 0.1, r.no || '/' || r.year || '/KQ-' || unit_code, upper(substr(md5('result ' || n), 1, 16)),
    ${who('leader', 'account_id')}, finished_at, ${who('leader', 'name')}, unit_name, file_id, sha256, 'invented', finished_at
  ${WITH} join g_result r on r.id = g.id;
  insert into dossiers.letter_number (unit_id, year, last)
  select g.unit_id, r.year, max(r.no) from g_result r join g on g.id = r.id group by 1, 2;
  insert into dossiers.daily_number (unit_code, day, last) select unit_code, day, max(day_no) from g group by 1, 2`

const messages = `
  insert into notifications.message (id, person_id, template, params, dossier_id, link, written_at, read_at, delivery)
  select uuidv7(m.at - now()), g.person_id, m.template, jsonb_build_object('code', ${CODE}, 'procedure', p.name, 'due', ''), g.id, '/ho-so/' || g.id, m.at, m.at, 'inbox_only'
  ${WITH} cross join lateral (values ('dossier.submitted', g.submitted_at), ('dossier.result_ready', case when not g.refused then g.finished_at end)) m(template, at)
  where m.at is not null`

/** The rows of the module's tables, made from what is staged; table by table, so that each can be timed. */
export const ROWS: readonly (readonly [what: string, statement: string])[] = [
  ['dossiers', dossiers],
  ['files', files],
  ['papers', documents],
  ['papers at the counter', answers],
  ...steps.map((statement, i) => [`steps ${SHARES[i]![0]}`, statement] as const),
  ['refusals', refusals],
  ['tokens', tokens],
  ['clocks', clocks],
  ['notices', requests],
  ['results', results],
  ['messages', messages],
]

export async function writeRows(client: pg.Client, tell: (what: string) => void): Promise<void> {
  for (const [what, statement] of ROWS) {
    await client.query(statement)
    tell(what)
  }
}
