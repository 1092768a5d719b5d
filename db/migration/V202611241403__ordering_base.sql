-- From the cart to the order and its approval. One cart becomes at most one order: the unique key makes a repeated
-- submit harmless.
create schema ordering;

create sequence ordering.cart_seq start with 50 increment by 50;
create table ordering.cart (
  id             bigint primary key,
  account_id     bigint not null,
  person_id      bigint not null,
  status         varchar(20) not null,
  own_reference  varchar(60),
  cost_centre_id bigint,
  site_id        bigint,
  wished_on      date,
  changed_at     timestamp with time zone not null,
  version        integer not null,
  constraint cart_account_fk foreign key (account_id) references accounts.account (id),
  constraint cart_person_fk foreign key (person_id) references accounts.person (id),
  constraint cart_cost_centre_fk foreign key (cost_centre_id) references accounts.cost_centre (id),
  constraint cart_site_fk foreign key (site_id) references accounts.site (id),
  constraint cart_status_ck check (status in ('OPEN', 'ORDERED'))
);
create index cart_person_ix on ordering.cart (person_id, status);

create sequence ordering.cart_line_seq start with 50 increment by 50;
create table ordering.cart_line (
  id         bigint primary key,
  cart_id    bigint  not null,
  article_id bigint  not null,
  quantity   integer not null,
  line_no    integer not null,
  constraint cart_line_uq unique (cart_id, article_id),
  constraint cart_line_cart_fk foreign key (cart_id) references ordering.cart (id),
  constraint cart_line_article_fk foreign key (article_id) references catalog.article (id),
  constraint cart_line_quantity_ck check (quantity > 0)
);

create sequence ordering.purchase_order_seq start with 50 increment by 50;
create table ordering.purchase_order (
  id              bigint primary key,
  number          varchar(20)   not null,
  cart_id         bigint,
  account_id      bigint        not null,
  person_id       bigint        not null,
  site_id         bigint        not null,
  cost_centre_id  bigint        not null,
  own_reference   varchar(60),
  wished_on       date,
  status          varchar(30)   not null,
  currency        varchar(3)    not null,
  total           numeric(19,4) not null,
  submitted_at    timestamp with time zone not null,
  approver_id     bigint,
  decided_at      timestamp with time zone,
  decision_reason varchar(500),
  version         integer       not null,
  constraint purchase_order_number_uq unique (number),
  constraint purchase_order_cart_uq unique (cart_id),
  constraint purchase_order_account_fk foreign key (account_id) references accounts.account (id),
  constraint purchase_order_person_fk foreign key (person_id) references accounts.person (id),
  constraint purchase_order_site_fk foreign key (site_id) references accounts.site (id),
  constraint purchase_order_cost_centre_fk foreign key (cost_centre_id) references accounts.cost_centre (id),
  constraint purchase_order_status_ck check (status in
    ('AWAITING_APPROVAL', 'SUBMITTED', 'CONFIRMED', 'PARTLY_SHIPPED', 'SHIPPED', 'RECEIVED', 'REJECTED', 'CANCELLED'))
);
create index purchase_order_account_ix on ordering.purchase_order (account_id, submitted_at);
create index purchase_order_status_ix on ordering.purchase_order (status);

create sequence ordering.order_line_seq start with 50 increment by 50;
create table ordering.order_line (
  id           bigint primary key,
  order_id     bigint        not null,
  line_no      integer       not null,
  article_id   bigint        not null,
  part_number  varchar(20)   not null,
  article_name varchar(300)  not null,
  unit         varchar(20)   not null,
  quantity     integer       not null,
  unit_price   numeric(19,4) not null,
  contract_id  bigint,
  confirmed    integer       not null,
  shipped      integer       not null,
  received     integer       not null,
  invoiced     integer       not null,
  cancelled    integer       not null,
  promised_on  date,
  constraint order_line_uq unique (order_id, line_no),
  constraint order_line_order_fk foreign key (order_id) references ordering.purchase_order (id),
  constraint order_line_article_fk foreign key (article_id) references catalog.article (id),
  constraint order_line_contract_fk foreign key (contract_id) references contracts.contract (id),
  constraint order_line_quantity_ck check (quantity > 0 and confirmed >= 0 and shipped >= 0 and received >= 0
    and invoiced >= 0 and cancelled >= 0 and shipped <= quantity and received <= shipped and invoiced <= shipped)
);
create index order_line_article_ix on ordering.order_line (article_id);
