-- A line that comes in parts keeps which part comes when, and every later word about its day: the hospital plans by what it was told, and when.
alter table ordering.order_line add column promised_parts varchar(400); -- day=pieces, the earliest first; null when all comes on promised_on
alter table ordering.order_line add column promise_revisions integer default 0 not null;
create sequence ordering.promise_revision_seq start with 1 increment by 1;
create table ordering.promise_revision (
  id          bigint      primary key,
  line_id     bigint      not null,
  quantity    integer     not null, -- so many pieces are there by that day
  told_at     timestamp with time zone not null,
  was_on      date,
  promised_on date,
  cause       varchar(10) not null,
  constraint promise_revision_line_fk foreign key (line_id) references ordering.order_line (id) on delete cascade,
  constraint promise_revision_cause_ck check (cause in ('CONFIRMED', 'SUPPLY'))
);
create index promise_revision_line_ix on ordering.promise_revision (line_id);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('PROMISE_MOVED', 'RECEIVE', 160, false, 'Cambia el día prometido de una línea', 'The day promised for a line changes', 'Le jour promis pour une ligne change', 'Itinera', null);
