-- Appointments: a half hour at a centre, for one procedure, booked by whoever is signed in.
alter table counters.centre
  add column hours text not null default '07:30-11:30 13:30-17:00'
  check (hours ~ '^\d\d:[03]0-\d\d:[03]0( \d\d:[03]0-\d\d:[03]0){0,3}$');
-- How many may come in each half hour; none where the service takes no appointments.
alter table counters.service
  add column per_slot int not null default 0 check (per_slot between 0 and 99);

create table counters.appointment (
  id uuid primary key,
  unit_id uuid not null references counters.centre,
  service_id uuid not null references counters.service,
  procedure_code text not null,
  procedure_name text not null,
  person_id uuid not null references identity.person,
  starts_at timestamptz not null,
  -- What its holder types or scans on arrival.
  code text not null unique check (code ~ '^[2-9A-HJ-NP-Z]{8}$'),
  state text not null check (state in ('booked', 'arrived', 'cancelled', 'missed')),
  booked_at timestamptz not null,
  reminded_at timestamptz,
  ended_at timestamptz,
  ticket_id uuid references counters.ticket,
  version int not null default 1,
  check ((state = 'arrived') = (ticket_id is not null)),
  check ((state = 'booked') = (ended_at is null))
);
create index on counters.appointment (service_id, starts_at) where state in ('booked', 'arrived');
create index on counters.appointment (person_id, starts_at);
create index on counters.appointment (starts_at) where state = 'booked';

alter table counters.ticket
  drop constraint ticket_source_check,
  add constraint ticket_source_check check (source in ('kiosk', 'phone', 'appointment')),
  -- From when on it comes first: the time of an appointment to which its holder came.
  add column due_at timestamptz;

-- They are deleted when their person asks for it, and by nobody else's wish.
revoke truncate on counters.appointment from motcua_app;

select platform.classify('counters.centre', 'permanent', 'none', 'hours');
select platform.classify('counters.service', 'permanent', 'none', 'per_slot');
select platform.classify('counters.ticket', 'operational', 'none', 'due_at');
select platform.classify('counters.appointment', 'case', 'none',
  'id, unit_id, service_id, procedure_code, procedure_name, starts_at, state, booked_at, reminded_at, ended_at, ticket_id, version');
select platform.classify('counters.appointment', 'case', 'internal', 'person_id, code');
