-- A hospital may want an order only when everything of it is there. Such an order is due, and late, by the last day promised for any of its lines.
alter table ordering.cart add column complete_only boolean default false not null;
alter table ordering.purchase_order add column complete_only boolean default false not null;
alter table ordering.order_change drop constraint order_change_kind_ck;
alter table ordering.order_change add constraint order_change_kind_ck
  check (kind in ('QUANTITY', 'REFERENCE', 'WISHED_ON', 'LEFT_OUT', 'PRICE', 'COMPLETE')); -- two of them are the approvers'

drop view delivery.order_at_work;
create view delivery.order_at_work as
select o.id, o.number, o.account_id, a.name as account_name, a.played as account_played,
  s.name as site_name, s.street || ', ' || s.postal_code || ' ' || s.municipality as site_address,
  o.own_reference, o.status, o.currency, o.total, coalesce(o.decided_at, o.submitted_at) as released_at, o.wished_on, o.complete_only,
  coalesce(case when o.complete_only
      then (select max(l.promised_on) from ordering.order_line l where l.order_id = o.id and l.received + l.cancelled < l.quantity)
      else (select min(l.promised_on) from ordering.order_line l where l.order_id = o.id and l.received + l.cancelled < l.quantity) end,
    o.wished_on) as due_on,
  case when o.status = 'SUBMITTED' then 1 else 0 end as to_confirm,
  case when o.status in ('CONFIRMED', 'PARTLY_SHIPPED')
    and exists (select 1 from ordering.order_line l where l.order_id = o.id and l.confirmed > l.shipped)
    then 1 else 0 end as to_ship,
  case when o.status in ('PARTLY_SHIPPED', 'SHIPPED')
    and exists (select 1 from delivery.shipment h where h.order_id = o.id and h.delivered_at is null)
    then 1 else 0 end as on_the_way,
  case when o.status in ('PARTLY_SHIPPED', 'SHIPPED', 'RECEIVED')
    and exists (select 1 from ordering.order_line l where l.order_id = o.id and l.shipped > l.invoiced)
    then 1 else 0 end as to_invoice
from ordering.purchase_order o
  join accounts.account a on a.id = o.account_id
  join accounts.site s on s.id = o.site_id;

drop view delivery.shipped_goods;
create view delivery.shipped_goods as
select g.id, g.shipment_id, h.number as shipment_number, h.order_id, o.number as order_number, h.account_id, h.carrier,
  h.tracking, h.shipped_at, h.delivered_at, h.received_at, g.order_line_id, l.line_no, l.part_number, l.article_name, l.unit,
  l.unit_price, case when o.complete_only
    then (select max(p.promised_on) from ordering.order_line p where p.order_id = o.id and p.cancelled < p.quantity)
    else l.promised_on end as promised_on, g.quantity, g.lot, g.expires_on, g.received
from delivery.shipment_line g
  join delivery.shipment h on h.id = g.shipment_id
  join ordering.purchase_order o on o.id = h.order_id
  join ordering.order_line l on l.id = g.order_line_id;

drop view billing.ordered_line;
create view billing.ordered_line as
select o.account_id, o.id as order_id, o.number as order_number, o.submitted_at, o.status, o.wished_on, o.confirmed_at,
  l.id as order_line_id, l.line_no, l.part_number, l.article_name, l.quantity, l.unit_price, l.cancelled, l.shipped, l.invoiced,
  case when o.complete_only
    then (select max(p.promised_on) from ordering.order_line p where p.order_id = o.id and p.cancelled < p.quantity)
    else l.promised_on end as promised_on,
  case when o.complete_only
    then (select max(p.first_promised_on) from ordering.order_line p where p.order_id = o.id and p.cancelled < p.quantity)
    else l.first_promised_on end as first_promised_on
from ordering.order_line l join ordering.purchase_order o on o.id = l.order_id;

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('CART_DELIVERY_CHOSEN', 'ORDER', 205, false, 'Elige si el pedido llega completo o por partes', 'Chooses whether an order comes complete or in parts', 'Choisit une livraison complète ou en plusieurs fois', 'Itinera', 'COMPLETION'),
  ('ORDER_DELIVERY_CHANGED', 'RECEIVE', 206, false, 'Cambia si un pedido llega completo o por partes', 'Changes whether an order comes complete or in parts', 'Modifie la livraison d’une commande, complète ou en plusieurs fois', 'Itinera', 'COMPLETION');
