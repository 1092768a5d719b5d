-- Files of what to order name their columns as each hospital's programs do: what was said of them is remembered for the next such file.
create table ordering.order_columns (
  account_id      bigint      not null,
  columns_are     varchar(64) not null,
  number_column   varchar(10000) not null,
  quantity_column varchar(10000),
  unit_column     varchar(10000),
  used_at         timestamp with time zone not null,
  constraint order_columns_pk primary key (account_id, columns_are),
  constraint order_columns_account_fk foreign key (account_id) references accounts.account (id)
);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('ORDER_FILE_UPLOADED', 'ORDER', 147, false, 'Sube un fichero de pedido', 'Uploads a file of what to order', 'Envoie un fichier de commande', 'Itinera', 'COMPLETION');
update journey.touchpoint_type set leads_to_cart = true where code = 'ORDER_FILE_UPLOADED';
