-- The log lies in months: an old month is dropped whole, and whoever asks about some days reads no others. See record 005.
-- Whatever no month was made for, however old or far ahead, goes to touchpoint_other: no write fails for a missing month.
alter table journey.touchpoint rename to touchpoint_in_one;

create table journey.touchpoint (like journey.touchpoint_in_one including defaults including constraints) partition by range (occurred_at);
create table journey.touchpoint_other partition of journey.touchpoint (constraint touchpoint_other_pk primary key (id)) default;

-- Ids are unique within a month: a key of the whole table would have to hold the moment as well, and every touchpoint pay for it.
create function journey.add_touchpoint_month(begins date) returns void language plpgsql set lock_timeout = '2s' as $$
declare
  part   constant text := to_char(begins, '"touchpoint_"YYYY"_"MM');
  starts constant timestamp with time zone := begins::timestamp at time zone 'UTC';
  ends   constant timestamp with time zone := (begins + interval '1 month') at time zone 'UTC';
begin
  lock table journey.touchpoint in share update exclusive mode;
  if to_regclass('journey.' || part) is not null then
    return;
  end if;
  lock table journey.touchpoint_other in access exclusive mode;
  execute format('create table journey.%I (like journey.touchpoint including defaults including constraints, primary key (id))', part);
  execute format('with moved as (delete from journey.touchpoint_other where occurred_at >= %L and occurred_at < %L returning *)'
    || ' insert into journey.%I select * from moved', starts, ends, part);
  execute format('alter table journey.touchpoint attach partition journey.%I for values from (%L) to (%L)', part, starts, ends);
end $$;

create function journey.drop_touchpoint_month(begins date) returns void language plpgsql set lock_timeout = '2s' as $$
begin
  execute format('drop table journey.%I', to_char(begins, '"touchpoint_"YYYY"_"MM'));
end $$;

create view journey.touchpoint_month as
  select to_date(c.relname, '"touchpoint_"YYYY"_"MM') as begins from pg_inherits i join pg_class c on c.oid = i.inhrelid
  where i.inhparent = 'journey.touchpoint'::regclass and c.relname ~ '^touchpoint_[0-9]{4}_[0-9]{2}$';

-- Thirteen months back, as long as touchpoints are kept, and further where there are some; three ahead.
select journey.add_touchpoint_month(m::date) from generate_series(
  date_trunc('month', least((select min(occurred_at) from journey.touchpoint_in_one), now() - interval '13 months') at time zone 'UTC'),
  date_trunc('month', now() at time zone 'UTC') + interval '3 months', interval '1 month') m;

insert into journey.touchpoint select * from journey.touchpoint_in_one order by occurred_at;
drop table journey.touchpoint_in_one;
create index touchpoint_account_ix on journey.touchpoint (account_id, occurred_at);
create index touchpoint_type_ix on journey.touchpoint (type, occurred_at);
analyze journey.touchpoint;
