-- Which state the catalogue is in, for the search: every process keeps an index of the procedures in force in its memory
-- and makes a new one when this stamp is another than the one its index was made under.
create table procedures.search_stamp (
  single boolean primary key default true check (single),
  stamp uuid not null default gen_random_uuid()
);
insert into procedures.search_stamp default values;

create function procedures.renew_search_stamp() returns trigger language plpgsql as $$
begin
  update procedures.search_stamp set stamp = gen_random_uuid();
  return null;
end
$$;

create trigger renew_search_stamp after update of current_version_id on procedures.procedure
  for each statement execute function procedures.renew_search_stamp();

revoke insert, delete, truncate on procedures.search_stamp from motcua_app;

select platform.classify('procedures.search_stamp', 'operational', 'none', 'single, stamp');
