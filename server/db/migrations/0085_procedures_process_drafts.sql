-- Processes while they are designed: each state that was saved is kept, so that any of them can be taken back.
create table procedures.process_draft (
  id uuid primary key,
  -- The process that it will be a version of, and the procedure that will run by it (null: every one that names none).
  process_code text not null check (process_code <> ''),
  procedure_code text references procedures.procedure,
  based_on uuid references procedures.process_version,
  name text not null check (name <> ''),
  version int not null check (version > 0),
  changed_at timestamptz not null,
  discarded_at timestamptz
);
create index on procedures.process_draft (changed_at);

create table procedures.process_draft_save (
  draft_id uuid not null references procedures.process_draft,
  version int not null check (version > 0),
  drawing text not null check (drawing <> ''),
  saved_at timestamptz not null,
  actor_id text not null,
  restored_from int check (restored_from < version),
  primary key (draft_id, version)
);

-- By which decision a drawing became a version, and from when it runs.
create table procedures.process_publication (
  id uuid primary key,
  process_version_id uuid not null references procedures.process_version,
  draft_id uuid not null,
  draft_version int not null,
  procedure_code text references procedures.procedure,
  decision_no text not null check (decision_no <> ''),
  valid_from timestamptz not null,
  published_at timestamptz not null,
  actor_id text not null,
  foreign key (draft_id, draft_version) references procedures.process_draft_save,
  unique (draft_id, draft_version)
);
create index on procedures.process_publication (process_version_id);

revoke update, delete, truncate on procedures.process_draft_save, procedures.process_publication from motcua_app;
revoke delete, truncate on procedures.process_draft from motcua_app;

select platform.classify('procedures.process_draft', 'permanent', 'none', 'id, process_code, procedure_code, based_on, name, version, changed_at, discarded_at');
select platform.classify('procedures.process_draft_save', 'permanent', 'none', 'draft_id, version, drawing, saved_at, restored_from');
select platform.classify('procedures.process_draft_save', 'permanent', 'internal', 'actor_id');
select platform.classify('procedures.process_publication', 'permanent', 'none', 'id, process_version_id, draft_id, draft_version, procedure_code, decision_no, valid_from, published_at');
select platform.classify('procedures.process_publication', 'permanent', 'internal', 'actor_id');
