-- What was shipped is invoiced, and what was invoiced is paid.
create schema billing;

create sequence billing.invoice_seq start with 50 increment by 50;
create table billing.invoice (
  id          bigint primary key,
  number      varchar(20)   not null,
  account_id  bigint        not null,
  order_id    bigint        not null,
  shipment_id bigint        not null,
  issued_on   date          not null,
  due_on      date          not null,
  currency    varchar(3)    not null,
  net         numeric(19,4) not null,
  vat         numeric(19,4) not null,
  total       numeric(19,4) not null,
  paid        numeric(19,4) not null,
  paid_on     date,
  version     integer       not null,
  constraint invoice_number_uq unique (number),
  constraint invoice_shipment_uq unique (shipment_id),
  constraint invoice_order_fk foreign key (order_id) references ordering.purchase_order (id),
  constraint invoice_shipment_fk foreign key (shipment_id) references delivery.shipment (id),
  constraint invoice_paid_ck check (paid >= 0 and paid <= total)
);
create index invoice_account_ix on billing.invoice (account_id, issued_on);
create index invoice_order_ix on billing.invoice (order_id);

create sequence billing.invoice_line_seq start with 50 increment by 50;
create table billing.invoice_line (
  id            bigint primary key,
  invoice_id    bigint        not null,
  line_no       integer       not null,
  order_line_id bigint        not null,
  part_number   varchar(20)   not null,
  article_name  varchar(300)  not null,
  quantity      integer       not null,
  unit_price    numeric(19,4) not null,
  vat_rate      numeric(5,2)  not null,
  net           numeric(19,4) not null,
  constraint invoice_line_uq unique (invoice_id, line_no),
  constraint invoice_line_invoice_fk foreign key (invoice_id) references billing.invoice (id),
  constraint invoice_line_order_line_fk foreign key (order_line_id) references ordering.order_line (id)
);

create sequence billing.payment_seq start with 50 increment by 50;
create table billing.payment (
  id          bigint primary key,
  invoice_id  bigint        not null,
  amount      numeric(19,4) not null,
  paid_on     date          not null,
  reference   varchar(60),
  recorded_at timestamp with time zone not null,
  constraint payment_invoice_fk foreign key (invoice_id) references billing.invoice (id),
  constraint payment_amount_ck check (amount > 0)
);
create index payment_invoice_ix on billing.payment (invoice_id);
