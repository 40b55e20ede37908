create schema measurement;

-- Counts kept by the facts: what happened in an office, on a day, by channel. A rebuild from the facts gives the same rows.
create table measurement.daily_count (
  unit_id uuid not null,
  day date not null,
  channel text not null,
  measure text not null,
  value bigint not null,
  primary key (unit_id, day, channel, measure)
);
create index on measurement.daily_count (day);

select platform.classify('measurement.daily_count', 'permanent', 'none', 'unit_id, day, channel, measure, value');
