-- What a hospital needs at a fixed rhythm is ordered without anybody thinking of it: standing orders, and what became of each of their runs.
create sequence ordering.standing_order_seq start with 50 increment by 50;
create table ordering.standing_order (
  id             bigint primary key,
  account_id     bigint       not null,
  person_id      bigint, -- in whose name it orders; null once erased
  name           varchar(80)  not null,
  status         varchar(10)  not null,
  kind           varchar(20)  not null,
  every_n        integer      not null, -- weeks or months
  weekdays       integer      not null, -- Monday 1, Tuesday 2, Wednesday 4 and so on
  day_of_month   integer,
  begins_on      date         not null,
  ends_on        date,
  runs           integer,
  days_ahead     integer      not null,
  tolerance      numeric(5,2) not null, -- per cent by which a price may rise unasked
  site_id        bigint       not null, -- this and the cost centre may go: each run looks whether they are there
  cost_centre_id bigint       not null,
  own_reference  varchar(60),
  from_on        date         not null, -- every earlier day is settled
  forward_of     date,
  forward_to     date,
  check_on       date, -- when the next run is made; null when none is to come
  changed_at     timestamp with time zone not null,
  version        integer      not null,
  constraint standing_order_account_fk foreign key (account_id) references accounts.account (id),
  constraint standing_order_person_fk foreign key (person_id) references accounts.person (id),
  constraint standing_order_status_ck check (status in ('ACTIVE', 'PAUSED', 'ENDED')),
  constraint standing_order_kind_ck check (kind in ('WEEKS', 'MONTH_DAY', 'MONTH_FIRST', 'MONTH_LAST')),
  constraint standing_order_days_ck check (kind = 'MONTH_DAY' and day_of_month between 1 and 31 or kind <> 'MONTH_DAY' and weekdays > 0),
  constraint standing_order_figures_ck check (every_n > 0 and days_ahead > 0 and tolerance >= 0 and weekdays between 0 and 127),
  constraint standing_order_check_ck check (check_on is null or status = 'ACTIVE')
);
create index standing_order_account_ix on ordering.standing_order (account_id, person_id);
create index standing_order_person_ix on ordering.standing_order (person_id);
create index standing_order_check_ix on ordering.standing_order (check_on);

create sequence ordering.standing_line_seq start with 50 increment by 50;
create table ordering.standing_line (
  id                 bigint primary key,
  standing_order_id  bigint        not null,
  article_id         bigint        not null,
  line_no            integer       not null,
  quantity           integer       not null,
  agreed_price       numeric(19,4) not null, -- what the owner last agreed to pay, by a contract or by the list
  agreed_contract_id bigint,
  constraint standing_line_uq unique (standing_order_id, article_id),
  constraint standing_line_standing_fk foreign key (standing_order_id) references ordering.standing_order (id),
  constraint standing_line_article_fk foreign key (article_id) references catalog.article (id),
  constraint standing_line_contract_fk foreign key (agreed_contract_id) references contracts.contract (id),
  constraint standing_line_quantity_ck check (quantity > 0)
);

-- A run is booked in the transaction of its order: the key lets it be ordered once, whoever tries.
create table ordering.standing_run (
  standing_order_id bigint      not null,
  planned_on        date        not null, -- by the rhythm, also when it was brought forward
  due_on            date        not null,
  state             varchar(12) not null,
  answer_by         date, -- the last day on which its question can be answered
  refusal           varchar(60), -- why the order was refused, where that led to the question
  order_id          bigint,
  settled_at        timestamp with time zone not null,
  constraint standing_run_pk primary key (standing_order_id, planned_on),
  constraint standing_run_standing_fk foreign key (standing_order_id) references ordering.standing_order (id),
  constraint standing_run_order_fk foreign key (order_id) references ordering.purchase_order (id),
  constraint standing_run_state_ck check (state in ('ORDERED', 'ASKED', 'SKIPPED', 'UNANSWERED', 'MISSED')),
  constraint standing_run_asked_ck check (state <> 'ASKED' or answer_by is not null),
  constraint standing_run_ordered_ck check (order_id is null or state = 'ORDERED')
);
create index standing_run_state_ix on ordering.standing_run (state, answer_by);

alter table ordering.purchase_order add column standing_order_id bigint;
alter table ordering.purchase_order add constraint purchase_order_standing_fk foreign key (standing_order_id) references ordering.standing_order (id);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('STANDING_ORDERS_VIEWED', 'ORDER', 141, false, 'Abre sus pedidos periódicos', 'Opens the standing orders', 'Ouvre ses commandes permanentes', 'Itinera', null),
  ('STANDING_ORDER_MADE', 'ORDER', 142, false, 'Crea un pedido periódico', 'Makes a standing order', 'Crée une commande permanente', 'Itinera', 'COMPLETION'),
  ('STANDING_ORDER_CHANGED', 'ORDER', 143, false, 'Cambia un pedido periódico', 'Changes a standing order', 'Modifie une commande permanente', 'Itinera', 'COMPLETION'),
  ('STANDING_ORDER_RUN', 'ORDER', 144, false, 'Se ejecuta un pedido periódico', 'A standing order is run', 'Une commande permanente est exécutée', 'Itinera', 'COMPLETION'),
  ('STANDING_RUN_ANSWERED', 'ORDER', 145, false, 'Responde a la pregunta de un pedido periódico', 'Answers the question of a standing order', 'Répond à la question d’une commande permanente', 'Itinera', 'COMPLETION');
