create schema procedures;

create table procedures.procedure (
  code text primary key check (code ~ '^[0-9]\.[0-9]{6}(\.[0-9]{3}(\.[0-9]{2}){2}\.[A-Z][0-9]{2})?$'),
  -- The version that a new dossier is opened on; older versions stay for the dossiers that stand on them.
  current_version_id uuid
);

-- One run of `motcua procedures import`, or of the loader of the project's own catalogue.
create table procedures.import_run (
  id uuid primary key,
  source text not null check (source in ('catalogue', 'own')),
  file_name text not null,
  state text not null check (state in ('running', 'finished', 'interrupted', 'failed')),
  started_at timestamptz not null,
  seen_at timestamptz not null,
  finished_at timestamptz,
  lines int not null default 0,
  added int not null default 0,
  changed int not null default 0,
  unchanged int not null default 0,
  quarantined int not null default 0,
  actor_id text not null
);
create index on procedures.import_run (started_at desc);

create table procedures.import_quarantine (
  import_id uuid not null references procedures.import_run on delete cascade,
  line int not null check (line > 0),
  -- Path inside the record, `methods[2].fees[0].value`; empty when the line as a whole is unreadable.
  field text not null,
  reason text not null,
  code text,
  -- The beginning of the line, enough to find and repair it.
  excerpt text not null check (length(excerpt) <= 500),
  primary key (import_id, line, field)
);

create table procedures.procedure_version (
  id uuid primary key,
  procedure_code text not null references procedures.procedure,
  version int not null check (version > 0),
  valid_from timestamptz not null,
  -- sha256 of the record's canonical JSON: an import of the same content makes no new version.
  content_digest text not null check (content_digest ~ '^[0-9a-f]{64}$'),
  source text not null check (source in ('catalogue', 'own')),
  import_id uuid not null references procedures.import_run,
  name text not null check (name <> ''),
  level text not null check (level in ('full', 'partial', 'information')),
  online_available boolean not null,
  decision_no text not null,
  decision_date date,
  promulgating_agency_code text not null,
  promulgating_agency_name text not null,
  full_process_online boolean not null,
  offline_only boolean not null,
  is_vertical boolean not null,
  non_territorial boolean not null,
  shared_service boolean not null,
  internal boolean not null,
  formality_type text not null,
  kind text not null,
  state text not null,
  life_event_group text not null,
  -- Who decides: xa (commune), tinh (province), bo (ministry), khac (other).
  levels text[] not null,
  executing_agencies text[] not null,
  competent_agencies text[] not null,
  coordinating_agencies text[] not null,
  receiving_address text not null,
  requirements text not null,
  keywords text not null,
  note text not null,
  source_id text not null,
  source_url text not null,
  source_created_at timestamptz,
  source_updated_at timestamptz,
  -- The record as it came, nothing left out.
  record jsonb not null,
  unique (procedure_code, version)
);
create index on procedures.procedure_version (import_id);
alter table procedures.procedure add foreign key (current_version_id) references procedures.procedure_version;

create table procedures.version_field (
  version_id uuid not null references procedures.procedure_version,
  position int not null,
  code text not null,
  name text not null,
  primary key (version_id, position)
);
create index on procedures.version_field (code);

create table procedures.version_subject (
  version_id uuid not null references procedures.procedure_version,
  position int not null,
  -- Đ written as D, as the national portal does in some of its lists.
  code text not null,
  name text not null,
  primary key (version_id, position)
);
create index on procedures.version_subject (code);

create table procedures.version_case (
  version_id uuid not null references procedures.procedure_version,
  position int not null,
  code text not null,
  source_code text not null,
  name text not null,
  -- How many rows of the record say this case.
  occurrences int not null check (occurrences > 0),
  primary key (version_id, position),
  unique (version_id, code)
);

create table procedures.component_group (
  version_id uuid not null references procedures.procedure_version,
  position int not null,
  name text not null,
  primary key (version_id, position)
);

