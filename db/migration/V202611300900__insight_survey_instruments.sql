-- What is asked, of whom and when, as data: four instruments, the occasions that bring them about, and in the ledger who saw a question,
-- who was written to, and what is known of everybody who was asked whether they answered or not.
create table insight.survey_occasion (
  code              varchar(40) primary key,
  occasion_no       integer     not null, -- several due at once: the lowest is put
  instrument        varchar(20) not null,
  cue               varchar(10) not null,
  expectation       boolean     not null, -- whether it is asked too if it was below, as or above what was expected
  letter_after_days integer, -- null: never by letter
  switched_on       boolean     not null,
  constraint survey_occasion_instrument_ck check (instrument in ('CES', 'CSAT', 'NPS', 'TRS')),
  constraint survey_occasion_cue_ck check (cue in ('STEP', 'FRICTION', 'TIME'))
);
-- The steps that bring an occasion about; of friction, those that failed or were refused and ended well later the same day.
create table insight.survey_cue (
  occasion_code varchar(40) not null,
  touchpoint    varchar(60) not null,
  constraint survey_cue_pk primary key (occasion_code, touchpoint),
  constraint survey_cue_occasion_fk foreign key (occasion_code) references insight.survey_occasion (code)
);
insert into insight.survey_occasion (code, occasion_no, instrument, cue, expectation, letter_after_days, switched_on) values
  ('RELATIONSHIP_NPS', 1, 'NPS', 'TIME', false, 5, true),
  ('RELATIONSHIP_TRS', 2, 'TRS', 'TIME', false, 5, true),
  ('FRICTION_OVERCOME', 3, 'CSAT', 'FRICTION', false, null, true),
  ('DISPUTE_SETTLED', 4, 'CSAT', 'STEP', true, 3, true),
  ('QUOTE_CONCLUDED', 5, 'CSAT', 'STEP', true, 3, true),
  ('RECEIPT_CONFIRMED', 6, 'CSAT', 'STEP', true, 3, true),
  ('ORDER_SUBMITTED', 7, 'CES', 'STEP', true, null, true);
insert into insight.survey_cue (occasion_code, touchpoint) values
  ('ORDER_SUBMITTED', 'ORDER_SUBMITTED'), ('RECEIPT_CONFIRMED', 'RECEIPT_CONFIRMED'), ('DISPUTE_SETTLED', 'DISPUTE_SETTLED'),
  ('QUOTE_CONCLUDED', 'QUOTE_ACCEPTED'), ('QUOTE_CONCLUDED', 'QUOTE_AGREED'),
  ('FRICTION_OVERCOME', 'ORDER_SUBMITTED'), ('FRICTION_OVERCOME', 'CART_FILLED'), ('FRICTION_OVERCOME', 'CART_CHANGED'),
  ('FRICTION_OVERCOME', 'QUICK_ORDER_FILLED'), ('FRICTION_OVERCOME', 'ORDER_REPEATED'), ('FRICTION_OVERCOME', 'ORDER_CHANGED'),
  ('FRICTION_OVERCOME', 'ORDER_APPROVED'), ('FRICTION_OVERCOME', 'RECEIPT_CONFIRMED'), ('FRICTION_OVERCOME', 'GOODS_RETURNED'),
  ('FRICTION_OVERCOME', 'QUOTE_ASKED'), ('FRICTION_OVERCOME', 'QUOTE_ACCEPTED'), ('FRICTION_OVERCOME', 'CONTRACT_RENEWED'),
  ('FRICTION_OVERCOME', 'INVOICE_DOWNLOADED');

alter table insight.survey drop constraint survey_instrument_ck;
alter table insight.survey add constraint survey_instrument_ck check (instrument in ('CES', 'CSAT', 'NPS', 'TRS'));
alter table insight.survey add column occasion varchar(40);
alter table insight.survey add column persona varchar(40);
alter table insight.survey add column friction boolean; -- whether a step failed or was refused to the person in the 30 days before
alter table insight.survey add column seen_at timestamp with time zone; -- on a page; nobody knows who opened a letter
alter table insight.survey add column mailed_at timestamp with time zone;
alter table insight.survey add column recommendation integer;
alter table insight.survey add column trust integer;
alter table insight.survey add column relevance integer;
alter table insight.survey add column simplicity integer;
alter table insight.survey add constraint survey_recommendation_ck check (recommendation between 0 and 10);
alter table insight.survey add constraint survey_trust_ck check (trust between 1 and 7);
alter table insight.survey add constraint survey_relevance_ck check (relevance between 1 and 7);
alter table insight.survey add constraint survey_simplicity_ck check (simplicity between 1 and 7);
update insight.survey set occasion = touchpoint, seen_at = offered_at;
create index survey_offered_ix on insight.survey (offered_at);

-- Whoever is about to ask holds the row of the hospital's number modulo 16: what the ledger says then stays true until the question stands in it.
create table insight.survey_gate (
  gate_no integer primary key
);
insert into insight.survey_gate (gate_no) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('SATISFACTION_VIEWED', null, 212, false, 'Consulta las respuestas a las encuestas', 'Looks at what was asked and answered', 'Consulte les réponses aux enquêtes', 'Itinera', null),
  ('SURVEY_OCCASION_SWITCHED', null, 213, false, 'Activa o desactiva una pregunta', 'Switches a question on or off', 'Active ou désactive une question', 'Itinera', null);
