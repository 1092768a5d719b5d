-- The page that says what an experience was followed by in orders and money.
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('MONEY_VIEWED', null, 260, false, 'Consulta experiencia y dinero', 'Views experience and money', 'Consulte expérience et argent', 'Itinera', null);