create table procedures.component (
  version_id uuid not null references procedures.procedure_version,
  position int not null,
  group_position int not null,
  -- Unique within the version and safe in an address; source_code is what synchronisation carries.
  code text not null check (code ~ '^[A-Za-z0-9._~-]{1,100}$'),
  source_code text not null,
  name text not null,
  originals int not null check (originals >= 0),
  copies int not null check (copies >= 0),
  -- Null: the catalogue does not say (it says "false" of every paper of every procedure).
  required boolean,
  e_form boolean not null,
  is_result boolean,
  forms text[] not null,
  primary key (version_id, position),
  unique (version_id, code),
  foreign key (version_id, group_position) references procedures.component_group
);

create table procedures.time_limit (
  version_id uuid not null references procedures.procedure_version,
  position int not null,
  channel text check (channel in ('direct', 'online', 'post')),
  case_code text,
  amount numeric(8, 2) check (amount > 0),
  unit text not null check (unit in ('working_day', 'day', 'hour', 'month', 'other')),
  -- The time in words, where the record has words in the place of a number.
  text text not null,
  note text not null,
  primary key (version_id, position),
  check ((channel is null) <> (case_code is null)),
  check ((amount is null) = (unit = 'other'))
);

create table procedures.fee (
  version_id uuid not null references procedures.procedure_version,
  position int not null,
  channel text not null check (channel in ('direct', 'online', 'post')),
  -- fee: phí, lệ phí; service_fee: what the source calls SERVICE_FEE; price: a price list; note: found in words only.
  kind text not null check (kind in ('fee', 'service_fee', 'price', 'note')),
  -- Dong. Null: the record gives words, no trustworthy number.
  amount bigint check (amount >= 0),
  text text not null,
  source_value numeric,
  primary key (version_id, position)
);

create table procedures.step (
  version_id uuid not null references procedures.procedure_version,
  position int not null,
  name text not null,
  text text not null,
  primary key (version_id, position)
);

create table procedures.legal_basis (
  version_id uuid not null references procedures.procedure_version,
  position int not null,
  code text not null,
  name text not null,
  primary key (version_id, position)
);

create table procedures.result (
  version_id uuid not null references procedures.procedure_version,
  position int not null,
  code text not null,
  name text not null,
  primary key (version_id, position)
);

-- A form is published in versions; `generic` forms, derived from a procedure, share versions of equal content.
create table procedures.form_version (
  id uuid primary key,
  form_code text not null,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  -- json, not jsonb: questions are asked in the order in which they are written.
  schema json not null,
  published_at timestamptz not null,
  unique (form_code, digest)
);

create table procedures.form_use (
  version_id uuid not null references procedures.procedure_version,
  valid_from timestamptz not null,
  form_version_id uuid not null references procedures.form_version,
  primary key (version_id, valid_from)
);

create table procedures.process_version (
  id uuid primary key,
  process_code text not null,
  version int not null check (version > 0),
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  definition jsonb not null,
  published_at timestamptz not null,
  unique (process_code, version)
);

-- Which process a procedure runs by; without a procedure: every procedure that names none.
create table procedures.process_use (
  id uuid primary key,
  procedure_code text references procedures.procedure,
  process_version_id uuid not null references procedures.process_version,
  valid_from timestamptz not null,
  unique nulls not distinct (procedure_code, valid_from)
);

-- What a dossier stands on is never rewritten.
revoke update, delete, truncate on procedures.procedure_version, procedures.version_field, procedures.version_subject,
  procedures.version_case, procedures.component_group, procedures.component, procedures.time_limit, procedures.fee,
  procedures.step, procedures.legal_basis, procedures.result, procedures.form_version, procedures.form_use,
  procedures.process_version, procedures.process_use from motcua_app;
revoke delete, truncate on procedures.procedure from motcua_app;

