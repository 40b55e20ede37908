-- The access ledger: who opened whose data, when, why, on what legal ground and for which dossier.
create table platform.disclosure (
  id uuid primary key,
  at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  actor_id text not null,
  actor_kind text not null check (actor_kind in ('nobody', 'person', 'staff', 'system')),
  -- Where the reader worked.
  unit_id uuid,
  purpose text not null,
  basis text not null,
  -- People and organisations, and at the same place of the second list the dossier for which each was read.
  subject_ids uuid[] not null check (cardinality(subject_ids) > 0),
  dossier_ids uuid[] not null check (cardinality(dossier_ids) = cardinality(subject_ids)),
  request_id text not null
);
-- A short pending list: whoever happens to fill it up waits for milliseconds, not for a second.
create index on platform.disclosure using gin (subject_ids, dossier_ids) with (gin_pending_list_limit = 256);
create index on platform.disclosure (actor_id, at);

revoke update, delete, truncate on platform.disclosure from motcua_app;

select platform.classify('platform.disclosure', 'permanent', 'none', 'id, at, recorded_at, actor_kind, unit_id, purpose, basis, request_id');
select platform.classify('platform.disclosure', 'permanent', 'internal', 'actor_id, subject_ids, dossier_ids');
