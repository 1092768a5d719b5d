-- A ward orders the same articles again and again: lists of a hospital, with what is to be on the shelf. Whoever made one is
-- cut from it when erased; the list stays with the hospital when it is shared.
create sequence ordering.requisition_list_seq start with 50 increment by 50;
create table ordering.requisition_list (
  id         bigint primary key,
  account_id bigint      not null,
  person_id  bigint, -- who made it; null once erased
  name       varchar(80) not null,
  sharing    varchar(10) not null,
  changed_at timestamp with time zone not null,
  version    integer     not null,
  constraint requisition_list_account_fk foreign key (account_id) references accounts.account (id),
  constraint requisition_list_person_fk foreign key (person_id) references accounts.person (id),
  constraint requisition_list_sharing_ck check (sharing in ('PRIVATE', 'READ', 'FULL'))
);
create index requisition_list_account_ix on ordering.requisition_list (account_id, changed_at);
create index requisition_list_person_ix on ordering.requisition_list (person_id);

create sequence ordering.list_line_seq start with 50 increment by 50;
create table ordering.list_line (
  id         bigint primary key,
  list_id    bigint  not null,
  article_id bigint  not null,
  line_no    integer not null,
  par        integer,
  note       varchar(200),
  orders     integer, -- how many orders had it when the list was made from history, and the median of what each took
  usual      integer,
  constraint list_line_uq unique (list_id, article_id),
  constraint list_line_list_fk foreign key (list_id) references ordering.requisition_list (id),
  constraint list_line_article_fk foreign key (article_id) references catalog.article (id),
  constraint list_line_par_ck check (par > 0)
);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('LISTS_VIEWED', 'ORDER', 123, false, 'Abre sus listas de pedido', 'Opens the requisition lists', 'Ouvre ses listes de commande', 'Itinera', null),
  ('LIST_MADE', 'ORDER', 124, false, 'Crea una lista de pedido', 'Makes a requisition list', 'Crée une liste de commande', 'Itinera', 'COMPLETION'),
  ('LIST_CHANGED', 'ORDER', 125, false, 'Cambia una lista de pedido', 'Changes a requisition list', 'Modifie une liste de commande', 'Itinera', 'COMPLETION'),
  ('LIST_ORDERED', 'ORDER', 126, false, 'Pasa una lista al carrito', 'Puts a list into the cart', 'Met une liste au panier', 'Itinera', 'COMPLETION');
