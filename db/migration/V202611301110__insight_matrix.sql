-- The page that lays answers out by content and channel.
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('MATRIX_VIEWED', null, 270, false, 'Consulta la matriz de contenidos y canales', 'Views the matrix of contents and channels', 'Consulte la matrice des contenus et des canaux', 'Itinera', null);
