-- What the match of order, delivery and invoice reads of other rooms, said once (see the delivery views).
create view billing.ordered_line as
select o.account_id, o.id as order_id, o.number as order_number, o.submitted_at, o.status, o.wished_on, o.confirmed_at,
  l.id as order_line_id, l.line_no, l.part_number, l.article_name, l.quantity, l.unit_price, l.cancelled, l.shipped, l.invoiced,
  l.promised_on, l.first_promised_on
from ordering.order_line l join ordering.purchase_order o on o.id = l.order_id;

create view billing.sent_line as
select o.account_id, o.submitted_at, h.order_id, g.order_line_id, g.shipment_id, g.quantity, g.received, h.shipped_at,
  h.delivered_at
from delivery.shipment_line g
  join delivery.shipment h on h.id = g.shipment_id
  join ordering.purchase_order o on o.id = h.order_id;

create view billing.charged_line as
select o.account_id, o.submitted_at, i.order_id, l.order_line_id, i.shipment_id, l.quantity, l.unit_price, l.part_number
from billing.invoice_line l
  join billing.invoice i on i.id = l.invoice_id
  join ordering.purchase_order o on o.id = i.order_id;

create view billing.disputed_line as
select o.account_id, o.submitted_at, d.order_id, d.order_line_id
from ordering.difference_decision d join ordering.purchase_order o on o.id = d.order_id
where d.disputed;