select platform.classify('procedures.procedure', 'permanent', 'none', 'code, current_version_id');
select platform.classify('procedures.import_run', 'permanent', 'none', 'id, source, file_name, state, started_at, seen_at, finished_at, lines, added, changed, unchanged, quarantined');
select platform.classify('procedures.import_run', 'permanent', 'internal', 'actor_id');
select platform.classify('procedures.import_quarantine', 'permanent', 'none', 'import_id, line, field, reason, code, excerpt');
select platform.classify('procedures.procedure_version', 'permanent', 'none', 'id, procedure_code, version, valid_from, content_digest, source, import_id, name, level, online_available, decision_no, decision_date, promulgating_agency_code, promulgating_agency_name, full_process_online, offline_only, is_vertical, non_territorial, shared_service, internal, formality_type, kind, state, life_event_group, levels, executing_agencies, competent_agencies, coordinating_agencies, receiving_address, requirements, keywords, note, source_id, source_url, source_created_at, source_updated_at, record');
select platform.classify('procedures.version_field', 'permanent', 'none', 'version_id, position, code, name');
select platform.classify('procedures.version_subject', 'permanent', 'none', 'version_id, position, code, name');
select platform.classify('procedures.version_case', 'permanent', 'none', 'version_id, position, code, source_code, name, occurrences');
select platform.classify('procedures.component_group', 'permanent', 'none', 'version_id, position, name');
select platform.classify('procedures.component', 'permanent', 'none', 'version_id, position, group_position, code, source_code, name, originals, copies, required, e_form, is_result, forms');
select platform.classify('procedures.time_limit', 'permanent', 'none', 'version_id, position, channel, case_code, amount, unit, text, note');
select platform.classify('procedures.fee', 'permanent', 'none', 'version_id, position, channel, kind, amount, text, source_value');
select platform.classify('procedures.step', 'permanent', 'none', 'version_id, position, name, text');
select platform.classify('procedures.legal_basis', 'permanent', 'none', 'version_id, position, code, name');
select platform.classify('procedures.result', 'permanent', 'none', 'version_id, position, code, name');
select platform.classify('procedures.form_version', 'permanent', 'none', 'id, form_code, digest, schema, published_at');
select platform.classify('procedures.form_use', 'permanent', 'none', 'version_id, valid_from, form_version_id');
select platform.classify('procedures.process_version', 'permanent', 'none', 'id, process_code, version, digest, definition, published_at');
select platform.classify('procedures.process_use', 'permanent', 'none', 'id, procedure_code, process_version_id, valid_from');

-- The process of every procedure that names none: accept → assign → examine → approve → return.
with published as (
  insert into procedures.process_version (id, process_code, version, digest, definition, published_at)
  values ('01936f00-0000-7000-8000-000000000001', 'default', 1, '8db6e7be89a8573ee0f231ca8ce41e1d53d4f8d39647da6b991d079a9c7b78cf', '{
    "start": "accept",
    "steps": [
      {"key":"accept","name":{"vi":"Tiếp nhận","en":"Acceptance"},"role":"one_stop_officer","unitRole":"one_stop","share":0.1,"actions":[{"key":"accept","to":"assign"},{"key":"refuse","to":null}]},
      {"key":"assign","name":{"vi":"Phân công","en":"Assignment"},"role":"head","unitRole":"competent","share":0.1,"actions":[{"key":"assign","to":"examine"}]},
      {"key":"examine","name":{"vi":"Thẩm định","en":"Examination"},"role":"specialist","unitRole":"competent","share":0.5,"actions":[{"key":"propose","to":"approve"}]},
      {"key":"approve","name":{"vi":"Phê duyệt","en":"Approval"},"role":"leader","unitRole":"competent","share":0.2,"actions":[{"key":"approve","to":"return"},{"key":"send_back","to":"examine"}]},
      {"key":"return","name":{"vi":"Trả kết quả","en":"Return of the result"},"role":"one_stop_officer","unitRole":"one_stop","share":0.1,"actions":[{"key":"return","to":null}]}
    ]
  }', now())
  returning id)
insert into procedures.process_use (id, procedure_code, process_version_id, valid_from)
select '01936f00-0000-7000-8000-000000000002', null, id, '-infinity' from published;
