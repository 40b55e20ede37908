-- A member of a community digital team sits beside somebody and fills in with them: agreed to by the citizen, for an hour.
create table identity.volunteer (
  id uuid primary key,
  person_id uuid not null references identity.person,
  unit_id uuid not null references organisation.unit,
  -- As the commune calls the team; shown to whoever is helped.
  team text not null check (length(team) between 1 and 200),
  named_by text not null,
  named_at timestamptz not null,
  relieved_by text,
  relieved_at timestamptz,
  check ((relieved_at is null) = (relieved_by is null))
);
create unique index on identity.volunteer (person_id) where relieved_at is null;
create index on identity.volunteer (unit_id);

-- An assisted session is a delegation of its own kind: it lets prepare and nothing else, and ends at a moment.
alter table identity.delegation
  drop constraint delegation_kind_check,
  add constraint delegation_kind_check check (kind in ('person', 'company', 'guardian', 'assisted')),
  drop constraint delegation_scopes_check,
  add constraint delegation_scopes_check check (
    cardinality(scopes) > 0 and scopes <@ array['hand_in', 'follow', 'receive', 'prepare']),
  -- What the citizen opens on their own phone.
  add column code text unique check (code ~ '^[A-Z2-9]{8}$'),
  add column ends_at timestamptz,
  -- Null where a volunteer typed no number: then whoever opens the code first may agree.
  alter column other_name drop not null,
  alter column other_digits drop not null,
  add constraint delegation_typed check (kind = 'assisted' or (other_name is not null and other_digits is not null)),
  add constraint delegation_assisted check (
    (kind = 'assisted') = (ends_at is not null) and (kind = 'assisted') = (code is not null)
    and (kind = 'assisted') = ('prepare' = any (scopes)) and (kind <> 'assisted' or cardinality(scopes) = 1));

-- A draft that a volunteer prepares; once its owner has handed it in it is theirs alone, and says who helped.
alter table dossiers.dossier
  drop constraint dossier_authority_check,
  add constraint dossier_authority_check check (authority in ('self', 'representative', 'delegation', 'counter', 'assisted')),
  add constraint dossier_assisted_is_draft check (authority <> 'assisted' or (state = 'draft' and delegation_id is not null)),
  -- The version that the volunteer asked the citizen to hand in; any later change takes the question back.
  add column confirmation_asked_version integer;
do $$
  declare old text;
  begin
    select conname into strict old from pg_constraint
    where conrelid = 'dossiers.dossier'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%delegation_id IS NULL%';
    execute format('alter table dossiers.dossier drop constraint %I', old);
  end
$$;
alter table dossiers.dossier add constraint dossier_delegation_check
  check (delegation_id is null or authority in ('delegation', 'assisted'));

-- The second wall: an assisted session shows what the volunteer writes for that citizen, and nothing else of theirs.
create or replace function dossiers.own_applicants() returns uuid[] language sql stable parallel safe as
$$ select platform.own_people() || array(
    select d.principal_person_id from identity.delegation d
    where platform.acting('kind') = 'person' and d.delegate_person_id = platform.acting('person')::uuid
      and d.state = 'accepted' and d.kind <> 'assisted' and d.principal_person_id is not null
      and (now() at time zone 'Asia/Ho_Chi_Minh')::date between d.first_day and d.last_day) $$;
create function dossiers.helped_people() returns uuid[] language sql stable parallel safe as
$$ select array(
    select d.principal_person_id from identity.delegation d
    where platform.acting('kind') = 'person' and d.delegate_person_id = platform.acting('person')::uuid
      and d.state = 'accepted' and d.kind = 'assisted' and d.principal_person_id is not null
      and (now() at time zone 'Asia/Ho_Chi_Minh')::date between d.first_day and d.last_day) $$;
alter policy own on dossiers.dossier using (
  (submitting_account_id = any ((select platform.own_accounts())::text[]) and authority not in ('delegation', 'assisted'))
  or applicant_person_id = any ((select dossiers.own_applicants())::uuid[])
  or applicant_organisation_id = any ((select dossiers.own_organisations())::uuid[])
  or (authority = 'assisted' and submitting_account_id = any ((select platform.own_accounts())::text[])
    and applicant_person_id = any ((select dossiers.helped_people())::uuid[])));

select platform.classify('identity.volunteer', 'account', 'none', 'id, team, named_at, relieved_at');
select platform.classify('identity.volunteer', 'account', 'internal', 'person_id, unit_id, named_by, relieved_by');
select platform.classify('identity.delegation', 'account', 'none', 'ends_at');
select platform.classify('identity.delegation', 'account', 'internal', 'code');
select platform.classify('dossiers.dossier', 'case', 'none', 'confirmation_asked_version');
