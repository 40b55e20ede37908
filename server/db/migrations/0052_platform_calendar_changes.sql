-- Which calendar a due time was reckoned by: every change of a day raises the version, so that no process trusts an old one.
create table platform.calendar_version (
  single boolean primary key default true check (single),
  version bigint not null
);
insert into platform.calendar_version (version) values (1);
create function platform.raise_calendar_version() returns trigger language plpgsql as
$$ begin update platform.calendar_version set version = version + 1; return null; end $$;
create trigger raise_version after insert or update or delete on platform.calendar_day
  for each statement execute function platform.raise_calendar_version();
select platform.classify('platform.calendar_version', 'permanent', 'none', 'single, version');

-- The decision that announced the day.
alter table platform.calendar_day add column decision text check (length(decision) between 1 and 200);
select platform.classify('platform.calendar_day', 'permanent', 'none', 'decision');

-- A change of days: first what it would move is counted, then somebody lets it happen; what was open then is reckoned anew in batches.
create table platform.calendar_change (
  id uuid primary key,
  decision text not null check (length(decision) between 1 and 200),
  added jsonb not null,
  removed jsonb not null,
  state text not null check (state in ('counting', 'counted', 'applying', 'done', 'dropped')),
  asked_by text not null,
  asked_at timestamptz not null,
  applied_by text,
  applied_at timestamptz,
  -- How far the present pass has come.
  last_subject uuid,
  seen int not null default 0,
  later int not null default 0,
  earlier int not null default 0,
  total int not null default 0,
  finished_at timestamptz,
  check ((applied_by is null) = (applied_at is null)),
  check ((state in ('applying', 'done')) = (applied_at is not null))
);
-- One at a time: what the next would move depends on the one before.
create unique index on platform.calendar_change ((true)) where state in ('counting', 'counted', 'applying');
select platform.classify('platform.calendar_change', 'permanent', 'none', 'id, decision, added, removed, state, asked_at, applied_at, last_subject, seen, later, earlier, total, finished_at');
select platform.classify('platform.calendar_change', 'permanent', 'internal', 'asked_by, applied_by');

-- The report: what a change moved.
create table platform.calendar_move (
  change_id uuid not null references platform.calendar_change,
  subject uuid not null,
  code text not null,
  from_at timestamptz not null,
  to_at timestamptz not null check (to_at <> from_at),
  primary key (change_id, subject)
);
create index on platform.calendar_move (change_id, code);
select platform.classify('platform.calendar_move', 'case', 'none', 'change_id, subject, code, from_at, to_at');
