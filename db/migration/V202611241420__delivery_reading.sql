-- What the delivery pages read of the hospital, the order and the article, said once: pages and lists read these views,
-- and nothing of delivery reads another room's table anywhere else.
create view delivery.order_at_work as
select o.id, o.number, o.account_id, a.name as account_name, a.played as account_played,
  s.name as site_name, s.street as site_street, s.postal_code as site_postal_code, s.municipality as site_municipality,
  o.own_reference, o.status, o.currency, o.total, coalesce(o.decided_at, o.submitted_at) as released_at, o.wished_on,
  coalesce((select min(l.promised_on) from ordering.order_line l
            where l.order_id = o.id and l.received + l.cancelled < l.quantity), o.wished_on) as due_on,
  (o.status in ('CONFIRMED', 'PARTLY_SHIPPED')
    and exists (select 1 from ordering.order_line l where l.order_id = o.id and l.confirmed > l.shipped)) as to_ship,
  exists (select 1 from delivery.shipment h where h.order_id = o.id and h.delivered_at is null) as on_the_way,
  exists (select 1 from ordering.order_line l where l.order_id = o.id and l.shipped > l.invoiced) as to_invoice
from ordering.purchase_order o
  join accounts.account a on a.id = o.account_id
  join accounts.site s on s.id = o.site_id;

create view delivery.line_at_work as
select l.id, l.order_id, l.line_no, l.part_number, l.article_name, l.unit, l.quantity, l.unit_price, l.confirmed, l.shipped,
  l.received, l.invoiced, l.cancelled, l.promised_on, t.sterile
from ordering.order_line l join catalog.article t on t.id = l.article_id;

create view delivery.shipped_goods as
select g.id, g.shipment_id, h.number as shipment_number, h.order_id, o.number as order_number, h.account_id, h.carrier,
  h.tracking, h.shipped_at, h.delivered_at, h.received_at, g.order_line_id, l.line_no, l.part_number, l.article_name, l.unit,
  l.unit_price, l.promised_on, g.quantity, g.lot, g.expires_on, g.received
from delivery.shipment_line g
  join delivery.shipment h on h.id = g.shipment_id
  join ordering.purchase_order o on o.id = h.order_id
  join ordering.order_line l on l.id = g.order_line_id;

-- What is on the way is found without reading what arrived long ago.
create index shipment_delivered_ix on delivery.shipment (delivered_at);
