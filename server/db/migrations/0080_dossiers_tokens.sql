-- A process may have several branches: each token is a row, at a step of an office or waiting for something else than a person.
alter table dossiers.token
  add column kind text not null default 'step'
    check (kind in ('step', 'service', 'join', 'timer', 'receive', 'race', 'call', 'sub')),
  -- The token of the sub-process it is in, and of the call by which its process runs: both take it with them when they go.
  add column within uuid references dossiers.token on delete cascade,
  add column called_by uuid references dossiers.token on delete cascade,
  -- Of a call: the version that runs, pinned when the calling process was published.
  add column runs_version_id uuid references procedures.process_version,
  add column arm int,
  add column decision text,
  add column fired text[] not null default '{}',
  alter column role drop not null,
  alter column unit_id drop not null,
  add constraint token_is_somebodys check ((kind = 'step') = (role is not null and unit_id is not null)),
  add constraint token_call_runs check ((kind = 'call') = (runs_version_id is not null));
create index on dossiers.token (within) where within is not null;
create index on dossiers.token (called_by) where called_by is not null;
-- A step is given out once at a time: a decision is about one of them and nobody wonders about which.
create unique index token_once on dossiers.token (dossier_id, step, within, called_by) nulls not distinct where kind = 'step';
select platform.classify('dossiers.token', 'case', 'none', 'kind, within, called_by, runs_version_id, arm, decision, fired');

-- The diagram from which a process was compiled, as it was published.
alter table procedures.process_version add column bpmn text;
select platform.classify('procedures.process_version', 'permanent', 'none', 'bpmn');
