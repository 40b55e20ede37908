-- The law counts some limits in years; until now they were twelve months each.
alter table procedures.time_limit drop constraint time_limit_unit_check;
alter table procedures.time_limit add constraint time_limit_unit_check
  check (unit in ('working_day', 'day', 'hour', 'month', 'year', 'other'));
