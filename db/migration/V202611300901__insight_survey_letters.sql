-- A question that nobody came by goes out as a letter whose links carry a signature: the key of this installation for it, and who wants no
-- such letters any more.
create table insight.answer_key (
  key_no  integer primary key,
  secret  varchar(80) not null,
  made_at timestamp with time zone not null
);
insert into insight.answer_key (key_no, secret, made_at)
  select 1, cast(gen_random_uuid() as varchar(36)) || cast(gen_random_uuid() as varchar(36)), current_timestamp;

create table insight.survey_letter_stop (
  pseudonym  uuid primary key,
  stopped_at timestamp with time zone not null
);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('SURVEY_MAILED', 'RENEW', 214, false, 'Recibe una pregunta por correo', 'Is asked a question by e-mail', 'Reçoit une question par e-mail', 'Itinera', null),
  ('ANSWER_VIEWED', 'RENEW', 216, false, 'Abre una pregunta desde el correo', 'Opens a question from an e-mail', 'Ouvre une question depuis un e-mail', 'Itinera', null),
  ('SURVEY_LETTERS_STOPPED', 'RENEW', 217, false, 'No quiere más preguntas por correo', 'Wants no more questions by e-mail', 'Ne veut plus de questions par e-mail', 'Itinera', null);
