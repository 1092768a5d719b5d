-- Ways through the portal that led back to the page before last, gathered beside the log: whoever looks for them would otherwise lay out every
-- visit. All of them are kept with the time on the page between, so that whoever calls a return a quick one may say below how many seconds.
create table journey.way (
  touchpoint_id bigint        not null, -- at which somebody was back
  occurred_at   timestamp with time zone not null,
  account_id    bigint,
  pseudonym     uuid, -- null once the person was erased
  visit         uuid          not null,
  amount        numeric(19,4),
  dwell_ms      integer       not null, -- on the page between
  forth         boolean       not null, -- the second time between the same two pages, and told at no later one
  constraint way_pk primary key (touchpoint_id)
);
create index way_moment_ix on journey.way (occurred_at);

-- Ways that ended before the moment are gathered. To gather anew, empty the table and set it to null.
alter table journey.rollup_state add column ways_until timestamp with time zone;
