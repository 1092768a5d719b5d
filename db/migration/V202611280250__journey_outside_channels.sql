-- What happens outside the portal is reported to it: the type of a touchpoint says on which channel it happens and who begins it.
alter table journey.touchpoint_type add column channel varchar(20);
alter table journey.touchpoint_type add column initiator varchar(10);
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('EMAIL_WRITTEN', 'GET_HELP', 64, true, 'Escribe un correo', 'Writes an e-mail', 'Écrit un courriel'),
  ('CHAT_HELD', 'GET_HELP', 65, true, 'Pregunta por chat', 'Asks by chat', 'Pose une question par chat'),
  ('EVENT_ATTENDED', 'DISCOVER', 66, true, 'Asiste a un acto', 'Attends an event', 'Assiste à un événement'),
  ('WORKSHOP_HELD', 'GET_HELP', 67, true, 'Participa en un taller', 'Takes part in a workshop', 'Participe à un atelier');
update journey.touchpoint_type set initiator = 'CUSTOMER' where code in ('SUPPORT_CALLED', 'EMAIL_WRITTEN', 'CHAT_HELD', 'EVENT_ATTENDED');
update journey.touchpoint_type set initiator = 'SUPPLIER' where code in ('VISIT_HELD', 'WORKSHOP_HELD');
update journey.touchpoint_type set channel = 'PHONE' where code = 'SUPPORT_CALLED';
update journey.touchpoint_type set channel = 'VISIT' where code = 'VISIT_HELD';
update journey.touchpoint_type set channel = 'EMAIL' where code = 'EMAIL_WRITTEN';
update journey.touchpoint_type set channel = 'CHAT' where code = 'CHAT_HELD';
update journey.touchpoint_type set channel = 'EVENT' where code in ('EVENT_ATTENDED', 'WORKSHOP_HELD');
alter table journey.touchpoint_type add constraint touchpoint_type_outside_ck
  check (outside = false or channel is not null and initiator is not null);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('TOUCHPOINTS_REPORTED', null, 68, false, 'Comunica puntos de contacto de fuera', 'Reports touchpoints from outside', 'Signale des points de contact extérieurs');

-- A program that repeats a call says so by the same key. The row stands in the transaction of what the call did.
create table insight.reported_batch (
  person_id   bigint      not null,
  batch_key   varchar(80) not null,
  fingerprint varchar(64) not null,
  touchpoints integer     not null,
  reported_at timestamp with time zone not null,
  constraint reported_batch_pk primary key (person_id, batch_key)
);
