-- When the account manager was told that an answer is overdue. It stands for this turn when it is later than the turn; no turn has to clear it.
alter table ordering.quote add column overdue_told_at timestamp with time zone;

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('QUOTE_OVERDUE', 'DECIDE', 209, false, 'La respuesta a una oferta se retrasa', 'The answer to a quote is overdue', 'La réponse à un devis est en retard', 'Itinera', null);
