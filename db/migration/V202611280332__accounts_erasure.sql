-- A person asks to be erased, the supplier carries it out, and a receipt stays that names nobody: when, what was removed, what stays
-- by law, and which files had left. One request a person; who withdraws it takes it away.
create sequence accounts.erasure_seq;
create table accounts.erasure (
  id        bigint primary key,
  person_id bigint not null,
  asked_at  timestamp with time zone not null,
  done_at   timestamp with time zone,
  done_by   bigint,
  files     varchar,
  constraint erasure_person_uq unique (person_id),
  constraint erasure_person_fk foreign key (person_id) references accounts.person (id),
  constraint erasure_done_by_fk foreign key (done_by) references accounts.person (id)
);
create table accounts.erasure_line (
  erasure_id bigint      not null,
  section    varchar(20) not null,
  removed    bigint      not null,
  kept       boolean     not null,
  constraint erasure_line_pk primary key (erasure_id, section),
  constraint erasure_line_erasure_fk foreign key (erasure_id) references accounts.erasure (id)
);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('ERASURE_ASKED', null, 94, false, 'Pide que se borren sus datos', 'Asks to be erased', 'Demande son effacement'),
  ('ERASURE_WITHDRAWN', null, 95, false, 'Retira la petición de borrado', 'Withdraws the request to be erased', 'Retire la demande d''effacement'),
  ('PERSON_ERASED', null, 96, false, 'Borra los datos de una persona', 'Erases a person', 'Efface une personne'),
  ('ERASURES_VIEWED', null, 97, false, 'Consulta las peticiones de borrado', 'Looks at requests to be erased', 'Consulte les demandes d''effacement');
