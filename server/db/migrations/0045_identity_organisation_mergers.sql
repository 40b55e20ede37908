-- Records of organisations are merged as those of people are; and a number that was changed by law still finds the kept record.
alter table identity.merger
  alter column old_person_id drop not null,
  alter column kept_person_id drop not null,
  add column old_organisation_id uuid references identity.organisation,
  add column kept_organisation_id uuid references identity.organisation check (kept_organisation_id <> old_organisation_id),
  add column kind text not null generated always as
    (case when old_organisation_id is null then 'person' else 'organisation' end) stored,
  add column old_id uuid not null generated always as (coalesce(old_person_id, old_organisation_id)) stored,
  add column kept_id uuid not null generated always as (coalesce(kept_person_id, kept_organisation_id)) stored,
  add check (num_nonnulls(old_person_id, kept_person_id) in (0, 2)),
  add check (num_nonnulls(old_organisation_id, kept_organisation_id) in (0, 2)),
  add check (num_nonnulls(old_person_id, old_organisation_id) = 1),
  drop constraint merger_evidence_check,
  -- VNeID vouches for people; `renumbered`: the old number was right, until the law gave another.
  add check (evidence in ('vneid', 'paper', 'renumbered')),
  add check (evidence <> 'vneid' or old_person_id is not null);
drop index identity.merger_one_at_a_time;
create unique index merger_one_at_a_time on identity.merger (old_id)
  where state in ('proposed', 'merging', 'merged', 'undoing');
create index on identity.merger (kept_organisation_id) where kept_organisation_id is not null;

-- A number typed wrongly finds nobody, so that whoever it belongs to gets a record of their own.
alter table identity.organisation
  add column merged_into uuid references identity.organisation check (merged_into <> id),
  add column number_wrong boolean not null default false,
  add check (not number_wrong or merged_into is not null);
create index on identity.organisation (merged_into) where merged_into is not null;
alter table identity.organisation drop constraint organisation_tax_code_key;
create unique index organisation_tax_code_key on identity.organisation (tax_code) where not number_wrong;

create or replace function identity.being_merged(merger uuid) returns table (source uuid, target uuid)
language sql stable security definer set search_path = pg_catalog as
$$ select case m.state when 'merging' then m.old_id else m.kept_id end,
    case m.state when 'merging' then m.kept_id else m.old_id end
  from identity.merger m where m.id = merger and m.state in ('merging', 'undoing') $$;
create or replace function dossiers.move_applicant(merger uuid, ids uuid[]) returns setof uuid
language sql volatile security definer set search_path = pg_catalog as
$$ with person as (
    update dossiers.dossier d set applicant_person_id = b.target from identity.being_merged(merger) b
    where d.applicant_person_id = b.source and (ids is null or d.id = any (ids)) returning d.id
  ), organisation as (
    update dossiers.dossier d set applicant_organisation_id = b.target from identity.being_merged(merger) b
    where d.applicant_organisation_id = b.source and (ids is null or d.id = any (ids)) returning d.id
  ) select id from person union all select id from organisation $$;
-- How many dossiers have come to a person or an organisation since a moment.
create or replace function dossiers.begun_since(person uuid, moment timestamptz) returns int
language sql stable security definer set search_path = pg_catalog as
$$ select count(*)::int from dossiers.dossier d
  where (d.applicant_person_id = person or d.applicant_organisation_id = person) and d.created_at > moment $$;

select platform.classify('identity.merger', 'permanent', 'none', 'kind');
select platform.classify('identity.merger', 'permanent', 'internal', 'old_organisation_id, kept_organisation_id, old_id, kept_id');
select platform.classify('identity.organisation', 'account', 'internal', 'merged_into, number_wrong');
