-- A hospital calls articles by numbers of its own: a cross-reference that it keeps, and that nobody else sees. Compared is the key; the
-- book of an account is taken by whoever writes in it, so that two who write at once see each other.
create table catalog.number_book (
  account_id bigint primary key
);

create table catalog.own_number (
  account_id bigint      not null,
  own_key    varchar(40) not null,
  own_number varchar(40) not null,
  article_id bigint      not null,
  changed_at timestamp with time zone not null,
  constraint own_number_pk primary key (account_id, own_key),
  constraint own_number_article_fk foreign key (article_id) references catalog.article (id),
  constraint own_number_key_ck check (own_key <> '')
);
create index own_number_article_ix on catalog.own_number (article_id, account_id);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('OWN_NUMBERS_VIEWED', 'ORDER', 127, false, 'Abre los números propios', 'Opens the hospital’s own numbers', 'Ouvre les numéros internes', 'Itinera', null),
  ('OWN_NUMBERS_CHANGED', 'ORDER', 128, false, 'Cambia un número propio', 'Changes a number of the hospital’s own', 'Modifie un numéro interne', 'Itinera', 'COMPLETION'),
  ('OWN_NUMBERS_OPENED', 'ORDER', 148, false, 'Abre un fichero de números propios', 'Opens a file of the hospital’s own numbers', 'Ouvre un fichier de numéros internes', 'Itinera', 'COMPLETION'),
  ('OWN_NUMBERS_IMPORTED', 'ORDER', 133, false, 'Importa números propios', 'Imports the hospital’s own numbers', 'Importe des numéros internes', 'Itinera', 'COMPLETION'),
  ('OWN_NUMBERS_EXPORTED', 'ORDER', 134, false, 'Exporta los números propios', 'Exports the hospital’s own numbers', 'Exporte les numéros internes', 'Itinera', 'COMPLETION');
