-- The service centre: who waits for what, and who is called to which window. A ticket knows nobody.
create schema counters;

-- A one-stop desk at which people draw numbers.
create table counters.centre (
  unit_id uuid primary key references organisation.unit,
  -- Grows with every change of the queue: whoever watches asks for it, and whoever changes the queue holds this row.
  version bigint not null default 0,
  opened_at timestamptz not null
);

-- What one may come for: a group of procedure fields, and the letter that its numbers begin with.
create table counters.service (
  id uuid primary key,
  unit_id uuid not null references counters.centre,
  letter text not null check (letter ~ '^[A-Z]$'),
  name text not null check (name <> ''),
  name_en text not null check (name_en <> ''),
  fields text[] not null default '{}',
  closed_at timestamptz
);
create unique index service_letter on counters.service (unit_id, letter) where closed_at is null;

-- A window of the counter.
create table counters.service_window (
  id uuid primary key,
  unit_id uuid not null references counters.centre,
  number int not null check (number between 1 and 99),
  closed_at timestamptz
);
create unique index window_number on counters.service_window (unit_id, number) where closed_at is null;

create table counters.window_service (
  window_id uuid not null references counters.service_window,
  service_id uuid not null references counters.service,
  primary key (window_id, service_id)
);

-- Who sits at a window, from when to when.
create table counters.sitting (
  id uuid primary key,
  window_id uuid not null references counters.service_window,
  account_id uuid not null references identity.account,
  opened_at timestamptz not null,
  closed_at timestamptz,
  check (closed_at >= opened_at)
);
create unique index one_at_a_window on counters.sitting (window_id) where closed_at is null;
create unique index one_window_each on counters.sitting (account_id) where closed_at is null;

-- A screen that the centre has set up: it may draw numbers, and shows the code that lets phones do so.
create table counters.kiosk (
  id uuid primary key,
  unit_id uuid not null references counters.centre,
  name text not null check (name <> ''),
  registered_by uuid not null references identity.account,
  registered_at timestamptz not null,
  revoked_at timestamptz
);
create index on counters.kiosk (unit_id);

-- The last number that was given out.
create table counters.numbering (
  unit_id uuid not null references counters.centre,
  day date not null,
  letter text not null,
  last int not null check (last > 0),
  primary key (unit_id, day, letter)
);

create table counters.ticket (
  id uuid primary key,
  unit_id uuid not null references counters.centre,
  day date not null,
  letter text not null,
  number int not null check (number > 0),
  service_id uuid not null references counters.service,
  source text not null check (source in ('kiosk', 'phone')),
  priority boolean not null,
  -- Only when its holder scanned it.
  dossier_code text,
  state text not null check (state in ('waiting', 'called', 'serving', 'done', 'absent', 'left')),
  taken_at timestamptz not null,
  -- Its place in the line.
  queued_at timestamptz not null,
  -- Sent to this window and no other.
  for_window_id uuid references counters.service_window,
  window_id uuid references counters.service_window,
  called_at timestamptz,
  -- When it was last called out, again too.
  rung_at timestamptz,
  serving_at timestamptz,
  ended_at timestamptz,
  misses int not null default 0,
  version int not null default 1,
  unique (unit_id, day, letter, number),
  check (state not in ('called', 'serving', 'done') or (window_id is not null and called_at is not null)),
  check (state not in ('serving', 'done') or serving_at is not null),
  check ((ended_at is not null) = (state in ('done', 'absent', 'left')))
);
create unique index one_ticket_in_hand on counters.ticket (window_id) where state in ('called', 'serving');
create index on counters.ticket (unit_id, day, state, queued_at);
create index on counters.ticket (unit_id, day, called_at);
create index on counters.ticket (service_id, ended_at) where state = 'done';

revoke delete, truncate on all tables in schema counters from motcua_app;
grant delete on counters.window_service to motcua_app;

select platform.classify('counters.centre', 'permanent', 'none', 'unit_id, version, opened_at');
select platform.classify('counters.service', 'permanent', 'none', 'id, unit_id, letter, name, name_en, fields, closed_at');
select platform.classify('counters.service_window', 'permanent', 'none', 'id, unit_id, number, closed_at');
select platform.classify('counters.window_service', 'permanent', 'none', 'window_id, service_id');
select platform.classify('counters.sitting', 'permanent', 'none', 'id, window_id, opened_at, closed_at');
select platform.classify('counters.sitting', 'permanent', 'internal', 'account_id');
select platform.classify('counters.kiosk', 'permanent', 'none', 'id, unit_id, name, registered_at, revoked_at');
select platform.classify('counters.kiosk', 'permanent', 'internal', 'registered_by');
select platform.classify('counters.numbering', 'operational', 'none', 'unit_id, day, letter, last');
select platform.classify('counters.ticket', 'operational', 'none',
  'id, unit_id, day, letter, number, service_id, source, priority, state, taken_at, queued_at, for_window_id, window_id, called_at, rung_at, serving_at, ended_at, misses, version');
select platform.classify('counters.ticket', 'operational', 'internal', 'dossier_code');
