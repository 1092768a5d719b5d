-- An analyst opens what one touchpoint is like: what surrounds it, and what people do, say, feel and think there.
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('TOUCHPOINT_VIEWED', null, 265, false, 'Consulta cómo es un punto de contacto', 'Looks at what a touchpoint is like', 'Consulte ce qu’est un point de contact', 'Itinera', null);
