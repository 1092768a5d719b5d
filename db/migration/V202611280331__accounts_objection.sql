-- A person may object to being recorded: from that moment on nothing analytic names them.
alter table accounts.person add column objected_at timestamp with time zone;

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('MY_DATA_VIEWED', null, 90, false, 'Consulta sus datos', 'Looks at their own data', 'Consulte ses données'),
  ('MY_DATA_EXPORTED', null, 91, false, 'Se lleva sus datos', 'Takes their own data along', 'Emporte ses données'),
  ('RECORDING_OBJECTED', null, 92, false, 'Se opone al registro de su actividad', 'Objects to being recorded', 'S''oppose à l''enregistrement de son activité'),
  ('RECORDING_ALLOWED', null, 93, false, 'Permite de nuevo el registro', 'Allows recording again', 'Autorise de nouveau l''enregistrement');
