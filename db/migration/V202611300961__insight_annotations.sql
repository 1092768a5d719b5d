-- What happened on a day and may explain why figures of the journey changed: a release, a new price, an action.
create sequence insight.annotation_seq start with 50 increment by 50;
create table insight.annotation (
  id         bigint primary key,
  kind       varchar(10)  not null,
  happened_on date        not null,
  words      varchar(200) not null,
  segment    varchar(40), -- null where it concerns all hospitals
  person_id  bigint, -- who wrote it last; null once erased
  written_at timestamp with time zone not null,
  version    integer      not null,
  constraint annotation_kind_ck check (kind in ('RELEASE', 'PRICE', 'ACTION', 'OTHER'))
);
create index annotation_happened_ix on insight.annotation (happened_on);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('ANNOTATIONS_VIEWED', null, 241, false, 'Abre las anotaciones', 'Opens the annotations', 'Ouvre les annotations', 'Itinera', null),
  ('ANNOTATION_WRITTEN', null, 242, false, 'Anota lo que ocurrió un día', 'Notes what happened on a day', 'Note ce qui s’est passé un jour', 'Itinera', null),
  ('ANNOTATION_REMOVED', null, 243, false, 'Quita una anotación', 'Removes an annotation', 'Retire une annotation', 'Itinera', null);
