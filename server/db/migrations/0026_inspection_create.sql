-- Inspectors say why before they search what was done and who looked at whose data. Each row is written once.
create schema inspection;

create table inspection.inspection (
  id uuid primary key,
  account_id uuid not null references identity.account,
  -- Number of the decision or case, and in words what is looked into.
  reference text not null check (reference <> ''),
  reason text not null check (reason <> ''),
  opened_at timestamptz not null
);
create index on inspection.inspection (account_id, opened_at);

-- What was searched for: opaque ids, so that no address of a page tells a citizen number.
create table inspection.search (
  id uuid primary key,
  inspection_id uuid not null references inspection.inspection,
  made_at timestamptz not null,
  records text not null check (records in ('acts', 'readings')),
  person_id uuid,
  official_id uuid,
  unit_id uuid,
  dossier_id uuid,
  action text,
  from_at timestamptz,
  until_at timestamptz
);
create index on inspection.search (inspection_id, made_at);

revoke update, delete, truncate on inspection.inspection, inspection.search from motcua_app;

-- The newest first, of everything, of an office, of a kind: an inspector waits for no scan.
create index audit_newest on platform.audit (at, id);
create index audit_of_unit on platform.audit (unit_id, at, id);
create index audit_of_action on platform.audit (action, at, id);
create index disclosure_newest on platform.disclosure (at, id);
create index disclosure_of_unit on platform.disclosure (unit_id, at, id);
create index disclosure_of_purpose on platform.disclosure (purpose, at, id);

-- Codes and ids of dossiers, for whoever reads the log of a dossier that is not shown to them.
create function dossiers.codes_of(wanted uuid[]) returns table (id uuid, code text)
language sql stable parallel safe security definer set search_path = pg_catalog as
$$ select d.id, d.code from dossiers.dossier d where d.id = any (wanted) and d.code is not null $$;
create function dossiers.ids_of_applicant(person uuid) returns setof uuid
language sql stable parallel safe security definer set search_path = pg_catalog as
$$ select d.id from dossiers.dossier d where d.applicant_person_id = person $$;

select platform.classify('inspection.inspection', 'permanent', 'none', 'id, reference, opened_at');
select platform.classify('inspection.inspection', 'permanent', 'internal', 'account_id');
select platform.classify('inspection.inspection', 'permanent', 'personal', 'reason');
select platform.classify('inspection.search', 'permanent', 'none', 'id, inspection_id, made_at, records, unit_id, action, from_at, until_at');
select platform.classify('inspection.search', 'permanent', 'internal', 'person_id, official_id, dossier_id');
