-- The day a quantity can be promised for depends on all deliveries on their way and on how soon the maker supplies. The next delivery stays with its
-- stock, where promising reads it anyway; an article seldom waits for more than one, and only those after it have rows here.
alter table catalog.stock add column lead_days integer; -- working days after which any quantity more can be had; null when nobody can say
alter table catalog.stock add constraint stock_lead_ck check (lead_days is null or lead_days > 0);
create table catalog.later_delivery (
  article_id bigint  not null,
  arrives_on date    not null,
  quantity   integer not null,
  constraint later_delivery_pk primary key (article_id, arrives_on),
  constraint later_delivery_stock_fk foreign key (article_id) references catalog.stock (article_id) on delete cascade,
  constraint later_delivery_quantity_ck check (quantity > 0)
);
