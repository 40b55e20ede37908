-- Who a member of staff is as a citizen: the vault's blind index of their number, by which it is noticed that somebody read their
-- own record or that of somebody near to them. The number itself is not kept.
create table identity.staff_number (
  staff_id uuid primary key references organisation.staff,
  citizen_id_index bytea not null check (length(citizen_id_index) = 32),
  recorded_by text not null,
  recorded_at timestamptz not null,
  -- Set when they leave: the readings of their last days are still to be looked through.
  forget_at timestamptz
);
create index on identity.staff_number (citizen_id_index);

select platform.classify('identity.staff_number', 'account', 'none', 'recorded_at, forget_at');
select platform.classify('identity.staff_number', 'account', 'internal', 'staff_id, recorded_by');
select platform.classify('identity.staff_number', 'account', 'personal', 'citizen_id_index');
