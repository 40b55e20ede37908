-- The queue of one office is short. That of whoever serves the whole city has tens of thousands of steps that are nobody's yet: its
-- first page is read in the order of urgency, and its counts from the index alone. What has no due time stands last.
drop index dossiers.token_unit_id_role_due_at_idx;
create index token_unassigned_by_office on dossiers.token (unit_id, role) include (step, due_at) where assignee_id is null;
create index token_unassigned_by_urgency on dossiers.token (role, (coalesce(due_at, 'infinity'::timestamptz)), id)
  include (unit_id) where assignee_id is null;
create index token_unit_id_idx on dossiers.token (unit_id);
