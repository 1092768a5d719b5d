-- The case of an order is more than the touchpoints that name it: it begins with the searches and articles looked at before
-- something went into its cart, and ends with what happens to its invoices. These views are that reading, in one place. Read them first in a
-- statement: H2 would ask them anew for each touchpoint.
alter table journey.touchpoint_type add column leads_to_cart boolean default false not null;
update journey.touchpoint_type set leads_to_cart = true where code in ('CATALOG_SEARCHED', 'CATALOG_VIEWED', 'PRODUCT_VIEWED');

-- Which order a cart became, and which order an invoice is for.
create view journey.order_of_part as
  select p.object_type, p.object_id, o.object_id as order_id
    from journey.touchpoint_object p
    join journey.touchpoint t on t.id = p.touchpoint_id
    join journey.touchpoint_object o on o.touchpoint_id = t.id
   where o.object_type = 'ORDER' and t.outcome = 'COMPLETED'
     and (p.object_type = 'CART' and t.type = 'ORDER_SUBMITTED' or p.object_type = 'INVOICE' and t.type = 'INVOICE_ISSUED');

-- What led to a cart is looking around in the same visit, up to the next touch of any cart. A stretch of a visit ends with such
-- a touch, so counting them backwards numbers the stretches, and each holds one cart and so at most one order.
create view journey.order_case as
  select o.object_id as case_id, o.touchpoint_id from journey.touchpoint_object o where o.object_type = 'ORDER'
  union
  select f.order_id, o.touchpoint_id from journey.touchpoint_object o
    join journey.order_of_part f on f.object_type = o.object_type and f.object_id = o.object_id
   where o.object_type in ('CART', 'INVOICE')
  union
  select s.order_id, s.id from (
    select m.id, m.leads_to_cart, max(m.order_id) over (partition by m.visit, m.stretch) as order_id from (
      select t.id, t.visit, ty.leads_to_cart, f.order_id,
             count(c.object_id) over (partition by t.visit order by t.occurred_at desc, t.id desc) as stretch
        from journey.touchpoint t
        join journey.touchpoint_type ty on ty.code = t.type
        left join journey.touchpoint_object c on c.touchpoint_id = t.id and c.object_type = 'CART'
        left join journey.order_of_part f on f.object_type = c.object_type and f.object_id = c.object_id
       where t.visit is not null and (ty.leads_to_cart or c.object_id is not null)) m) s
   where s.leads_to_cart and s.order_id is not null;

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('LOG_VIEWED', null, 59, false, 'Abre el registro de eventos', 'Opens the event log', 'Ouvre le journal d''événements'),
  ('LOG_EXPORTED', null, 60, false, 'Exporta el registro de eventos', 'Exports the event log', 'Exporte le journal d''événements');
