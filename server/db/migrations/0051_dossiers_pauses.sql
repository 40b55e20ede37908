-- Why the clock may stand, for how long, and whose turn it is meanwhile: data with validity in time. Figures that no law gives are
-- provisional, until the city confirms them.
create table dossiers.pause_reason (
  code text not null check (code ~ '^[a-z][a-z_]{2,39}$'),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  name_vi text not null,
  name_en text not null,
  basis text not null,
  longest int not null check (longest > 0),
  unit text not null check (unit in ('working_day', 'day', 'month')),
  turn text not null check (turn in ('applicant', 'agency')),
  -- An officer may begin it; that of a supplement begins with form 02 alone.
  by_hand boolean not null,
  -- Only where the dossier's process names it.
  if_foreseen boolean not null,
  -- At its limit a stop notice (form 05) is made ready for the officer.
  ends_in_stop boolean not null,
  provisional boolean not null,
  primary key (code, valid_from)
);
create unique index on dossiers.pause_reason (code) where valid_to is null;
insert into dossiers.pause_reason values
  ('supplement', '2020-01-01', null, 'Chờ bổ sung giấy tờ', 'Waiting for papers',
   'Nghị định 118/2025/NĐ-CP và Nghị định 309/2026/NĐ-CP về cơ chế một cửa', 30, 'day', 'applicant', false, false, true, true),
  ('financial_obligation', '2020-01-01', null, 'Chờ thực hiện nghĩa vụ tài chính', 'Waiting for what is owed to be paid',
   'Luật Quản lý thuế 38/2019/QH14', 30, 'day', 'applicant', true, false, true, true),
  ('consultation', '2020-01-01', null, 'Chờ ý kiến cơ quan khác', 'Waiting for another agency’s opinion',
   'Quy trình của thủ tục có bước lấy ý kiến', 15, 'working_day', 'agency', true, true, false, true),
  ('by_law', '2020-01-01', null, 'Tạm dừng theo quy định khác của pháp luật', 'Another ground that the law gives',
   'Ghi điều khoản cụ thể trong căn cứ', 30, 'day', 'agency', true, false, false, true);
select platform.classify('dossiers.pause_reason', 'permanent', 'none', 'code, valid_from, valid_to, name_vi, name_en, basis, longest, unit, turn, by_hand, if_foreseen, ends_in_stop, provisional');

-- The ground that the officer named, until when the law lets it last, and that its limit was noticed.
alter table dossiers.clock_interval add column basis text check (length(basis) between 1 and 300),
  add column limit_at timestamptz, add column overran_at timestamptz;
alter table dossiers.clock_interval add check (kind = 'paused' or (basis is null and limit_at is null));
create index on dossiers.clock_interval (limit_at) where ended_at is null and overran_at is null and limit_at is not null;
select platform.classify('dossiers.clock_interval', 'case', 'none', 'basis, limit_at, overran_at');

-- Why the clock stands now, by value: queues show it.
alter table dossiers.dossier add column paused_for text
  check (paused_for is null or state in ('in_processing', 'supplement_requested'));
update dossiers.dossier d set paused_for = coalesce(c.reason, 'supplement') from dossiers.clock_interval c
  where c.dossier_id = d.id and c.ended_at is null and c.kind = 'paused' and d.state in ('in_processing', 'supplement_requested');
select platform.classify('dossiers.dossier', 'case', 'none', 'paused_for');

-- While the clock stands a step has no due time; this is the one it had.
alter table dossiers.token add column stood_due_at timestamptz check (stood_due_at is null or due_at is null);
update dossiers.token t set stood_due_at = t.due_at, due_at = null from dossiers.dossier d
  where d.id = t.dossier_id and d.paused_for is not null;
select platform.classify('dossiers.token', 'case', 'none', 'stood_due_at');

