create schema identity;

create table identity.person (
  id uuid primary key,
  citizen_id text not null unique check (citizen_id ~ '^[0-9]{12}$'),
  full_name text not null check (full_name <> ''),
  birth_date date,
  sex text check (sex in ('male', 'female')),
  phone text check (phone ~ '^\+?[0-9]{8,15}$'),
  email text check (email ~ '^[^@\s]+@[^@\s]+$'),
  address text,
  commune_unit_id uuid references organisation.unit,
  -- A person of the demonstration, who does not exist.
  invented boolean not null default false,
  registered_at timestamptz not null
);

create table identity.organisation (
  id uuid primary key,
  -- 10 digits, the last a check digit; a branch appends -NNN.
  tax_code text not null unique check (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$'),
  name text not null check (name <> ''),
  kind text not null check (kind in ('enterprise', 'cooperative', 'state_agency', 'other')),
  address text,
  phone text check (phone ~ '^\+?[0-9]{8,15}$'),
  email text check (email ~ '^[^@\s]+@[^@\s]+$'),
  invented boolean not null default false,
  registered_at timestamptz not null
);

create table identity.representative (
  organisation_id uuid not null references identity.organisation,
  person_id uuid not null references identity.person,
  title text not null,
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  exclude using gist (organisation_id with =, person_id with =, daterange(valid_from, valid_to) with &&)
);
create index on identity.representative (person_id);

create table identity.account (
  id uuid primary key,
  username text not null check (username ~ '^[a-z0-9][a-z0-9._-]{2,59}$'),
  person_id uuid unique references identity.person,
  staff_id uuid unique references organisation.staff,
  password_hash text not null check (password_hash like '$argon2id$%'),
  state text not null default 'active' check (state in ('active', 'closed')),
  -- Opened with a password that stands in a file: never in production.
  demonstration boolean not null default false,
  opened_at timestamptz not null,
  unique (username),
  check ((person_id is null) <> (staff_id is null))
);

create table identity.session (
  -- Only the digest is kept: who reads this table cannot sign in with it.
  token_sha256 bytea primary key check (length(token_sha256) = 32),
  id uuid not null unique,
  account_id uuid not null references identity.account,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > started_at)
);
create index on identity.session (account_id);
create index on identity.session (expires_at);

-- Who acts with a token: asked on every request, so its plan is kept for the life of a connection (see posts_at).
create function identity.session_at(digest bytea, at timestamptz, idle_since timestamptz, day date)
returns table (session_id uuid, account_id uuid, person_id uuid, staff_id uuid, seen_at timestamptz, held jsonb)
language plpgsql stable rows 1 as $$
  begin
    return query select s.id, a.id, a.person_id, a.staff_id, s.seen_at,
      case when a.staff_id is not null then organisation.posts_at(a.staff_id, day) end
    from identity.session s join identity.account a on a.id = s.account_id
    where s.token_sha256 = digest and s.expires_at > at and s.seen_at > idle_since and a.state = 'active';
  end
$$;

-- How often somebody has tried to sign in, by username and by address; both stand here as digests.
create table identity.sign_in_count (
  subject_sha256 bytea primary key check (length(subject_sha256) = 32),
  attempts int not null check (attempts >= 0),
  window_ends_at timestamptz not null
);
create index on identity.sign_in_count (window_ends_at);

select platform.classify('identity.person', 'account', 'none', 'id, invented, registered_at');
select platform.classify('identity.person', 'account', 'personal', 'citizen_id, full_name, birth_date, sex, phone, email, address, commune_unit_id');
select platform.classify('identity.organisation', 'account', 'none', 'id, tax_code, name, kind, invented, registered_at');
select platform.classify('identity.organisation', 'account', 'internal', 'address, phone, email');
select platform.classify('identity.representative', 'account', 'personal', 'organisation_id, person_id, title, valid_from, valid_to');
select platform.classify('identity.account', 'account', 'personal', 'username, person_id, staff_id');
select platform.classify('identity.account', 'account', 'none', 'id, state, demonstration, opened_at');
select platform.classify('identity.account', 'account', 'secret', 'password_hash');
select platform.classify('identity.session', 'session', 'secret', 'token_sha256');
select platform.classify('identity.session', 'session', 'internal', 'id, account_id, started_at, seen_at, expires_at');
select platform.classify('identity.sign_in_count', 'session', 'internal', 'subject_sha256, attempts, window_ends_at');
