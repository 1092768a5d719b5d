-- A line can be charged to another cost centre than its order, or to several by percent. A line without shares is charged to the order's own;
-- which lines have any stands with them, so that whoever never divides one pays no statement for it.
alter table ordering.cart add column allocated boolean default false not null;
create table ordering.cart_share (
  cart_line_id   bigint  not null,
  share_no       integer not null,
  cost_centre_id bigint  not null,
  parts          integer not null, -- hundredths of a percent; those of a line are 10,000 together
  constraint cart_share_pk primary key (cart_line_id, share_no),
  constraint cart_share_line_fk foreign key (cart_line_id) references ordering.cart_line (id) on delete cascade,
  constraint cart_share_cost_centre_fk foreign key (cost_centre_id) references accounts.cost_centre (id),
  constraint cart_share_parts_ck check (parts between 1 and 10000)
);

alter table ordering.order_line add column allocated boolean default false not null;
create table ordering.order_share (
  order_line_id  bigint  not null,
  share_no       integer not null,
  cost_centre_id bigint  not null,
  parts          integer not null,
  ordered_at     timestamp with time zone not null, -- that of the order: what a budget's days have is found without the orders
  constraint order_share_pk primary key (order_line_id, share_no),
  constraint order_share_line_fk foreign key (order_line_id) references ordering.order_line (id) on delete cascade,
  constraint order_share_cost_centre_fk foreign key (cost_centre_id) references accounts.cost_centre (id),
  constraint order_share_parts_ck check (parts between 1 and 10000)
);
create index order_share_cost_centre_ix on ordering.order_share (cost_centre_id, ordered_at);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('CART_LINE_ALLOCATED', 'ORDER', 215, false, 'Reparte una línea del carrito entre centros de coste', 'Divides a line of the cart among cost centres', 'Répartit une ligne du panier entre centres de coûts', 'Itinera', 'COMPLETION');
