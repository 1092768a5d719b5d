-- While an order waits for approval its prices and goods are held until a stated day; and an approver can leave single lines out, with a reason that its history keeps.
create table ordering.order_hold (
  order_id    bigint primary key,
  held_until  date not null, -- the last day
  released_at timestamp with time zone, -- when the goods became free because nobody had decided in time; null while they are kept
  constraint order_hold_order_fk foreign key (order_id) references ordering.purchase_order (id) on delete cascade
);
alter table ordering.order_change add column reason varchar(500); -- why an approver left a line out
alter table ordering.order_change drop constraint order_change_kind_ck;
alter table ordering.order_change add constraint order_change_kind_ck check (kind in ('QUANTITY', 'REFERENCE', 'WISHED_ON', 'LEFT_OUT', 'PRICE'));
alter table ordering.promise_revision drop constraint promise_revision_cause_ck;
alter table ordering.promise_revision add constraint promise_revision_cause_ck check (cause in ('CONFIRMED', 'SUPPLY', 'RENEWED'));

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('ORDER_LINES_LEFT_OUT', 'DECIDE', 186, false, 'Aprueba un pedido sin algunas líneas', 'Approves an order without some lines', 'Approuve une commande sans certaines lignes', 'Itinera', 'COMPLETION'),
  ('ORDER_HOLD_ENDED', 'DECIDE', 187, false, 'Termina la reserva de precios y mercancía de un pedido', 'Prices and goods of an order are no longer held', 'Les prix et la marchandise d’une commande ne sont plus réservés', 'Itinera', 'COMPLETION'),
  ('ORDER_TERMS_RENEWED', 'DECIDE', 188, false, 'Un pedido se aprueba con otros precios o fechas', 'An order is approved at other prices or days', 'Une commande est approuvée à d’autres prix ou dates', 'Itinera', 'COMPLETION');
