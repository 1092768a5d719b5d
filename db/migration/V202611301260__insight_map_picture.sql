-- The map's one page leaves as a picture, too; like the page it is a touchpoint of its own.
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('JOURNEY_PICTURED', null, 310, false, 'Se lleva el mapa del recorrido como imagen', 'Takes the journey map along as a picture', 'Emporte la carte du parcours en image', 'Itinera', null);
