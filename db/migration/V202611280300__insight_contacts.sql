-- The account manager enters what happened outside the portal. Whom we called or wrote to did not call us: that is a step of its own, or every call of
-- ours would count as a call for help. What was agreed to be done is kept beside the log, because what somebody typed never enters the log.
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('CONTACT_ENTERED', null, 69, false, 'Anota un contacto con un hospital', 'Enters a contact with a hospital', 'Saisit un contact avec un hôpital'),
  ('FOLLOW_UP_DONE', null, 70, false, 'Cierra un seguimiento', 'Completes a follow-up', 'Termine un suivi');
insert into journey.touchpoint_type (code, stage_code, type_no, outside, channel, initiator, name_es, name_en, name_fr) values
  ('CLIENT_CALLED', 'GET_HELP', 71, true, 'PHONE', 'SUPPLIER', 'Recibe una llamada nuestra', 'Is called by us', 'Reçoit un appel de notre part'),
  ('CLIENT_WRITTEN_TO', 'GET_HELP', 72, true, 'EMAIL', 'SUPPLIER', 'Recibe un correo nuestro', 'Is written to by us', 'Reçoit un courriel de notre part');

create sequence insight.follow_up_seq start with 50 increment by 50;
create table insight.follow_up (
  id         bigint       primary key,
  account_id bigint       not null,
  note       varchar(200) not null,
  due_on     date,
  entered_at timestamp with time zone not null,
  done_at    timestamp with time zone,
  version    integer      not null
);
create index follow_up_account_ix on insight.follow_up (account_id, done_at);
