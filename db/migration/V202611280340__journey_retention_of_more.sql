-- What came in beside the first kinds: follow-ups that were done may name people, whoever looked at a timeline is a person, and a count of a
-- hospital's only director is about that director.
insert into journey.retention (code, retention_no, keep_days) values
  ('rollup', 6, 396), ('follow-up', 7, 396), ('look', 8, 761);
