-- From which figure on something is called a friction is data: what holds is the last version of each threshold, and figures of any days are counted with
-- it, so that they can be compared. The first versions are the published ones where there are any. Kinds that are not here need none: what they are is told by
-- a single fact, or in the browser itself (resources/itinera/journey/signals.js).
create table insight.friction_threshold (
  code       varchar(40)  not null, -- see the enumeration Threshold, which knows kind, unit and range
  version_no integer      not null,
  figure     numeric(9,3) not null,
  was        numeric(9,3), -- before; null for the first
  changed_at timestamp with time zone, -- null for what holds from the beginning
  person_id  bigint, -- who changed it; null for the first, and once erased
  source     varchar(80), -- of a published figure; null for one of our own
  constraint friction_threshold_pk primary key (code, version_no)
);
insert into insight.friction_threshold (code, version_no, figure, source) values
  ('SEARCH_PATIENCE', 1, 120, null),
  ('INPUT_REPEATED', 1, 2, null),
  ('INPUT_STUCK', 1, 3, null),
  ('CART_PATIENCE', 1, 24, null),
  ('SLOW_PAGE', 1, 2.5, null),
  ('QUICK_RETURN', 1, 7, 'Hotjar, u-turn'),
  ('CALL_AFTER', 1, 24, null),
  ('REWORK', 1, 90, null),
  ('ORDER_WAITS', 1, 72, null),
  ('ANSWER_WAITS', 1, 120, null),
  ('PAGE_PAINTED', 1, 4, 'Core Web Vitals, LCP'),
  ('PAGE_ANSWERED', 1, 0.5, 'Core Web Vitals, INP'),
  ('PAGE_SHIFTED', 1, 0.25, 'Core Web Vitals, CLS');

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('FRICTION_THRESHOLD_CHANGED', null, 250, false, 'Cambia a partir de qué cifra algo es una fricción', 'Changes from which figure on something is a friction', 'Modifie à partir de quel chiffre il y a friction', 'Itinera', null);
