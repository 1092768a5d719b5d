-- What left the supplier's house, with the lots a hospital must be able to trace, and what came back.
create schema delivery;

create sequence delivery.shipment_seq start with 50 increment by 50;
create table delivery.shipment (
  id           bigint primary key,
  number       varchar(20) not null,
  order_id     bigint      not null,
  account_id   bigint      not null,
  carrier      varchar(60) not null,
  tracking     varchar(60),
  shipped_at   timestamp with time zone not null,
  delivered_at timestamp with time zone,
  received_at  timestamp with time zone,
  received_by  bigint,
  version      integer     not null,
  constraint shipment_number_uq unique (number),
  constraint shipment_order_fk foreign key (order_id) references ordering.purchase_order (id)
);
create index shipment_order_ix on delivery.shipment (order_id);
create index shipment_account_ix on delivery.shipment (account_id, shipped_at);

create sequence delivery.shipment_line_seq start with 50 increment by 50;
create table delivery.shipment_line (
  id            bigint primary key,
  shipment_id   bigint      not null,
  order_line_id bigint      not null,
  quantity      integer     not null,
  lot           varchar(40) not null,
  expires_on    date,
  received      integer,
  constraint shipment_line_shipment_fk foreign key (shipment_id) references delivery.shipment (id),
  constraint shipment_line_order_line_fk foreign key (order_line_id) references ordering.order_line (id),
  constraint shipment_line_quantity_ck check (quantity > 0)
);
create index shipment_line_shipment_ix on delivery.shipment_line (shipment_id);

create sequence delivery.goods_return_seq start with 50 increment by 50;
create table delivery.goods_return (
  id            bigint primary key,
  number        varchar(20)  not null,
  account_id    bigint       not null,
  order_line_id bigint       not null,
  quantity      integer      not null,
  reason        varchar(200) not null,
  returned_at   timestamp with time zone not null,
  version       integer      not null,
  constraint goods_return_number_uq unique (number),
  constraint goods_return_order_line_fk foreign key (order_line_id) references ordering.order_line (id)
);
create index goods_return_order_line_ix on delivery.goods_return (order_line_id);
