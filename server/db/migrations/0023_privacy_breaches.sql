-- Something happened to personal data. What is known and done about it is a fold over its events.
create table privacy.breach (
  id uuid primary key,
  discovered_at timestamptz not null,
  recorded_at timestamptz not null check (recorded_at >= discovered_at)
);

create table privacy.breach_event (
  breach_id uuid not null references privacy.breach,
  no int not null check (no > 0),
  act text not null check (act in ('assessed', 'notified', 'people_told', 'closed')),
  at timestamptz not null,
  actor_id text not null,
  -- Of an assessment: what happened, of which kind, to how many people, with which harm, and what is done.
  assessment jsonb,
  note text not null default '' check (length(note) <= 2000),
  primary key (breach_id, no),
  check ((act = 'assessed') = (assessment is not null)),
  check ((no = 1) <= (act = 'assessed'))
);

-- Each of those who were told, and in which words.
create table privacy.breach_notice (
  id uuid primary key,
  breach_id uuid not null references privacy.breach,
  person_id uuid not null references identity.person,
  words_vi text not null check (words_vi <> ''),
  words_en text not null check (words_en <> ''),
  told_at timestamptz not null,
  unique (breach_id, person_id)
);
create index on privacy.breach_notice (person_id);

revoke update, delete, truncate on privacy.breach, privacy.breach_event, privacy.breach_notice from motcua_app;

select platform.classify('privacy.breach', 'permanent', 'none', 'id, discovered_at, recorded_at');
select platform.classify('privacy.breach_event', 'permanent', 'none', 'breach_id, no, act, at');
select platform.classify('privacy.breach_event', 'permanent', 'internal', 'actor_id, assessment, note');
select platform.classify('privacy.breach_notice', 'permanent', 'none', 'id, breach_id, told_at');
select platform.classify('privacy.breach_notice', 'permanent', 'internal', 'words_vi, words_en');
select platform.classify('privacy.breach_notice', 'permanent', 'personal', 'person_id');
