-- What another system that provisions staff (SCIM) calls them, and whom it has deleted there. An id of theirs is opaque to us.
create table identity.provisioned (
  client_id text not null,
  staff_id uuid not null references organisation.staff,
  external_id text check (length(external_id) between 1 and 200),
  deleted_at timestamptz,
  primary key (client_id, staff_id)
);
create unique index provisioned_external on identity.provisioned (client_id, external_id)
  where external_id is not null and deleted_at is null;

select platform.classify('identity.provisioned', 'account', 'internal', 'client_id, staff_id, external_id');
select platform.classify('identity.provisioned', 'account', 'none', 'deleted_at');
