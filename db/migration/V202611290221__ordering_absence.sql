-- Whoever is away has somebody stand in for them, from a day to a day. Each hospital's book of absences is written in by one at a time,
-- so that of two who enter at the same moment neither makes a circle or a chain with the other.
create table ordering.absence_book (
  account_id bigint primary key,
  constraint absence_book_account_fk foreign key (account_id) references accounts.account (id)
);

create sequence ordering.absence_seq start with 50 increment by 50;
create table ordering.absence (
  id            bigint primary key,
  account_id    bigint  not null,
  absent_id     bigint  not null,
  substitute_id bigint  not null,
  starts_on     date    not null,
  ends_on       date    not null,
  version       integer not null,
  constraint absence_account_fk foreign key (account_id) references accounts.account (id),
  constraint absence_absent_fk foreign key (absent_id) references accounts.person (id),
  constraint absence_substitute_fk foreign key (substitute_id) references accounts.person (id),
  constraint absence_self_ck check (absent_id <> substitute_id),
  constraint absence_days_ck check (ends_on >= starts_on)
);
create index absence_account_ix on ordering.absence (account_id, ends_on);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('ABSENCES_VIEWED', 'DECIDE', 137, false, 'Consulta las sustituciones por ausencia', 'Looks at the substitutions for absence', 'Consulte les remplacements pour absence', 'Itinera', null),
  ('ABSENCE_CHANGED', 'DECIDE', 138, false, 'Cambia una sustitución por ausencia', 'Changes a substitution for absence', 'Modifie un remplacement pour absence', 'Itinera', 'COMPLETION');
