-- Signs in the access ledger that somebody should look at. A sign accuses nobody; an inspector closes it with what they found.
create table inspection.sign (
  id uuid primary key,
  rule text not null check (rule in ('many_people', 'without_task', 'odd_hours', 'declared_relation', 'many_readers')),
  day date not null,
  -- Whose readings; none where it is one person whom many read.
  account_id uuid references identity.account,
  unit_id uuid,
  person_id uuid,
  -- What tells it from others of its rule, day and account, such as the hour.
  about text not null,
  -- Figures, as the words of the rule name them.
  evidence jsonb not null,
  noticed_at timestamptz not null,
  unique nulls not distinct (rule, day, account_id, about)
);
create index on inspection.sign (noticed_at, id);

create table inspection.finding (
  sign_id uuid primary key references inspection.sign,
  outcome text not null check (outcome in ('explained', 'passed_on')),
  text text not null check (text <> ''),
  found_by uuid not null references identity.account,
  found_at timestamptz not null
);

-- Whom an official has declared to be themselves or a relative: the program does not know that by itself.
create table inspection.declared_relation (
  account_id uuid not null references identity.account,
  person_id uuid not null references identity.person,
  kind text not null check (kind in ('self', 'relative')),
  recorded_by uuid not null references identity.account,
  recorded_at timestamptz not null,
  primary key (account_id, person_id)
);

-- Days that were looked through after they were over.
create table inspection.looked_day (
  day date primary key,
  looked_at timestamptz not null
);

revoke delete, truncate on inspection.sign from motcua_app;
revoke update, delete, truncate on inspection.finding, inspection.declared_relation, inspection.looked_day from motcua_app;

select platform.classify('inspection.sign', 'permanent', 'none', 'id, rule, day, unit_id, about, evidence, noticed_at');
select platform.classify('inspection.sign', 'permanent', 'internal', 'account_id, person_id');
select platform.classify('inspection.finding', 'permanent', 'none', 'sign_id, outcome, found_at');
select platform.classify('inspection.finding', 'permanent', 'personal', 'text');
select platform.classify('inspection.finding', 'permanent', 'internal', 'found_by');
select platform.classify('inspection.declared_relation', 'permanent', 'none', 'kind, recorded_at');
select platform.classify('inspection.declared_relation', 'permanent', 'internal', 'account_id, recorded_by');
select platform.classify('inspection.declared_relation', 'permanent', 'personal', 'person_id');
select platform.classify('inspection.looked_day', 'operational', 'none', 'day, looked_at');
