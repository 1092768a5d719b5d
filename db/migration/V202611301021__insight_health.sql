-- How hospitals stand is read by account managers and analysts; it is kept in the log that they did.
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('HEALTH_VIEWED', null, 257, false, 'Consulta la salud de los clientes', 'Looks up the health of clients', 'Consulte la santé des clients', 'Itinera', null);
