-- The counts of the days, added up by months that are over: a year of a large log is read in a twentieth of the rows.
create table journey.rollup_month (
  month_on    date        not null, -- its first day
  account_id  bigint      not null,
  type        varchar(60) not null,
  persona     varchar(40) not null,
  channel     varchar(20) not null,
  outcome     varchar(10) not null,
  touchpoints integer     not null,
  constraint rollup_month_pk primary key (month_on, account_id, type, persona, channel, outcome)
);

-- The months before it are added up. To count anew, empty the table and set it to null.
alter table journey.rollup_state add column months_until date;
