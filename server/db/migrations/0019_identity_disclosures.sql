-- What people say about who looked at their data, and what they are answered. Each row is written once.
create table identity.disclosure_objection (
  id uuid primary key,
  disclosure_id uuid not null references platform.disclosure,
  person_id uuid not null references identity.person,
  reason text not null check (reason <> ''),
  made_at timestamptz not null,
  unique (disclosure_id, person_id)
);
create index on identity.disclosure_objection (made_at);

create table identity.objection_answer (
  objection_id uuid primary key references identity.disclosure_objection,
  outcome text not null check (outcome in ('justified', 'rejected')),
  text text not null check (text <> ''),
  answered_by uuid not null references identity.account,
  answered_at timestamptz not null
);

-- What an account reads of a person is shown to that person only from a day on: by law, never by choice.
create table identity.disclosure_delay (
  id uuid primary key,
  person_id uuid not null references identity.person,
  account_id uuid not null references identity.account,
  ground text not null check (ground in ('criminal_procedure', 'inspection', 'security')),
  reference text not null check (reference <> ''),
  recorded_by uuid not null references identity.account,
  recorded_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > recorded_at)
);
create index on identity.disclosure_delay (person_id, ends_at);

revoke update, delete, truncate on identity.disclosure_objection, identity.objection_answer, identity.disclosure_delay
  from motcua_app;

select platform.classify('identity.disclosure_objection', 'permanent', 'none', 'id, disclosure_id, made_at');
select platform.classify('identity.disclosure_objection', 'permanent', 'personal', 'person_id, reason');
select platform.classify('identity.objection_answer', 'permanent', 'none', 'objection_id, outcome, answered_at');
select platform.classify('identity.objection_answer', 'permanent', 'personal', 'text');
select platform.classify('identity.objection_answer', 'permanent', 'internal', 'answered_by');
select platform.classify('identity.disclosure_delay', 'permanent', 'none', 'id, ground, reference, recorded_at, ends_at');
select platform.classify('identity.disclosure_delay', 'permanent', 'personal', 'person_id');
select platform.classify('identity.disclosure_delay', 'permanent', 'internal', 'account_id, recorded_by');
