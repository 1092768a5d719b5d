-- The case of an order is more than the touchpoints that name it: it begins with the looking around that led to its cart, and
-- ends with what happens to its invoices. What belongs to it beyond its name is gathered here; it can be made anew from the log.
alter table journey.touchpoint_type add column leads_to_cart boolean default false not null;
update journey.touchpoint_type set leads_to_cart = true where code in ('CATALOG_SEARCHED', 'CATALOG_VIEWED', 'PRODUCT_VIEWED');

create table journey.order_touchpoint (
  order_id      varchar(60) not null,
  touchpoint_id bigint      not null,
  constraint order_touchpoint_pk primary key (order_id, touchpoint_id)
);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('LOG_VIEWED', null, 59, false, 'Abre el registro de eventos', 'Opens the event log', 'Ouvre le journal d''événements'),
  ('LOG_EXPORTED', null, 60, false, 'Exporta el registro de eventos', 'Exports the event log', 'Exporte le journal d''événements'),
  ('TOKENS_VIEWED', null, 61, false, 'Abre sus tokens', 'Opens the tokens', 'Ouvre ses jetons'),
  ('TOKEN_ISSUED', null, 62, false, 'Emite un token', 'Issues a token', 'Émet un jeton'),
  ('TOKEN_REVOKED', null, 63, false, 'Revoca un token', 'Revokes a token', 'Révoque un jeton');
