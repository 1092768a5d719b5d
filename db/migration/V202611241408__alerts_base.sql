-- What somebody must be told: the notice shown in the portal and the letter that waits to be sent, written in the
-- transaction of the fact itself. The unique key keeps the same fact from being told twice to the same person.
create schema alerts;

create sequence alerts.alert_seq start with 50 increment by 50;
create table alerts.alert (
  id          bigint primary key,
  person_id   bigint       not null,
  account_id  bigint       not null,
  fact        varchar(120) not null,
  severity    varchar(10)  not null,
  message_key varchar(80)  not null,
  arguments   varchar(1000) not null,
  link        varchar(200) not null,
  raised_at   timestamp with time zone not null,
  opened_at   timestamp with time zone,
  version     integer      not null,
  constraint alert_fact_uq unique (fact, person_id),
  constraint alert_person_fk foreign key (person_id) references accounts.person (id),
  constraint alert_account_fk foreign key (account_id) references accounts.account (id),
  constraint alert_severity_ck check (severity in ('INFO', 'WARNING', 'URGENT'))
);
create index alert_person_ix on alerts.alert (person_id, raised_at);
create index alert_account_ix on alerts.alert (account_id, raised_at);

create sequence alerts.letter_seq start with 50 increment by 50;
create table alerts.letter (
  id         bigint primary key,
  alert_id   bigint       not null,
  recipient  varchar(200) not null,
  subject    varchar(300) not null,
  body       varchar(4000) not null,
  status     varchar(10)  not null,
  attempts   integer      not null,
  next_try_at timestamp with time zone not null,
  sent_at    timestamp with time zone,
  version    integer      not null,
  constraint letter_alert_uq unique (alert_id),
  constraint letter_alert_fk foreign key (alert_id) references alerts.alert (id),
  constraint letter_status_ck check (status in ('WAITING', 'SENT', 'GIVEN_UP'))
);
create index letter_waiting_ix on alerts.letter (status, next_try_at);
