-- Keys of the installation, which lie in files: here stands only by which one they are known again. 0 keys the blind
-- indexes; from 1 on they lock data keys, the newest what is new.
create table platform.installation_key (
  no int primary key check (no >= 0),
  fingerprint bytea not null check (length(fingerprint) = 32),
  made_at timestamptz not null default now()
);

-- The data key of a person or an organisation, locked with a key of the installation. With the row goes whatever was
-- sealed with it, wherever a copy of that lies. The subject of zeros is the house itself.
create table platform.subject_key (
  subject_id uuid primary key,
  key_no int not null references platform.installation_key check (key_no > 0),
  wrapped bytea not null check (length(wrapped) = 61)
);

-- The data key of somebody, as a repository reads it beside what it opens.
create function platform.key_of(subject uuid) returns bytea language plpgsql stable as $$
  begin
    return (select int4send(k.key_no) || k.wrapped from platform.subject_key k where k.subject_id = subject);
  end
$$;

revoke insert, update, delete, truncate on platform.installation_key from motcua_app;
revoke truncate on platform.subject_key from motcua_app;

select platform.classify('platform.installation_key', 'permanent', 'none', 'no, made_at');
select platform.classify('platform.installation_key', 'permanent', 'internal', 'fingerprint');
select platform.classify('platform.subject_key', 'account', 'internal', 'subject_id, key_no');
select platform.classify('platform.subject_key', 'account', 'secret', 'wrapped');

-- Sealed with the data key of whom they tell of. The program puts what stands in the columns of old into these before
-- the next migration takes those away.
alter table identity.person
  add column citizen_id_index bytea unique check (length(citizen_id_index) = 32),
  add column sealed_citizen_id bytea check (length(sealed_citizen_id) = 41),
  add column sealed_phone bytea check (length(sealed_phone) between 37 and 45),
  add column sealed_email bytea check (length(sealed_email) > 31),
  add column sealed_address bytea check (length(sealed_address) > 29),
  alter column citizen_id drop not null;
alter table identity.organisation
  add column sealed_phone bytea check (length(sealed_phone) between 37 and 45),
  add column sealed_email bytea check (length(sealed_email) > 31),
  add column sealed_address bytea check (length(sealed_address) > 29);

-- What somebody asks to have put right, with their key; the first answers to repeated requests, with that of the house.
alter table privacy.data_request add column sealed_value bytea;
do $$ begin
  -- It ties a correction to its value, and comes back with the next migration.
  execute (select format('alter table privacy.data_request drop constraint %I', conname) from pg_constraint
    where conrelid = 'privacy.data_request'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%correction%value%');
end $$;
alter table platform.idempotency add column sealed_answer bytea;

select platform.classify('privacy.data_request', 'account', 'personal', 'sealed_value');
select platform.classify('platform.idempotency', 'operational', 'sensitive', 'sealed_answer');
select platform.classify('identity.person', 'account', 'personal', 'citizen_id_index, sealed_citizen_id, sealed_phone, sealed_email, sealed_address');
select platform.classify('identity.organisation', 'account', 'internal', 'sealed_phone, sealed_email, sealed_address');
