-- An analyst lays another tool's event log beside ours. Nothing here names a touchpoint, a person or a hospital of ours, and nothing of ours names it.
create sequence insight.foreign_log_seq start with 1 increment by 1;
create table insight.foreign_log (
  id          bigint primary key,
  name        varchar(120) not null,
  format      varchar(10)  not null,
  imported_at timestamp with time zone not null,
  head        varchar      not null,
  events      bigint       not null,
  activities  bigint       not null,
  first_at    timestamp with time zone,
  last_at     timestamp with time zone,
  constraint foreign_log_format_ck check (format in ('XES', 'OCEL'))
);
-- A case of XES is an object of the type case. Attributes of every kind, and lists within them, are kept as they came.
create table insight.foreign_object (
  log_id      bigint       not null,
  object_no   bigint       not null,
  object_id   varchar(400) not null,
  object_type varchar(400) not null,
  content     varchar      not null,
  constraint foreign_object_pk primary key (log_id, object_no),
  constraint foreign_object_log_fk foreign key (log_id) references insight.foreign_log (id)
);
create index foreign_object_id_ix on insight.foreign_object (log_id, object_id);
create table insight.foreign_event (
  log_id      bigint       not null,
  event_no    bigint       not null,
  event_id    varchar(400),
  activity    varchar(400) not null,
  occurred_at timestamp with time zone,
  content     varchar      not null,
  constraint foreign_event_pk primary key (log_id, event_no),
  constraint foreign_event_log_fk foreign key (log_id) references insight.foreign_log (id)
);
-- Which objects an event or an object concerns. They may stand later in the file than what names them, so it is by their id.
create table insight.foreign_event_object (
  log_id      bigint       not null,
  event_no    bigint       not null,
  relation_no bigint       not null,
  object_id   varchar(400) not null,
  qualifier   varchar(400) not null,
  constraint foreign_event_object_pk primary key (log_id, event_no, relation_no),
  constraint foreign_event_object_log_fk foreign key (log_id) references insight.foreign_log (id)
);
create index foreign_event_object_id_ix on insight.foreign_event_object (log_id, object_id);
create table insight.foreign_object_object (
  log_id      bigint       not null,
  object_no   bigint       not null,
  relation_no bigint       not null,
  object_id   varchar(400) not null,
  qualifier   varchar(400) not null,
  constraint foreign_object_object_pk primary key (log_id, object_no, relation_no),
  constraint foreign_object_object_log_fk foreign key (log_id) references insight.foreign_log (id)
);
-- What is counted of a log: it never changes, so it is counted once.
create table insight.foreign_case_kind (
  log_id      bigint       not null,
  object_type varchar(400) not null,
  objects     bigint       not null,
  variants    bigint       not null,
  constraint foreign_case_kind_pk primary key (log_id, object_type),
  constraint foreign_case_kind_log_fk foreign key (log_id) references insight.foreign_log (id)
);
create table insight.foreign_follow (
  log_id        bigint       not null,
  object_type   varchar(400) not null,
  activity      varchar(400) not null,
  next_activity varchar(400),
  times         bigint       not null,
  cases         bigint       not null,
  constraint foreign_follow_log_fk foreign key (log_id) references insight.foreign_log (id)
);
create index foreign_follow_ix on insight.foreign_follow (log_id, object_type);
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('FOREIGN_LOGS_VIEWED', null, 80, false, 'Mira registros de otras herramientas', 'Looks at other tools’ logs', 'Consulte les journaux d’autres outils'),
  ('FOREIGN_LOG_IMPORTED', null, 81, false, 'Importa un registro de otra herramienta', 'Imports another tool’s log', 'Importe un journal d’un autre outil'),
  ('FOREIGN_LOG_DELETED', null, 82, false, 'Borra un registro importado', 'Deletes an imported log', 'Supprime un journal importé'),
  ('FOREIGN_LOG_TAKEN', null, 83, false, 'Exporta de nuevo un registro importado', 'Exports an imported log again', 'Réexporte un journal importé');
