-- A line of a cart or an order may go to several sites of its hospital, or come on several days. Nothing is kept of those that do not, and
-- what is kept of a line in the cart is only what goes elsewhere than the order; of a line that is ordered its parts are all of it.
alter table ordering.cart add column split boolean default false not null;
create table ordering.cart_part (
  line_id   bigint  not null,
  part_no   integer not null,
  site_id   bigint  not null,
  wished_on date,
  quantity  integer not null,
  constraint cart_part_pk primary key (line_id, part_no),
  constraint cart_part_line_fk foreign key (line_id) references ordering.cart_line (id) on delete cascade,
  constraint cart_part_site_fk foreign key (site_id) references accounts.site (id),
  constraint cart_part_quantity_ck check (quantity > 0)
);

alter table ordering.purchase_order add column split boolean default false not null;
create table ordering.order_part (
  line_id     bigint  not null,
  part_no     integer not null, -- 0 goes to the site and on the day of the order
  site_id     bigint  not null,
  wished_on   date,
  promised_on date,
  quantity    integer not null,
  shipped     integer default 0 not null,
  cancelled   integer default 0 not null,
  constraint order_part_pk primary key (line_id, part_no),
  constraint order_part_line_fk foreign key (line_id) references ordering.order_line (id) on delete cascade,
  constraint order_part_site_fk foreign key (site_id) references accounts.site (id),
  constraint order_part_quantity_ck check (quantity > 0 and shipped >= 0 and cancelled >= 0 and shipped + cancelled <= quantity)
);

alter table delivery.shipment add column site_id bigint; -- null of those older than this column, which went to the site of their order

drop view delivery.order_at_work;
create view delivery.order_at_work as
select o.id, o.number, o.account_id, a.name as account_name, a.played as account_played, o.site_id,
  s.name as site_name, s.street || ', ' || s.postal_code || ' ' || s.municipality as site_address, o.split,
  o.own_reference, o.status, o.currency, o.total, coalesce(o.decided_at, o.submitted_at) as released_at, o.wished_on, o.complete_only,
  coalesce(case when o.complete_only
      then (select max(l.promised_on) from ordering.order_line l where l.order_id = o.id and l.received + l.cancelled < l.quantity)
      when o.split
      then (select min(coalesce(p.promised_on, l.promised_on)) from ordering.order_line l
        left join ordering.order_part p on p.line_id = l.id and p.shipped + p.cancelled < p.quantity
        where l.order_id = o.id and l.received + l.cancelled < l.quantity)
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

create view delivery.part_at_work as
select l.order_id, l.line_no, p.line_id, p.part_no, p.site_id, s.name as site_name,
  s.street || ', ' || s.postal_code || ' ' || s.municipality as site_address, p.wished_on, p.promised_on, p.quantity, p.shipped, p.cancelled
from ordering.order_part p
  join ordering.order_line l on l.id = p.line_id
  join accounts.site s on s.id = p.site_id;

drop view delivery.shipped_goods;
create view delivery.shipped_goods as
select g.id, g.shipment_id, h.number as shipment_number, h.order_id, o.number as order_number, h.account_id, s.name as site_name, h.carrier,
  h.tracking, h.shipped_at, h.delivered_at, h.received_at, g.order_line_id, l.line_no, l.part_number, l.article_name, l.unit,
  l.unit_price, case when o.complete_only
    then (select max(p.promised_on) from ordering.order_line p where p.order_id = o.id and p.cancelled < p.quantity)
    else l.promised_on end as promised_on, g.quantity, g.lot, g.expires_on, g.received
from delivery.shipment_line g
  join delivery.shipment h on h.id = g.shipment_id
  join ordering.purchase_order o on o.id = h.order_id
  join ordering.order_line l on l.id = g.order_line_id
  join accounts.site s on s.id = coalesce(h.site_id, o.site_id);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('CART_LINE_SPLIT', 'ORDER', 207, false, 'Reparte una línea del carrito entre centros y fechas', 'Splits a line of the cart over sites and days', 'Répartit une ligne du panier entre sites et dates', 'Itinera', 'COMPLETION');
