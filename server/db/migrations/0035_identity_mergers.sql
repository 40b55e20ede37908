-- Two records that turned out to be one person's: proposed by one, approved by another, undone within thirty days.
create table identity.merger (
  id uuid primary key,
  old_person_id uuid not null references identity.person,
  kept_person_id uuid not null references identity.person,
  evidence text not null check (evidence in ('vneid', 'paper')),
  -- What the proposer saw: kind and number of the paper, and why they are one.
  seen text not null check (length(seen) between 1 and 500),
  state text not null check (state in ('proposed', 'refused', 'merging', 'merged', 'undoing', 'undone')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  decided_by text,
  decided_at timestamptz,
  undone_by text,
  undone_at timestamptz,
  -- By which the old record was found: its number is nobody's while it is merged.
  old_index bytea,
  -- Which rows were moved, by table.
  moved jsonb not null default '[]',
  check (old_person_id <> kept_person_id),
  check (decided_by <> proposed_by),
  check ((decided_by is null) = (decided_at is null)),
  check ((state = 'proposed') = (decided_at is null)),
  check ((undone_by is null) = (undone_at is null))
);
create unique index merger_one_at_a_time on identity.merger (old_person_id)
  where state in ('proposed', 'merging', 'merged', 'undoing');
create index on identity.merger (kept_person_id);

alter table identity.person add column merged_into uuid references identity.person check (merged_into <> id);
create index on identity.person (merged_into) where merged_into is not null;
-- A merged record is found by no number, and keeps what it said for as long as the two can be parted.
do $$
  declare old text;
  begin
    for old in select conname from pg_constraint where conrelid = 'identity.person'::regclass and contype = 'c'
      and (pg_get_constraintdef(oid) like '%sealed_citizen_id IS NULL%' or pg_get_constraintdef(oid) like '%sealed_phone, sealed_email%')
    loop execute format('alter table identity.person drop constraint %I', old); end loop;
  end
$$;
alter table identity.person
  add constraint person_number check (merged_into is not null or (citizen_id_index is null) = (sealed_citizen_id is null)),
  add constraint person_contact check (
    coalesce(citizen_id_index::text, merged_into::text) is not null or coalesce(sealed_phone, sealed_email, sealed_address) is null);
revoke delete, truncate on identity.merger from motcua_app;

-- Row security shows a desk nobody's dossiers and messages. These doors point the rows of one record at the other, and
-- only within the transaction that merges them or takes that back. `ids`: none means all.
create function identity.being_merged(merger uuid) returns table (source uuid, target uuid)
language sql stable security definer set search_path = pg_catalog as
$$ select case m.state when 'merging' then m.old_person_id else m.kept_person_id end,
    case m.state when 'merging' then m.kept_person_id else m.old_person_id end
  from identity.merger m where m.id = merger and m.state in ('merging', 'undoing') $$;
create function dossiers.move_applicant(merger uuid, ids uuid[]) returns setof uuid
language sql volatile security definer set search_path = pg_catalog as
$$ update dossiers.dossier d set applicant_person_id = b.target from identity.being_merged(merger) b
  where d.applicant_person_id = b.source and (ids is null or d.id = any (ids)) returning d.id $$;
create function notifications.move_recipient(merger uuid, ids uuid[]) returns setof uuid
language sql volatile security definer set search_path = pg_catalog as
$$ update notifications.message d set person_id = b.target from identity.being_merged(merger) b
  where d.person_id = b.source and (ids is null or d.id = any (ids)) returning d.id $$;
-- How many dossiers have come to somebody since a moment.
create function dossiers.begun_since(person uuid, moment timestamptz) returns int
language sql stable security definer set search_path = pg_catalog as
$$ select count(*)::int from dossiers.dossier d where d.applicant_person_id = person and d.created_at > moment $$;
revoke all on function identity.being_merged, dossiers.move_applicant, notifications.move_recipient, dossiers.begun_since from public;
grant execute on function dossiers.move_applicant, notifications.move_recipient, dossiers.begun_since to motcua_app;

select platform.classify('identity.merger', 'permanent', 'none', 'id, evidence, state, proposed_at, decided_at, undone_at');
select platform.classify('identity.merger', 'permanent', 'internal', 'old_person_id, kept_person_id, proposed_by, decided_by, undone_by, moved');
select platform.classify('identity.merger', 'permanent', 'personal', 'seen, old_index');
select platform.classify('identity.person', 'account', 'internal', 'merged_into');
