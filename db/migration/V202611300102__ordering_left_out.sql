-- A rejected order refills its buyer's cart; whoever reads the order later is told which lines could not come back, as at the moment of the rejection.
create table ordering.left_out (
  order_id     bigint       not null,
  left_no      integer      not null,
  part_number  varchar(40)  not null,
  article_name varchar(300) not null,
  reason       varchar(20)  not null,
  constraint left_out_pk primary key (order_id, left_no),
  constraint left_out_order_fk foreign key (order_id) references ordering.purchase_order (id)
);
