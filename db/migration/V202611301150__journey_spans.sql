-- Touchpoints that are measured against another moment, gathered beside the log: when an order was taken further, when the same was done before, when a cart
-- became an order, when a search was made good. Whoever asks would otherwise look for that other touchpoint through its objects, once for each. The moment is
-- kept and not the verdict, so that whoever calls it late may say beyond how many hours.
create table journey.span (
  kind          varchar(20)   not null,
  touchpoint_id bigint        not null,
  occurred_at   timestamp with time zone not null,
  account_id    bigint,
  pseudonym     uuid, -- null once the person was erased
  visit         uuid,
  amount        numeric(19,4),
  met_at        timestamp with time zone, -- null while there is none within what the kind looks over
  constraint span_pk primary key (touchpoint_id, kind)
);
create index span_moment_ix on journey.span (kind, occurred_at);

-- Of what happened before the moment the spans are gathered. To gather anew, empty the table and set it to null.
alter table journey.rollup_state add column spans_until timestamp with time zone;
