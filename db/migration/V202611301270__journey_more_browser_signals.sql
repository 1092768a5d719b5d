-- What browsers tell besides: a mouse that is shaken, a page that is scrolled to and fro, a browser that is kept from answering.
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, browser_signal) values
  ('MOUSE_THRASHED', null, 300, false, 'Sacude el ratón', 'Shakes the mouse', 'Secoue la souris', true),
  ('PAGE_SCROLLED', null, 301, false, 'Se desplaza por una página', 'Scrolls through a page', 'Fait défiler une page', true),
  ('PAGE_BLOCKED', null, 302, false, 'El navegador se queda bloqueado', 'The browser is kept from answering', 'Le navigateur reste bloqué', true);

insert into insight.friction_threshold (code, version_no, figure, source) values
  ('SCROLL_TURNS', 1, 6, null);
insert into insight.friction_assumption (code, figure, version) values
  ('mouse-thrash', 0.2, 1),
  ('scroll-to-fro', 0.3, 1),
  ('blocked-page', 0.2, 1);
insert into insight.friction_sla (kind) values
  ('mouse-thrash'),
  ('scroll-to-fro'),
  ('blocked-page');
insert into insight.friction_case_days (kind, version_no, days) values
  ('mouse-thrash', 1, 10),
  ('scroll-to-fro', 1, 10),
  ('blocked-page', 1, 10);
