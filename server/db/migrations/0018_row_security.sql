-- The second wall: what the application role is shown follows from who acts, whatever a query asks (docs/decisions/0017).
-- Every transaction says who acts in `motcua.*` (platform/context.ts); without them nothing is shown. Owners are not held back:
-- migrations, backups and the bench work as owners, the program never does.
create function platform.acting(setting text) returns text language sql stable parallel safe as
$$ select nullif(current_setting('motcua.' || setting, true), '') $$;

-- The program itself: deliveries, jobs, commands.
create function platform.program_acts() returns boolean language sql stable parallel safe as
$$ select coalesce(platform.acting('kind') = 'system', false) $$;

-- Whose dossiers count as one's own: those of the citizen who acts, and of whom the transaction serves (`servePerson`). Empty for
-- anybody else.
create function platform.own_accounts() returns text[] language sql stable parallel safe as
$$ select array_remove(array[case when platform.acting('kind') = 'person' then platform.acting('actor') end,
  platform.acting('served_account')], null) $$;
create function platform.own_people() returns uuid[] language sql stable parallel safe as
$$ select array_remove(array[case when platform.acting('kind') = 'person' then platform.acting('person')::uuid end,
  platform.acting('served_person')::uuid], null) $$;

-- The units whose work the posts of a member of staff let them read; null for anybody else.
create function platform.staff_units() returns uuid[] language sql stable parallel safe as
$$ select case when platform.acting('kind') = 'staff' then platform.acting('units')::uuid[] end $$;

-- The one dossier that a door has opened in this transaction; only where nothing can be written.
create function dossiers.shown_dossier() returns uuid language sql stable parallel safe as
$$ select case when current_setting('transaction_read_only') = 'on' then platform.acting('shown_dossier')::uuid end $$;

-- Asked in a question of its own, `(select …)`, each of these is answered once for a statement and not for every row.
alter table dossiers.dossier enable row level security;
create policy program on dossiers.dossier using ((select platform.program_acts()));
create policy own on dossiers.dossier using (
  submitting_account_id = any ((select platform.own_accounts())::text[])
  or applicant_person_id = any ((select platform.own_people())::uuid[]));
-- A counter's draft lives for as long as the transaction that takes the dossier in.
create policy office on dossiers.dossier using (
  (state <> 'draft' or authority = 'counter')
  and (unit_id in (select unnest(platform.staff_units())) or desk_unit_id in (select unnest(platform.staff_units()))));
create policy shown on dossiers.dossier for select using (id = (select dossiers.shown_dossier()));

-- What belongs to a dossier is there for whom the dossier is there.
do $$ declare child text; begin
  foreach child in array array['component_answer', 'document', 'step', 'clock_interval', 'notice', 'supplement', 'result'] loop
    execute format('alter table dossiers.%I enable row level security', child);
    execute format('create policy of_dossier on dossiers.%I using (
      (select platform.program_acts()) or (select true from dossiers.dossier d where d.id = dossier_id))', child);
  end loop;
end $$;

-- A token stands at an office of its dossier: a whole city's queue is counted without looking each dossier up, and from the index alone.
alter table dossiers.token enable row level security;
create policy of_dossier on dossiers.token using (
  (select platform.program_acts()) or unit_id in (select unnest(platform.staff_units()))
  or (select true from dossiers.dossier d where d.id = dossier_id));
drop index dossiers.token_unassigned_by_office;
create index token_unassigned_by_office on dossiers.token (unit_id, role) include (step, due_at, dossier_id) where assignee_id is null;

-- Doors for whoever signs in nowhere. Each answers one row to who knows its code, and of a dossier nothing but opaque ids.
create function dossiers.dossier_by_code(wanted text)
returns table (id uuid, state text, applicant_person_id uuid, applicant_organisation_id uuid)
language sql stable parallel safe security definer rows 1 set search_path = pg_catalog as
$$ select d.id, d.state, d.applicant_person_id, d.applicant_organisation_id from dossiers.dossier d where d.code = wanted $$;

create function dossiers.result_by_verification_code(wanted text)
returns table (number text, outcome text, signed_at timestamptz, file_sha256 text, unit_name text, procedure_name text)
language sql stable parallel safe security definer rows 1 set search_path = pg_catalog as
$$ select r.number, r.outcome, r.signed_at, r.file_sha256, d.unit_name, d.procedure_name
  from dossiers.result r join dossiers.dossier d on d.id = r.dossier_id where r.verification_code = wanted $$;

-- A message is its reader's; anybody's act may write one to somebody.
alter table notifications.message enable row level security;
create policy program on notifications.message using ((select platform.program_acts()));
create policy own on notifications.message using (
  account_id::text = (select platform.acting('actor')) or person_id = any ((select platform.own_people())::uuid[]));
create policy write on notifications.message for insert with check (true);

-- The answer that a repeat receives again is for who asked first.
alter table platform.idempotency enable row level security;
create policy program on platform.idempotency using ((select platform.program_acts()));
create policy own on platform.idempotency using (
  actor_id = (select platform.acting('actor')) or actor_id = any ((select platform.own_accounts())::text[]));
