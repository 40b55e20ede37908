-- Somebody acts for another: offered by one side, accepted by the other, ended by either.
create table identity.delegation (
  id uuid primary key,
  kind text not null check (kind in ('person', 'company', 'guardian')),
  -- Whose matter it is. Null, and the same for the delegate: the offer named somebody whom nobody knows under that number
  -- and name. It waits as any other does, so that offering tells nothing.
  principal_person_id uuid references identity.person,
  principal_organisation_id uuid references identity.organisation,
  delegate_person_id uuid references identity.person,
  offered_by text not null check (offered_by in ('principal', 'delegate', 'office')),
  offered_by_account_id text not null,
  -- What the offering side typed of the other, shown to nobody else.
  other_name text not null check (length(other_name) between 1 and 200),
  other_digits text not null check (other_digits ~ '^[0-9]{4}$'),
  scopes text[] not null check (cardinality(scopes) > 0 and scopes <@ array['hand_in', 'follow', 'receive']),
  -- Codes of procedures; null: all of them.
  procedures text[] check (cardinality(procedures) > 0),
  first_day date not null,
  last_day date not null check (last_day >= first_day),
  state text not null check (state in ('offered', 'accepted', 'refused', 'revoked')),
  offered_at timestamptz not null,
  answered_at timestamptz,
  ended_at timestamptz,
  ended_by text check (ended_by in ('principal', 'delegate', 'office')),
  check ((kind = 'company') = (principal_organisation_id is not null)),
  check (principal_person_id is null or principal_organisation_id is null),
  check (state not in ('accepted', 'refused') or answered_at is not null),
  check (state not in ('accepted', 'refused') or
    (delegate_person_id is not null and coalesce(principal_person_id, principal_organisation_id) is not null)),
  check ((state = 'revoked') = (ended_at is not null)),
  check ((ended_at is null) = (ended_by is null)),
  check (principal_person_id <> delegate_person_id)
);
create index on identity.delegation (delegate_person_id) where delegate_person_id is not null;
create index on identity.delegation (principal_person_id) where principal_person_id is not null;
create index on identity.delegation (principal_organisation_id) where principal_organisation_id is not null;
create index on identity.delegation (offered_by_account_id, offered_at);

-- What was done under it, for both sides to see. The subject is opaque here: identity lies below dossiers.
create table identity.delegated_act (
  id uuid primary key,
  delegation_id uuid not null references identity.delegation on delete cascade,
  at timestamptz not null,
  action text not null check (action ~ '^[a-z_]{2,40}$'),
  subject_id uuid not null,
  procedure_code text not null
);
create index on identity.delegated_act (delegation_id, at);

-- Under which delegation a dossier was begun.
alter table dossiers.dossier add column delegation_id uuid
  check (delegation_id is null or authority = 'delegation');
create index on dossiers.dossier (applicant_organisation_id, updated_at desc) where applicant_organisation_id is not null;

-- The second wall (0018) shows a delegate the dossiers of whoever lets them act today, and a representative those of
-- their organisation; what of them, and what may be done, is the policy's to say.
create function dossiers.own_applicants() returns uuid[] language sql stable parallel safe as
$$ select platform.own_people() || array(
    select d.principal_person_id from identity.delegation d
    where platform.acting('kind') = 'person' and d.delegate_person_id = platform.acting('person')::uuid
      and d.state = 'accepted' and d.principal_person_id is not null
      and (now() at time zone 'Asia/Ho_Chi_Minh')::date between d.first_day and d.last_day) $$;
create function dossiers.own_organisations() returns uuid[] language sql stable parallel safe as
$$ select array(
    select d.principal_organisation_id from identity.delegation d
    where platform.acting('kind') = 'person' and d.delegate_person_id = platform.acting('person')::uuid
      and d.state = 'accepted' and d.principal_organisation_id is not null
      and (now() at time zone 'Asia/Ho_Chi_Minh')::date between d.first_day and d.last_day
    union all
    select r.organisation_id from identity.representative r
    where platform.acting('kind') = 'person' and r.person_id = platform.acting('person')::uuid
      and r.valid_from <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
      and (r.valid_to is null or r.valid_to > (now() at time zone 'Asia/Ho_Chi_Minh')::date)) $$;
alter policy own on dossiers.dossier using (
  (submitting_account_id = any ((select platform.own_accounts())::text[]) and authority <> 'delegation')
  or applicant_person_id = any ((select dossiers.own_applicants())::uuid[])
  or applicant_organisation_id = any ((select dossiers.own_organisations())::uuid[]));

-- What was done stays as it was written, for as long as there is anybody to whom it happened.
revoke update, delete, truncate on identity.delegated_act from motcua_app;
revoke truncate on identity.delegation from motcua_app;

select platform.classify('identity.delegation', 'account', 'none', 'id, kind, offered_by, scopes, procedures, first_day, last_day, state, offered_at, answered_at, ended_at, ended_by');
select platform.classify('identity.delegation', 'account', 'internal', 'offered_by_account_id, principal_person_id, principal_organisation_id, delegate_person_id');
select platform.classify('identity.delegation', 'account', 'personal', 'other_name, other_digits');
select platform.classify('identity.delegated_act', 'account', 'none', 'id, delegation_id, at, action, procedure_code');
select platform.classify('identity.delegated_act', 'account', 'internal', 'subject_id');
select platform.classify('dossiers.dossier', 'case', 'internal', 'delegation_id');
