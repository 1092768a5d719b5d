-- A step of an approval whose time is over is found by its day, among few that have one, and is escalated once by whichever instance
-- comes first.
create index approval_step_due_ix on ordering.approval_step (due_at);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('APPROVAL_ESCALATED', 'DECIDE', 139, false, 'Una aprobación pasa también a otra persona', 'An approval goes to somebody else too', 'Une approbation passe aussi à une autre personne', 'Itinera', null);
