-- What people said when they were asked: a ledger of every question put to somebody, answered or not.
create schema insight;

create sequence insight.survey_seq start with 50 increment by 50;
create table insight.survey (
  id           bigint primary key,
  instrument   varchar(20) not null,
  touchpoint   varchar(60) not null,
  pseudonym    uuid        not null,
  account_id   bigint      not null,
  object_type  varchar(30),
  object_id    varchar(60),
  offered_at   timestamp with time zone not null,
  answered_at  timestamp with time zone,
  dismissed_at timestamp with time zone,
  effort       integer,
  satisfaction integer,
  expectation  varchar(10),
  remark       varchar(1000),
  version      integer     not null,
  constraint survey_instrument_ck check (instrument in ('CES', 'CSAT', 'NPS')),
  constraint survey_effort_ck check (effort between 1 and 7),
  constraint survey_satisfaction_ck check (satisfaction between 1 and 5),
  constraint survey_expectation_ck check (expectation in ('BELOW', 'MET', 'EXCEEDED'))
);
create index survey_person_ix on insight.survey (pseudonym, offered_at);
create index survey_account_ix on insight.survey (account_id, offered_at);
create index survey_touchpoint_ix on insight.survey (touchpoint, answered_at);
