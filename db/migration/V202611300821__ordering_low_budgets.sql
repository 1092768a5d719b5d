-- What those who keep a budget were told of it last: so many percent of it, as it is now, are spent.
alter table ordering.budget add column told_percent integer default 0 not null;

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('BUDGET_RAN_LOW', 'DECIDE', 211, false, 'Un presupuesto se agota', 'A budget runs low', 'Un budget s’épuise', 'Itinera', 'FRICTION');
