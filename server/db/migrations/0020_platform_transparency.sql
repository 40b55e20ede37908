-- The transaction that wrote a row: the log's sequencer reads behind the oldest one still running, so no row is overtaken.
alter table platform.audit add column xid xid8 not null default pg_current_xact_id();
alter table platform.security_event add column xid xid8 not null default pg_current_xact_id();
alter table platform.disclosure add column xid xid8 not null default pg_current_xact_id();
create index on platform.fact (xid, id);
create index on platform.audit (xid, id);
create index on platform.security_event (xid, id);
create index on platform.disclosure (xid, id);

-- One leaf for each logged row: opaque ids and a keyed digest. The key goes when the row is erased; the leaf stays.
create table platform.log_leaf (
  leaf_index bigint primary key check (leaf_index >= 0),
  kind text not null,
  row_id uuid not null,
  at timestamptz not null,
  -- The first transaction that had not begun when the batch was made: whatever is at or beyond it began later.
  horizon xid8 not null,
  digest bytea not null check (length(digest) = 32),
  key bytea check (length(key) = 16),
  hash bytea not null check (length(hash) = 32)
);
create index on platform.log_leaf (row_id);
create index on platform.log_leaf using hash (hash);

-- Hashes of complete subtrees, 256 of one level to a row, so that a proof reads a few rows.
create table platform.log_tile (
  level int not null check (level >= 0),
  tile_index bigint not null check (tile_index >= 0),
  hashes bytea not null check (length(hashes) between 32 and 8192 and length(hashes) % 32 = 0),
  primary key (level, tile_index)
);
alter table platform.log_tile alter column hashes set storage external;

create table platform.log_key (
  id text primary key,
  name text not null,
  public_key bytea not null check (length(public_key) = 32),
  since timestamptz not null default clock_timestamp()
);

create table platform.log_head (
  size bigint primary key check (size > 0),
  root bytea not null check (length(root) = 32),
  at timestamptz not null,
  key_id text not null references platform.log_key,
  -- The signed text (C2SP tlog-checkpoint).
  note text not null
);
create index on platform.log_head (at);

-- Up to where each logged table was read.
create table platform.log_position (
  kind text primary key,
  xid xid8 not null,
  row_id uuid not null
);

-- What was true of a subject (a dossier) after each of its facts.
create table platform.log_state (
  id uuid primary key,
  kind text not null,
  subject uuid not null,
  no int not null check (no > 0),
  -- The last of the subject's facts that this state takes in, and the topics of the new ones.
  seq int not null,
  facts text[] not null,
  state jsonb not null,
  was jsonb not null,
  xid xid8 not null,
  unique (subject, kind, no)
);

-- Why a logged row is no longer there.
create table platform.log_erasure (
  id uuid primary key,
  kind text not null,
  row_id uuid not null,
  ground text not null,
  actor_id text not null,
  recorded_at timestamptz not null default clock_timestamp(),
  xid xid8 not null default pg_current_xact_id()
);
create index on platform.log_erasure (xid, id);

revoke update, delete, truncate on platform.log_leaf, platform.log_key, platform.log_head, platform.log_erasure from motcua_app;
grant update (key) on platform.log_leaf to motcua_app;
revoke delete, truncate on platform.log_tile, platform.log_position from motcua_app;
revoke update, truncate on platform.log_state from motcua_app;

select platform.classify('platform.audit', 'permanent', 'none', 'xid');
select platform.classify('platform.security_event', 'log', 'none', 'xid');
select platform.classify('platform.disclosure', 'permanent', 'none', 'xid');
select platform.classify('platform.log_leaf', 'permanent', 'none', 'leaf_index, kind, row_id, at, horizon, digest, hash');
select platform.classify('platform.log_leaf', 'permanent', 'secret', 'key');
select platform.classify('platform.log_tile', 'permanent', 'none', 'level, tile_index, hashes');
select platform.classify('platform.log_key', 'permanent', 'none', 'id, name, public_key, since');
select platform.classify('platform.log_head', 'permanent', 'none', 'size, root, at, key_id, note');
select platform.classify('platform.log_position', 'operational', 'none', 'kind, xid, row_id');
select platform.classify('platform.log_state', 'case', 'none', 'id, kind, subject, no, seq, facts, state, was, xid');
select platform.classify('platform.log_erasure', 'permanent', 'none', 'id, kind, row_id, ground, recorded_at, xid');
select platform.classify('platform.log_erasure', 'permanent', 'internal', 'actor_id');
