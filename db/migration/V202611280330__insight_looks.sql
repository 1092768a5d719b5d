-- Who looked at what names or follows people, and what left as a file: kept by the reading itself, so that nothing is shown that
-- does not stand here. And the key under which people are named in all that leaves (decision record 006).
create sequence insight.look_seq;
create table insight.look (
  id          bigint primary key,
  person_id   bigint      not null,
  persona     varchar(40) not null,
  what        varchar(20) not null,
  accounts    varchar,
  period_from timestamp with time zone,
  period_to   timestamp with time zone,
  case_kind   varchar(20),
  form        varchar(10),
  key_no      integer,
  events      bigint,
  looked_at   timestamp with time zone not null,
  constraint look_what_ck check (what in ('TIMELINE', 'TOUCHPOINTS', 'EXPORT'))
);
create index look_moment_ix on insight.look (looked_at);

create table insight.pseudonym_key (
  key_no  integer primary key,
  secret  varchar(80) not null,
  made_at timestamp with time zone not null
);
insert into insight.pseudonym_key (key_no, secret, made_at)
  select 1, cast(gen_random_uuid() as varchar(36)) || cast(gen_random_uuid() as varchar(36)), current_timestamp;

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('LOOKS_VIEWED', null, 98, false, 'Consulta quién ha mirado', 'Looks up who looked', 'Consulte qui a regardé'),
  ('PSEUDONYMS_ROTATED', null, 99, false, 'Cambia la clave de los seudónimos', 'Changes the key of the pseudonyms', 'Change la clé des pseudonymes');
