create schema dossiers;

create table dossiers.dossier (
  id uuid primary key,
  version int not null default 1,
  state text not null check (state in ('draft', 'submitted', 'in_processing', 'supplement_requested', 'refused', 'stopped', 'decided', 'returned')),
  code text unique check (code ~ '^[A-Z]\d{2}(\.\d+)*-\d{6}-\d{4,7}$'),
  procedure_version_id uuid not null,
  procedure_code text not null,
  procedure_name text not null,
  case_code text,
  form_version_id uuid not null,
  process_version_id uuid not null,
  -- The competent office, by value: lists are read from this schema alone.
  unit_id uuid not null,
  unit_code text not null,
  unit_name text not null,
  -- The counter that takes in and hands back for that office.
  desk_unit_id uuid not null,
  -- Whose matter it is, who handed it in, on what authority, how, and with whose help: five different things.
  applicant_kind text not null check (applicant_kind in ('person', 'organisation')),
  applicant_person_id uuid,
  applicant_organisation_id uuid,
  applicant_name text not null,
  applicant_fold text generated always as (public.vn_fold(applicant_name)) stored,
  submitting_account_id text not null,
  authority text not null check (authority in ('self', 'representative', 'delegation', 'counter')),
  channel text not null check (channel in ('direct', 'online', 'post')),
  assisted_by text,
  assisted_reason text,
  delivery text not null default 'online' check (delivery in ('online', 'counter', 'post')),
  form_data jsonb not null default '{}',
  submitted_at timestamptz,
  accepted_at timestamptz,
  -- Derived from the limit and the clock's intervals; kept here because queues sort by it.
  due_at timestamptz,
  finished_at timestamptz,
  returned_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  check ((applicant_kind = 'person') = (applicant_person_id is not null)),
  check ((applicant_kind = 'organisation') = (applicant_organisation_id is not null)),
  check ((state = 'draft') = (code is null)),
  check ((code is null) = (submitted_at is null)),
  check (accepted_at is null or accepted_at >= submitted_at),
  check ((assisted_by is null) = (assisted_reason is null)),
  check (authority <> 'counter' or channel <> 'online')
);
create index on dossiers.dossier (submitting_account_id, updated_at desc);
create index on dossiers.dossier (applicant_person_id, updated_at desc) where applicant_person_id is not null;
create index on dossiers.dossier (unit_id, submitted_at desc) where submitted_at is not null;
create index on dossiers.dossier (unit_id, applicant_fold text_pattern_ops) where submitted_at is not null;
create index on dossiers.dossier (desk_unit_id, submitted_at desc) where submitted_at is not null;

create table dossiers.component_answer (
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  component_code text not null,
  answer text not null check (answer in ('not_applicable', 'on_paper')),
  reason text check (length(reason) between 1 and 500),
  primary key (dossier_id, component_code),
  check (answer = 'on_paper' or reason is not null)
);

create table dossiers.document (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  component_code text not null,
  file_id uuid not null references platform.file,
  name text not null check (length(name) between 1 and 200),
  media_type text not null,
  size bigint not null,
  added_by text not null,
  added_at timestamptz not null,
  removed_at timestamptz
);
create index on dossiers.document (dossier_id);

-- Where the work stands: one row per active token; what is done moves to the history.
create table dossiers.token (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  step text not null,
  role text not null,
  unit_id uuid not null,
  assignee_id text,
  entered_at timestamptz not null,
  due_at timestamptz
);
create index on dossiers.token (dossier_id);
create index on dossiers.token (unit_id, role, due_at);
create index on dossiers.token (assignee_id, due_at) where assignee_id is not null;

create table dossiers.step (
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  no int not null,
  step text not null,
  action text not null,
  role text not null,
  unit_id uuid not null,
  unit_name text not null,
  actor_id text not null,
  actor_name text,
  note text,
  entered_at timestamptz not null,
  left_at timestamptz not null,
  due_at timestamptz,
  -- The version of the dossier that was decided on: a stale command is shown what came after the one it saw.
  on_version int not null default 1,
  primary key (dossier_id, no)
);

create table dossiers.clock_interval (
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  no int not null,
  kind text not null check (kind in ('running', 'paused')),
  started_at timestamptz not null,
  ended_at timestamptz,
  reason text,
  primary key (dossier_id, no),
  check (ended_at is null or ended_at >= started_at)
);
-- At any moment the clock either runs or stands.
create unique index on dossiers.clock_interval (dossier_id) where ended_at is null;

create table dossiers.notice (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  form text not null check (form in ('02', '03', '04', '05')),
  issued_by text not null,
  issued_at timestamptz not null,
  content jsonb not null
);
create index on dossiers.notice (dossier_id);

