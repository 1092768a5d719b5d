-- What hurts is talked about with those who met it: cases, opened by an analyst, waiting for whoever looks after the hospital, closed with what was done
-- and what was said. In how many days one should be closed is data.
create table insight.friction_sla (
  kind varchar(40) not null,
  days integer     not null,
  constraint friction_sla_pk primary key (kind),
  constraint friction_sla_days_ck check (days > 0)
);
insert into insight.friction_sla (kind, days) values
  ('search-without-result', 10),
  ('repeated-input', 10),
  ('stuck-input', 5),
  ('abandoned-form', 5),
  ('abandoned-cart', 5),
  ('refused-action', 5),
  ('out-of-stock', 5),
  ('failure', 3),
  ('slow-page', 10),
  ('quick-return', 10),
  ('back-and-forth', 10),
  ('call-after-portal', 3),
  ('rework', 5),
  ('waiting', 2),
  ('price-differs', 3),
  ('disputed-invoice', 3),
  ('late-delivery', 5),
  ('short-delivery', 5),
  ('rage-click', 10),
  ('dead-click', 10),
  ('left-form', 10),
  ('script-error', 10),
  ('poor-page', 10);

create sequence insight.friction_case_seq start with 50 increment by 50;
create table insight.friction_case (
  id              bigint       not null,
  kind            varchar(40)  not null,
  account_id      bigint       not null,
  note            varchar(400) not null,
  opened_at       timestamp with time zone not null,
  due_on          date         not null,
  closed_at       timestamp with time zone, -- null while it is open, like what was done and said
  done            varchar(400),
  said            varchar(400),
  overdue_told_at timestamp with time zone,
  version         integer      not null,
  constraint friction_case_pk primary key (id),
  constraint friction_case_kind_fk foreign key (kind) references insight.friction_sla (kind),
  constraint friction_case_closed_ck check (closed_at is null or done is not null)
);
create index friction_case_account_ix on insight.friction_case (account_id, closed_at);
create index friction_case_kind_ix on insight.friction_case (kind, opened_at);

insert into journey.retention (code, retention_no, keep_days) values ('friction-case', 41, 761);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('FRICTION_CASE_OPENED', null, 221, false, 'Se va a hablar con el hospital de una fricción', 'A friction is to be talked about with the hospital', 'Une friction est à aborder avec l’hôpital', 'Itinera', null),
  ('FRICTION_CASE_CLOSED', null, 222, false, 'Se ha hablado con el hospital de una fricción', 'A friction was talked about with the hospital', 'Une friction a été abordée avec l’hôpital', 'Itinera', null),
  ('FRICTION_CASE_OVERDUE', null, 223, false, 'Hablar con el hospital de una fricción se retrasa', 'Talking with the hospital about a friction is overdue', 'L’échange avec l’hôpital sur une friction est en retard', 'Itinera', null);
