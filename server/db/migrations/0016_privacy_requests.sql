-- What a person asks of their own data, and the clock of the law over it.
create table privacy.data_request (
  id uuid primary key,
  version int not null default 1,
  person_id uuid not null references identity.person,
  kind text not null check (kind in ('access', 'correction', 'deletion', 'restriction', 'objection')),
  details text not null default '' check (length(details) <= 2000),
  -- Of a correction: which particular, and what is right.
  field text,
  value text check (length(value) <= 300),
  -- Of a restriction or objection: what for; none means everything that consent allows.
  purpose_code text references privacy.purpose,
  state text not null check (state in ('received', 'in_progress', 'done', 'refused', 'withdrawn')),
  made_at timestamptz not null,
  -- Days in Vietnam; the request is late from the day after.
  answer_by date not null,
  due_by date not null check (due_by >= answer_by),
  answered_at timestamptz,
  extended_at timestamptz,
  extension_reason text check (length(extension_reason) between 1 and 1000),
  closed_at timestamptz,
  -- Who at the desk did the last thing.
  handled_by text,
  answer text check (length(answer) <= 4000),
  ground text check (length(ground) between 1 and 1000),
  report jsonb,
  check ((kind = 'correction') = (field is not null and value is not null)),
  check ((state in ('done', 'refused', 'withdrawn')) = (closed_at is not null)),
  check ((state = 'refused') = (ground is not null)),
  check ((extended_at is null) = (extension_reason is null))
);
-- A question that is open is not asked again.
create unique index on privacy.data_request (person_id, kind, (coalesce(field, purpose_code, '')))
  where closed_at is null;
create index on privacy.data_request (due_by) where closed_at is null;
create index on privacy.data_request (closed_at desc) where closed_at is not null;

-- What may not be done any more with a person's data, though they once agreed.
create table privacy.restriction (
  id uuid primary key,
  person_id uuid not null references identity.person,
  purpose_code text references privacy.purpose,
  request_id uuid not null references privacy.data_request,
  since timestamptz not null,
  lifted_at timestamptz check (lifted_at >= since)
);
create index on privacy.restriction (person_id);

select platform.classify('privacy.data_request', 'account', 'none', 'id, version, kind, purpose_code, state, made_at, answer_by, due_by, answered_at, extended_at, closed_at');
select platform.classify('privacy.data_request', 'account', 'personal', 'person_id, details, field, value, answer, ground, extension_reason');
select platform.classify('privacy.data_request', 'account', 'internal', 'handled_by, report');
select platform.classify('privacy.restriction', 'account', 'none', 'id, purpose_code, request_id, since, lifted_at');
select platform.classify('privacy.restriction', 'account', 'personal', 'person_id');
