-- What waits in a stage is counted by the figure 1, and addresses are put together here: a select clause without constants
-- lets the persistence provider bind all parameters, while one with constants makes it write them into the statement.
drop view delivery.order_at_work;
create view delivery.order_at_work as
select o.id, o.number, o.account_id, a.name as account_name, a.played as account_played,
  s.name as site_name, s.street || ', ' || s.postal_code || ' ' || s.municipality as site_address,
  o.own_reference, o.status, o.currency, o.total, coalesce(o.decided_at, o.submitted_at) as released_at, o.wished_on,
  coalesce((select min(l.promised_on) from ordering.order_line l
            where l.order_id = o.id and l.received + l.cancelled < l.quantity), o.wished_on) as due_on,
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
