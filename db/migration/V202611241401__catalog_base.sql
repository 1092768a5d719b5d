-- What can be ordered: real devices under the identifiers that hospitals know them by, and how many there are.
create schema catalog;

create table catalog.category (
  id      bigint primary key,
  code    varchar(10)  not null,
  name_es varchar(160) not null,
  name_en varchar(160) not null,
  name_fr varchar(160) not null,
  constraint category_code_uq unique (code)
);

create sequence catalog.article_seq start with 50 increment by 50;
create table catalog.article (
  id                       bigint primary key,
  part_number              varchar(20)   not null,
  gtin                     varchar(14),
  name                     varchar(300)  not null,
  description              varchar(2000),
  manufacturer             varchar(200)  not null,
  manufacturer_part_number varchar(120)  not null,
  emdn_code                varchar(20)   not null,
  category_id              bigint        not null,
  risk_class               varchar(30)   not null,
  sterile                  boolean       not null,
  single_use               boolean       not null,
  latex                    boolean       not null,
  unit                     varchar(20)   not null,
  order_multiple           integer       not null,
  status                   varchar(20)   not null,
  changed_at               timestamp with time zone not null,
  version                  integer       not null,
  constraint article_part_number_uq unique (part_number),
  constraint article_gtin_uq unique (gtin),
  constraint article_category_fk foreign key (category_id) references catalog.category (id),
  constraint article_status_ck check (status in ('ORDERABLE', 'WITHDRAWN')),
  constraint article_multiple_ck check (order_multiple > 0)
);
create index article_category_ix on catalog.article (category_id);
create index article_changed_ix on catalog.article (changed_at);

create sequence catalog.packaging_seq start with 50 increment by 50;
create table catalog.packaging (
  id         bigint primary key,
  article_id bigint      not null,
  gtin       varchar(14) not null,
  level_name varchar(30) not null,
  base_units integer     not null,
  constraint packaging_article_fk foreign key (article_id) references catalog.article (id)
);
create index packaging_article_ix on catalog.packaging (article_id);

create table catalog.stock (
  article_id  bigint  primary key,
  on_hand     integer not null,
  reserved    integer not null,
  incoming    integer not null,
  incoming_on date,
  version     integer not null,
  constraint stock_article_fk foreign key (article_id) references catalog.article (id),
  constraint stock_ck check (on_hand >= 0 and reserved >= 0 and incoming >= 0)
);
