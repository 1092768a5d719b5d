-- Before a meeting an account manager reads what happened since the last one and who of the hospital decides what. Both name people, so that
-- who read them is kept like the reading of a timeline.
alter table insight.look drop constraint look_what_ck;
alter table insight.look add constraint look_what_ck check (what in ('TIMELINE', 'PEOPLE', 'TOUCHPOINTS', 'EXPORT'));

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('CLIENT_BRIEF_VIEWED', null, 255, false, 'Prepara una reunión con un hospital', 'Prepares a meeting with a hospital', 'Prépare une réunion avec un hôpital', 'Itinera', null),
  ('BUYING_CENTRE_VIEWED', null, 256, false, 'Consulta quién decide en un hospital', 'Looks up who decides in a hospital', 'Consulte qui décide dans un hôpital', 'Itinera', null);
