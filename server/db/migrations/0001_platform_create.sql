create schema platform;

-- The register of what is personal: every column of every table stands here (a fitness test looks).
create table platform.column_class (
  table_name text not null,
  column_name text not null,
  privacy text not null check (privacy in ('none', 'internal', 'personal', 'sensitive', 'secret')),
  retention text not null check (retention in ('permanent', 'case', 'account', 'session', 'log', 'operational')),
  primary key (table_name, column_name)
);

create function platform.classify(table_name text, retention text, privacy text, columns text) returns void
language sql as $$
  insert into platform.column_class (table_name, column_name, privacy, retention)
  select table_name, trim(c), privacy, retention from unnest(string_to_array(columns, ',')) c
$$;

-- Accent-free text, as people type it: one function for indexes and queries alike (search, names, queues).
create function public.vn_fold(t text) returns text language sql immutable parallel safe strict as
$$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize(t, nfc))) $$;

create table platform.fact (
  id uuid primary key,
  no bigint generated always as identity,
  -- The transaction that wrote it: readers stay behind the oldest running one, so no fact is overtaken.
  xid xid8 not null default pg_current_xact_id(),
  topic text not null,
  version int not null,
  subject uuid not null,
  seq int not null check (seq > 0),
  actor_id text not null,
  unit_id uuid,
  payload jsonb not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  unique (subject, seq)
);
create index on platform.fact (topic, xid, no);

create table platform.subscription (
  subscriber text primary key,
  xid xid8 not null default '0',
  no bigint not null default 0,
  delivered bigint not null default 0,
  moved_at timestamptz
);

create table platform.held_delivery (
  subscriber text not null,
  fact_id uuid not null references platform.fact,
  subject uuid not null,
  seq int not null,
  attempts int not null,
  next_try_at timestamptz not null,
  last_error text,
  poisoned boolean not null default false,
  primary key (subscriber, fact_id)
);
create index on platform.held_delivery (subscriber, subject, seq);

create table platform.audit (
  id uuid primary key,
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  actor_id text not null,
  action text not null,
  subject text not null,
  unit_id uuid,
  fact_id uuid,
  request_id text not null
);
create index on platform.audit (subject, at);
create index on platform.audit (actor_id, at);

create table platform.security_event (
  id uuid primary key,
  at timestamptz not null default clock_timestamp(),
  actor_id text not null,
  kind text not null,
  code text not null,
  method text not null,
  route text not null,
  request_id text not null
);
create index on platform.security_event (at);

create table platform.idempotency (
  actor_id text not null,
  key text not null check (length(key) between 8 and 200),
  route text not null,
  body_digest text not null,
  status int,
  answer jsonb,
  at timestamptz not null,
  primary key (actor_id, key)
);
create index on platform.idempotency (at);

create table platform.file (
  id uuid primary key,
  sha256 text not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size >= 0),
  media_type text not null,
  stored_at timestamptz not null default clock_timestamp()
);

create table platform.calendar_day (
  day date primary key,
  kind text not null check (kind in ('holiday', 'working')),
  name_vi text not null,
  name_en text not null,
  -- A day that follows from the law but is not yet announced for its year.
  provisional boolean not null default false
);

create table platform.worker (
  worker_id text primary key,
  seen_at timestamptz not null
);

-- The record of what happened is written once.
revoke update, delete, truncate on platform.fact, platform.audit, platform.security_event from motcua_app;

select platform.classify('platform.column_class', 'permanent', 'none', 'table_name, column_name, privacy, retention');
select platform.classify('platform.fact', 'permanent', 'none', 'id, no, xid, topic, version, subject, seq, unit_id, payload, occurred_at, recorded_at');
select platform.classify('platform.fact', 'permanent', 'internal', 'actor_id');
select platform.classify('platform.subscription', 'operational', 'none', 'subscriber, xid, no, delivered, moved_at');
select platform.classify('platform.held_delivery', 'operational', 'none', 'subscriber, fact_id, subject, seq, attempts, next_try_at, poisoned');
select platform.classify('platform.held_delivery', 'operational', 'internal', 'last_error');
select platform.classify('platform.audit', 'permanent', 'none', 'id, at, recorded_at, action, subject, unit_id, fact_id, request_id');
select platform.classify('platform.audit', 'permanent', 'internal', 'actor_id');
select platform.classify('platform.security_event', 'log', 'none', 'id, at, kind, code, method, route, request_id');
select platform.classify('platform.security_event', 'log', 'internal', 'actor_id');
select platform.classify('platform.idempotency', 'operational', 'none', 'key, route, body_digest, status, at');
select platform.classify('platform.idempotency', 'operational', 'internal', 'actor_id');
select platform.classify('platform.idempotency', 'operational', 'sensitive', 'answer');
select platform.classify('platform.file', 'case', 'none', 'id, size, media_type, stored_at');
select platform.classify('platform.file', 'case', 'internal', 'sha256');
select platform.classify('platform.calendar_day', 'permanent', 'none', 'day, kind, name_vi, name_en, provisional');
select platform.classify('platform.worker', 'operational', 'none', 'worker_id, seen_at');
