-- What a buyer changed of an order before the supplier had started on it.
alter table ordering.purchase_order add column changes integer default 0 not null; -- how often; none spares the look
create sequence ordering.order_change_seq start with 1 increment by 1;
create table ordering.order_change (
  id          bigint      primary key,
  order_id    bigint      not null,
  changed_at  timestamp with time zone not null,
  person_id   bigint, -- null once erased
  kind        varchar(10) not null,
  part_number varchar(20), -- of a quantity
  was         varchar(60), -- null where there was none, and of the reference once its writer is erased
  became      varchar(60),
  constraint order_change_order_fk foreign key (order_id) references ordering.purchase_order (id) on delete cascade,
  constraint order_change_person_fk foreign key (person_id) references accounts.person (id),
  constraint order_change_kind_ck check (kind in ('QUANTITY', 'REFERENCE', 'WISHED_ON'))
);
create index order_change_order_ix on ordering.order_change (order_id);
create index order_change_person_ix on ordering.order_change (person_id);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('ORDER_CHANGED', 'ORDER', 193, false, 'Cambia un pedido', 'Changes an order', 'Modifie une commande', 'Itinera', 'COMPLETION');
