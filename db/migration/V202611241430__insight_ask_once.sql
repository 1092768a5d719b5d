-- The same person is asked once about the same thing, even from two tabs at the same moment.
alter table insight.survey add constraint survey_once_uq unique (pseudonym, instrument, touchpoint, object_type, object_id);
