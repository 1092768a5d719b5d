-- What a friction costs is measured in the log where it can be; where it cannot, analysts suppose a figure, which stands on the page. The seeded ones are
-- first guesses: minutes of a hospital's people for one time of each kind, and what an hour of theirs costs in euros.
create table insight.friction_assumption (
  code       varchar(40)  not null, -- a kind of friction, or hour
  figure     numeric(9,2) not null,
  changed_at timestamp with time zone, -- null as long as nobody changed it
  version    integer      not null,
  constraint friction_assumption_pk primary key (code),
  constraint friction_assumption_figure_ck check (figure >= 0)
);
insert into insight.friction_assumption (code, figure, version) values
  ('hour', 35, 1),
  ('search-without-result', 3, 1),
  ('repeated-input', 2, 1),
  ('stuck-input', 4, 1),
  ('abandoned-form', 5, 1),
  ('abandoned-cart', 10, 1),
  ('refused-action', 3, 1),
  ('out-of-stock', 5, 1),
  ('failure', 5, 1),
  ('slow-page', 0.1, 1),
  ('quick-return', 0.2, 1),
  ('back-and-forth', 1, 1),
  ('call-after-portal', 10, 1),
  ('rework', 10, 1),
  ('waiting', 10, 1),
  ('price-differs', 10, 1),
  ('disputed-invoice', 20, 1),
  ('late-delivery', 15, 1),
  ('short-delivery', 20, 1),
  ('rage-click', 0.5, 1),
  ('dead-click', 0.2, 1),
  ('left-form', 5, 1),
  ('script-error', 1, 1),
  ('poor-page', 0.1, 1);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('FRICTION_COST_CHANGED', null, 220, false, 'Cambia lo que se supone que cuesta una fricción', 'Changes what a friction is supposed to cost', 'Modifie ce qu’une friction est supposée coûter', 'Itinera', null);
