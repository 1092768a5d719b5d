-- What is open is counted by the figure 1 (see the delivery views).
drop view billing.listed_invoice;
create view billing.listed_invoice as
select i.id, i.number, i.account_id, a.name as account_name, a.played as account_played,
  s.name as site_name, s.street as site_street, s.postal_code as site_postal_code, s.municipality as site_municipality,
  i.order_id, o.number as order_number, o.own_reference, i.shipment_id, h.number as shipment_number, h.shipped_at,
  i.issued_on, i.due_on, i.currency, i.net, i.vat, i.total, i.paid, i.total - i.paid as open_amount,
  case when i.paid < i.total then 1 else 0 end as open_count, i.paid_on
from billing.invoice i
  join accounts.account a on a.id = i.account_id
  join ordering.purchase_order o on o.id = i.order_id
  join accounts.site s on s.id = o.site_id
  join delivery.shipment h on h.id = i.shipment_id;
