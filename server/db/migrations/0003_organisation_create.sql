create schema organisation;

-- One row is one edition of a unit: after a reorganisation the same code may come back with another extent.
create table organisation.unit (
  id uuid primary key,
  parent_id uuid references organisation.unit,
  -- Decision 20/2020/QĐ-TTg: at most 35 characters, a lower level appends on the right.
  code text not null check (code ~ '^[A-Z][0-9]{2}(\.[0-9]+)*$' and length(code) <= 35),
  kind text not null check (kind in ('city', 'department', 'board', 'service_centre', 'commune', 'office', 'one_stop')),
  level text not null check (level in ('city', 'commune')),
  name text not null check (name <> ''),
  short_name text not null check (short_name <> ''),
  -- Names under which the national catalogue of procedures calls this agency, or its kind of agency.
  agency_names text[] not null default '{}',
  gso_code text check (gso_code ~ '^[0-9]{5}$'),
  population int check (population > 0),
  area_km2 numeric(8, 2) check (area_km2 > 0),
  longitude numeric(7, 4) check (longitude between 102 and 118),
  latitude numeric(7, 4) check (latitude between 6 and 24),
  valid_from date not null,
  -- The first day on which it no longer exists; null: it exists until somebody says otherwise.
  valid_to date check (valid_to > valid_from),
  check (id <> parent_id),
  check ((kind = 'commune') = (gso_code is not null)),
  exclude using gist (code with =, daterange(valid_from, valid_to) with &&),
  exclude using gist (gso_code with =, daterange(valid_from, valid_to) with &&)
);
create index on organisation.unit (parent_id);

-- Other codes under which systems still name a unit: former codes, and the reversed form of 13 characters.
create table organisation.unit_alias (
  code text primary key check (code ~ '^[A-Z0-9.]{1,35}$'),
  unit_id uuid not null references organisation.unit,
  kind text not null check (kind in ('reversed', 'former')),
  note text
);
create index on organisation.unit_alias (unit_id);

-- Programs keep the tree in memory; this says which tree they may trust. The number of the transaction that changed
-- the tree last: a change that was rolled back can never be mistaken for a later one.
create table organisation.tree_version (
  one boolean primary key default true check (one),
  xid xid8 not null default '0'
);
insert into organisation.tree_version default values;
create function organisation.touch_tree() returns trigger language plpgsql as $$
  begin update organisation.tree_version set xid = pg_current_xact_id(); return null; end
$$;
create trigger tree_changed after insert or update or delete on organisation.unit
  for each statement execute function organisation.touch_tree();
create trigger tree_changed after insert or update or delete on organisation.unit_alias
  for each statement execute function organisation.touch_tree();

create table organisation.position (
  code text primary key check (code ~ '^[a-z_]{2,40}$'),
  name_vi text not null,
  name_en text not null
);

create table organisation.staff (
  id uuid primary key,
  full_name text not null check (full_name <> ''),
  -- Where the person sits; what they may do stands in their posts.
  unit_id uuid not null references organisation.unit,
  position_code text not null references organisation.position,
  -- A person of the demonstration, who does not exist.
  invented boolean not null default false
);
create index on organisation.staff (unit_id);

create table organisation.post (
  id uuid primary key,
  staff_id uuid not null references organisation.staff,
  unit_id uuid not null references organisation.unit,
  role text not null check (role ~ '^[a-z_]{2,40}$'),
  reach text not null check (reach in ('unit', 'subtree')),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  exclude using gist (staff_id with =, unit_id with =, role with =, daterange(valid_from, valid_to) with &&)
);
create index on organisation.post (unit_id, role);
create index on organisation.post (staff_id);

create table organisation.head (
  unit_id uuid not null references organisation.unit,
  staff_id uuid not null references organisation.staff,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  exclude using gist (unit_id with =, daterange(valid_from, valid_to) with &&)
);
create index on organisation.head (staff_id);

-- The posts of one member of staff on one day, with the tree they refer to: signing in asks this on every request,
-- in the same query that finds the session, so it is a function and not a second question. PL/pgSQL keeps its plan for
-- the life of a connection, which unnamed statements cannot.
create function organisation.posts_at(staff uuid, day date) returns jsonb language plpgsql stable as $$
  begin return jsonb_build_object(
    'tree', (select xid::text from organisation.tree_version),
    'posts', coalesce((
      select jsonb_agg(jsonb_build_object('role', p.role, 'unitId', p.unit_id, 'unitCode', u.code, 'reach', p.reach) order by p.id)
      from organisation.post p join organisation.unit u on u.id = p.unit_id
      where p.staff_id = staff and p.valid_from <= day and (p.valid_to is null or p.valid_to > day)
        and u.valid_from <= day and (u.valid_to is null or u.valid_to > day)), '[]'::jsonb));
  end
$$;

select platform.classify('organisation.unit', 'permanent', 'none', 'id, parent_id, code, kind, level, name, short_name, agency_names, gso_code, population, area_km2, longitude, latitude, valid_from, valid_to');
select platform.classify('organisation.unit_alias', 'permanent', 'none', 'code, unit_id, kind, note');
select platform.classify('organisation.tree_version', 'operational', 'none', 'one, xid');
select platform.classify('organisation.position', 'permanent', 'none', 'code, name_vi, name_en');
select platform.classify('organisation.staff', 'account', 'none', 'id, unit_id, position_code, invented');
select platform.classify('organisation.staff', 'account', 'personal', 'full_name');
select platform.classify('organisation.post', 'permanent', 'internal', 'id, staff_id, unit_id, role, reach, valid_from, valid_to');
select platform.classify('organisation.head', 'permanent', 'none', 'unit_id, staff_id, valid_from, valid_to');
