-- What was seen of a paper, and by which number the old record was found, go with the person.
alter table identity.merger alter column seen drop not null;
update platform.column_class set retention = 'account'
  where table_name = 'identity.merger' and column_name in ('seen', 'old_index');

update identity.merger m set old_index = null from identity.person p
  where p.id = m.old_person_id and p.sealed_citizen_id is null;
update identity.merger m set seen = null from identity.person p
  where p.id = m.kept_person_id and p.sealed_citizen_id is null and p.merged_into is null;
