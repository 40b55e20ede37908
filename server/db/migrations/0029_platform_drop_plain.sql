-- What these columns held stands sealed beside them by now.
do $$ begin
  if exists (select from identity.person where coalesce(citizen_id, phone, email, address) is not null)
    or exists (select from identity.organisation where coalesce(phone, email, address) is not null)
    or exists (select from privacy.data_request where value is not null)
    or exists (select from platform.idempotency where answer is not null) then
    raise exception 'identity numbers and contact data are not sealed yet: "motcua migrate" does that and this';
  end if;
end $$;

alter table identity.person
  drop column citizen_id, drop column phone, drop column email, drop column address,
  -- Both are missing of whoever was erased, and of nobody else.
  add check ((citizen_id_index is null) = (sealed_citizen_id is null)),
  add check (citizen_id_index is not null or coalesce(sealed_phone, sealed_email, sealed_address) is null);
alter table identity.organisation drop column phone, drop column email, drop column address;
alter table privacy.data_request
  drop column value,
  add check ((kind = 'correction') = (field is not null and sealed_value is not null));
alter table platform.idempotency drop column answer;

delete from platform.column_class where table_name = 'identity.person' and column_name in ('citizen_id', 'phone', 'email', 'address');
delete from platform.column_class where table_name = 'identity.organisation' and column_name in ('phone', 'email', 'address');
delete from platform.column_class where (table_name, column_name) in (('privacy.data_request', 'value'), ('platform.idempotency', 'answer'));
