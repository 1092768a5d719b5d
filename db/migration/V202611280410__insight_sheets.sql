-- People bring what their telephone system or CRM exports: a file waits, in pieces, until it is looked through, matched and imported, or for two days.
create sequence insight.sheet_seq start with 1 increment by 1;
create table insight.sheet (
  id          bigint       not null,
  person_id   bigint       not null,
  name        varchar(120) not null,
  uploaded_at timestamp with time zone not null,
  row_count   integer      not null,
  constraint sheet_pk primary key (id)
);
create index sheet_person_ix on insight.sheet (person_id);
create table insight.sheet_piece (
  sheet_id bigint  not null,
  piece_no integer not null,
  content  bytea   not null,
  constraint sheet_piece_pk primary key (sheet_id, piece_no),
  constraint sheet_piece_sheet_fk foreign key (sheet_id) references insight.sheet (id)
);

-- What the columns of such a file mean, as the person said last.
create table insight.sheet_mapping (
  person_id   bigint      not null,
  columns_are varchar(64) not null, -- a fingerprint of their names
  mapping     varchar     not null,
  used_at     timestamp with time zone not null,
  constraint sheet_mapping_pk primary key (person_id, columns_are)
);

-- What was imported, under the number that the file had. The person goes when erased; the role and the figures stay.
create table insight.sheet_import (
  id          bigint       not null,
  person_id   bigint,
  persona     varchar(40)  not null,
  name        varchar(120) not null,
  imported_at timestamp with time zone not null,
  row_count   integer      not null,
  taken       integer      not null,
  repeated    integer      not null,
  refused     integer      not null,
  constraint sheet_import_pk primary key (id)
);
-- Each row that became a touchpoint, so that none becomes one twice: by its identifier where the file has one, else by all it says.
create table insight.sheet_row (
  fingerprint varchar(64) not null,
  import_id   bigint      not null,
  constraint sheet_row_pk primary key (fingerprint),
  constraint sheet_row_import_fk foreign key (import_id) references insight.sheet_import (id)
);
create index sheet_row_import_ix on insight.sheet_row (import_id);

-- Rows older than thirteen months are refused, so nobody asks for what was imported before that.
insert into journey.retention (code, retention_no, keep_days) values ('sheet', 21, 2), ('sheet-import', 22, 396);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('SHEETS_VIEWED', null, 106, false, 'Abre la importación de contactos', 'Opens the import of contacts', 'Ouvre l’importation des contacts'),
  ('SHEET_UPLOADED', null, 107, false, 'Sube un fichero de contactos', 'Uploads a file of contacts', 'Téléverse un fichier de contacts'),
  ('SHEET_MAPPED', null, 108, false, 'Asigna las columnas de un fichero', 'Matches the columns of a file', 'Associe les colonnes d’un fichier'),
  ('SHEET_IMPORTED', null, 109, false, 'Importa contactos de un fichero', 'Imports contacts from a file', 'Importe des contacts d’un fichier');