-- A letter that the program has made ready; nothing is sent unless an officer does.
create table dossiers.notice_draft (
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  form text not null check (form in ('04', '05')),
  prepared_at timestamptz not null,
  -- Form 04: the due time that will not be kept, the one it offers, and that nobody sent it in time.
  promised_at timestamptz,
  offered_at timestamptz,
  missed_at timestamptz,
  primary key (dossier_id, form),
  check ((form = '04') = (promised_at is not null and offered_at is not null)),
  check (offered_at > promised_at and missed_at >= promised_at)
);
create index on dossiers.notice_draft (promised_at) where form = '04' and missed_at is null;
select platform.classify('dossiers.notice_draft', 'case', 'none', 'dossier_id, form, prepared_at, promised_at, offered_at, missed_at');

create table dossiers.extension (
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  no int not null check (no > 0),
  notice_id uuid not null references dossiers.notice on delete cascade,
  granted_at timestamptz not null,
  promised_at timestamptz not null,
  until_at timestamptz not null check (until_at > promised_at and until_at > granted_at),
  primary key (dossier_id, no)
);
select platform.classify('dossiers.extension', 'case', 'none', 'dossier_id, no, notice_id, granted_at, promised_at, until_at');

-- How often, and by how much at the most; how many office hours before the due time form 04 is made ready.
create table dossiers.extension_rule (
  valid_from date primary key,
  valid_to date check (valid_to >= valid_from),
  most int not null check (most >= 0),
  longest int not null check (longest > 0),
  offered int not null check (offered > 0 and offered <= longest),
  ahead_hours int not null check (ahead_hours > 0),
  basis text not null,
  provisional boolean not null
);
create unique index on dossiers.extension_rule ((valid_to is null)) where valid_to is null;
comment on column dossiers.extension_rule.longest is 'working days after the promised one';
comment on column dossiers.extension_rule.offered is 'working days after the promised one that a draft offers';
insert into dossiers.extension_rule values ('2020-01-01', null, 1, 10, 3, 8, 'Nghị định 118/2025/NĐ-CP: hẹn lại không quá một lần', true);
select platform.classify('dossiers.extension_rule', 'permanent', 'none', 'valid_from, valid_to, most, longest, offered, ahead_hours, basis, provisional');

-- Dossiers that come due soon are found without looking at all of them.
create index on dossiers.dossier (due_at) where state = 'in_processing' and paused_for is null;

-- How near a due time is: a word and a shape for each level, from which share of its time on.
create table dossiers.warning_level (
  code text not null check (code in ('comfortable', 'half', 'last_fifth', 'today', 'late')),
  valid_from date not null,
  valid_to date check (valid_to >= valid_from),
  -- Of the time from beginning to due; none for what the day alone decides.
  left_at_most numeric(4, 3) check (left_at_most between 0 and 1),
  name_vi text not null,
  name_en text not null,
  shape text not null check (length(shape) between 1 and 2),
  primary key (code, valid_from),
  check ((left_at_most is null) = (code in ('today', 'late')))
);
create unique index on dossiers.warning_level (code) where valid_to is null;
insert into dossiers.warning_level (code, valid_from, left_at_most, name_vi, name_en, shape) values
  ('comfortable', '2020-01-01', 1, 'Còn thoải mái', 'Comfortable', '○'),
  ('half', '2020-01-01', 0.5, 'Còn chưa đến nửa', 'Less than half left', '◐'),
  ('last_fifth', '2020-01-01', 0.2, 'Sắp hết hạn', 'Last fifth', '▲'),
  ('today', '2020-01-01', null, 'Hết hạn hôm nay', 'Due today', '◆'),
  ('late', '2020-01-01', null, 'Quá hạn', 'Late', '■');
select platform.classify('dossiers.warning_level', 'permanent', 'none', 'code, valid_from, valid_to, left_at_most, name_vi, name_en, shape');

do $$ declare child text; begin
  foreach child in array array['notice_draft', 'extension'] loop
    execute format('alter table dossiers.%I enable row level security', child);
    execute format('create policy of_dossier on dossiers.%I using (
      (select platform.program_acts()) or (select true from dossiers.dossier d where d.id = dossier_id))', child);
  end loop;
end $$;
