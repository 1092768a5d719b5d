-- What a browser suffers it can tell itself: a script reads the person's device for that, so it is off until the supplier says otherwise.
create table journey.signal_switch (
  id         integer not null,
  is_on      boolean not null,
  changed_at timestamp with time zone,
  changed_by varchar(40), -- a role; null as long as nobody changed it
  constraint signal_switch_pk primary key (id)
);
insert into journey.signal_switch (id, is_on) values (1, false);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, browser_signal) values
  ('RAGE_CLICKED', null, 110, false, 'Hace clic una y otra vez en lo mismo', 'Clicks on the same thing again and again', 'Clique encore et encore au même endroit', true),
  ('DEAD_CLICKED', null, 111, false, 'Hace clic y no ocurre nada', 'Clicks and nothing happens', 'Clique et rien ne se passe', true),
  ('FORM_LEFT', null, 112, false, 'Deja un formulario a medias', 'Leaves a form half filled in', 'Quitte un formulaire à moitié rempli', true),
  ('SCRIPT_FAILED', null, 113, false, 'Un programa de la página falla', 'A script of the page fails', 'Un script de la page échoue', true),
  ('PAGE_PAINTED', null, 114, false, 'Lo principal de una página se ve', 'The main part of a page is there to see', 'L''essentiel d''une page est visible', true),
  ('PAGE_ANSWERED', null, 115, false, 'Una página responde a lo que se hace en ella', 'A page answers to what is done on it', 'Une page répond à ce qu''on y fait', true),
  ('PAGE_SHIFTED', null, 116, false, 'Una página se mueve mientras se lee', 'A page moves while it is read', 'Une page bouge pendant la lecture', true);
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('SIGNALS_VIEWED', null, 117, false, 'Consulta las señales del navegador', 'Looks at the browser signals', 'Consulte les signaux du navigateur'),
  ('SIGNALS_SWITCHED_ON', null, 118, false, 'Activa las señales del navegador', 'Switches browser signals on', 'Active les signaux du navigateur'),
  ('SIGNALS_SWITCHED_OFF', null, 119, false, 'Desactiva las señales del navegador', 'Switches browser signals off', 'Désactive les signaux du navigateur');
