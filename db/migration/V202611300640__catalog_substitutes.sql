-- What can stand in for an article is the supplier's word: data that operations keep, never a rule in the code. Both quantities are pieces in one unit of sale, so that
-- packs of another size can be compared and counted.
create table catalog.substitute (
  article_id   bigint  not null,
  other_id     bigint  not null,
  pieces       integer not null, -- in one unit of the article
  other_pieces integer not null, -- in one unit of the other
  source       varchar(10) not null, -- REGISTER: derived from the public device register; OPERATIONS: entered by hand
  kept_at      timestamp with time zone not null,
  constraint substitute_pk primary key (article_id, other_id),
  constraint substitute_article_fk foreign key (article_id) references catalog.article (id),
  constraint substitute_other_fk foreign key (other_id) references catalog.article (id),
  constraint substitute_self_ck check (article_id <> other_id),
  constraint substitute_pieces_ck check (pieces > 0 and other_pieces > 0),
  constraint substitute_source_ck check (source in ('REGISTER', 'OPERATIONS'))
);
create index substitute_other_ix on catalog.substitute (other_id);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('SUBSTITUTES_CHANGED', null, 201, false, 'Cambia los sustitutos de un artículo', 'Changes the substitutes of an article', 'Modifie les substituts d’un article', 'Itinera', null);
