-- The journey map leaves as one page for a director; like every file that leaves it is a touchpoint and stands in the access log.
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('JOURNEY_PRINTED', null, 240, false, 'Se lleva el mapa del recorrido', 'Takes the journey map along', 'Emporte la carte du parcours', 'Itinera', null);