-- One request says everything that is missing: the key makes a second one impossible.
create table dossiers.supplement (
  dossier_id uuid primary key references dossiers.dossier on delete cascade,
  notice_id uuid not null references dossiers.notice on delete cascade,
  items jsonb not null,
  requested_by text not null,
  requested_at timestamptz not null,
  from_step text not null,
  answered_at timestamptz
);

create table dossiers.result (
  dossier_id uuid primary key references dossiers.dossier on delete cascade,
  outcome text not null check (outcome in ('granted', 'rejected')),
  title text not null,
  body text not null,
  proposed_by text not null,
  proposed_at timestamptz not null,
  number text unique,
  verification_code text unique,
  decided_by text,
  decided_at timestamptz,
  signer_name text,
  signer_title text,
  file_id uuid references platform.file,
  file_sha256 text,
  key_id text,
  signed_at timestamptz,
  check ((decided_at is null) = (number is null)),
  check ((signed_at is null) = (file_id is null))
);

create table dossiers.daily_number (
  unit_code text not null,
  day date not null,
  last int not null,
  primary key (unit_code, day)
);

create table dossiers.letter_number (
  unit_id uuid not null,
  year int not null,
  last int not null,
  primary key (unit_id, year)
);

-- How often somebody has guessed at a proof, by dossier code and by address; both stand here as digests.
create table dossiers.tracking_attempt (
  subject_sha256 bytea primary key check (length(subject_sha256) = 32),
  attempts int not null check (attempts >= 0),
  window_ends_at timestamptz not null
);
create index on dossiers.tracking_attempt (window_ends_at);

select platform.classify('dossiers.dossier', 'case', 'none', 'id, version, state, code, procedure_version_id, procedure_code, procedure_name, case_code, form_version_id, process_version_id, unit_id, unit_code, unit_name, desk_unit_id, applicant_kind, authority, channel, delivery, submitted_at, accepted_at, due_at, finished_at, returned_at, created_at, updated_at');
select platform.classify('dossiers.dossier', 'case', 'internal', 'applicant_person_id, applicant_organisation_id, submitting_account_id, assisted_by');
select platform.classify('dossiers.dossier', 'case', 'personal', 'applicant_name, applicant_fold, assisted_reason');
select platform.classify('dossiers.dossier', 'case', 'sensitive', 'form_data');
select platform.classify('dossiers.component_answer', 'case', 'none', 'dossier_id, component_code, answer');
select platform.classify('dossiers.component_answer', 'case', 'personal', 'reason');
select platform.classify('dossiers.document', 'case', 'none', 'id, dossier_id, component_code, file_id, media_type, size, added_at, removed_at');
select platform.classify('dossiers.document', 'case', 'personal', 'name');
select platform.classify('dossiers.document', 'case', 'internal', 'added_by');
select platform.classify('dossiers.token', 'case', 'none', 'id, dossier_id, step, role, unit_id, entered_at, due_at');
select platform.classify('dossiers.token', 'case', 'internal', 'assignee_id');
select platform.classify('dossiers.step', 'case', 'none', 'dossier_id, no, step, action, role, unit_id, unit_name, entered_at, left_at, due_at, on_version');
select platform.classify('dossiers.step', 'case', 'internal', 'actor_id');
select platform.classify('dossiers.step', 'case', 'personal', 'actor_name, note');
select platform.classify('dossiers.clock_interval', 'case', 'none', 'dossier_id, no, kind, started_at, ended_at, reason');
select platform.classify('dossiers.notice', 'case', 'none', 'id, dossier_id, form, issued_at');
select platform.classify('dossiers.notice', 'case', 'internal', 'issued_by');
select platform.classify('dossiers.notice', 'case', 'personal', 'content');
select platform.classify('dossiers.supplement', 'case', 'none', 'dossier_id, notice_id, requested_at, from_step, answered_at');
select platform.classify('dossiers.supplement', 'case', 'internal', 'requested_by');
select platform.classify('dossiers.supplement', 'case', 'personal', 'items');
select platform.classify('dossiers.result', 'permanent', 'none', 'dossier_id, outcome, number, verification_code, proposed_at, decided_at, signer_title, file_id, file_sha256, key_id, signed_at');
select platform.classify('dossiers.result', 'permanent', 'personal', 'title, body, signer_name');
select platform.classify('dossiers.result', 'permanent', 'internal', 'proposed_by, decided_by');
select platform.classify('dossiers.daily_number', 'permanent', 'none', 'unit_code, day, last');
select platform.classify('dossiers.letter_number', 'permanent', 'none', 'unit_id, year, last');
select platform.classify('dossiers.tracking_attempt', 'operational', 'internal', 'subject_sha256, attempts, window_ends_at');
