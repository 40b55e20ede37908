-- What time will do to a token: a row is one bell. Whoever takes the row rings it, in the same transaction: never lost, never twice.
create table dossiers.timer (
  id uuid primary key,
  dossier_id uuid not null references dossiers.dossier on delete cascade,
  token_id uuid not null references dossiers.token on delete cascade,
  -- Key of the border or of the option of a race; null: the token waits for nothing else.
  border text,
  due_at timestamptz not null,
  -- A date stays where it is while the clock stands; a duration moves with it.
  is_date boolean not null,
  unique nulls not distinct (token_id, border)
);
create index on dossiers.timer (due_at);
create index on dossiers.timer (dossier_id);
alter table dossiers.timer enable row level security;
create policy of_dossier on dossiers.timer using (
  (select platform.program_acts()) or (select true from dossiers.dossier d where d.id = dossier_id));
select platform.classify('dossiers.timer', 'case', 'none', 'id, dossier_id, token_id, border, due_at, is_date');
