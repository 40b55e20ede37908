-- Communes as they were before 1 July 2025, with their district: people still know where they live by them. An old one that was
-- divided has several successors; these are GSO codes, because a commune's edition may change and its code stays.
create table organisation.former_commune (
  -- Five digits; a district that had no communes stands under its own three.
  code text primary key check (code ~ '^[0-9]{3}([0-9]{2})?$'),
  name text not null check (length(name) between 1 and 100),
  district_code text not null check (district_code ~ '^[0-9]{3}$'),
  district_name text not null check (length(district_name) between 1 and 100),
  successors text[] not null check (cardinality(successors) > 0)
);

select platform.classify('organisation.former_commune', 'permanent', 'none', 'code, name, district_code, district_name, successors');
