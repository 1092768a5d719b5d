-- What a cost centre may spend in a period. What it has spent is nowhere written: it is read of the orders, so that no change, rejection,
-- cancellation or invoice can be forgotten, and a budget that is kept in the middle of its period knows what was ordered before.
create table ordering.budget_book ( -- one row a hospital: whoever keeps a budget holds it, so that no two of a cost centre overlap
  account_id bigint primary key,
  times      integer not null,
  constraint budget_book_account_fk foreign key (account_id) references accounts.account (id)
);

create sequence ordering.budget_seq start with 50 increment by 50;
create table ordering.budget (
  id             bigint        primary key,
  account_id     bigint        not null,
  cost_centre_id bigint        not null,
  from_on        date          not null,
  to_on          date          not null, -- included
  begins_at      timestamp with time zone not null, -- the same days as moments where the hospitals are
  ends_at        timestamp with time zone not null,
  amount         numeric(19,4) not null,
  on_overrun     varchar(10)   not null,
  version        integer       not null,
  constraint budget_account_fk foreign key (account_id) references accounts.account (id),
  constraint budget_cost_centre_fk foreign key (cost_centre_id) references accounts.cost_centre (id),
  constraint budget_period_ck check (to_on >= from_on and ends_at > begins_at),
  constraint budget_amount_ck check (amount >= 0),
  constraint budget_overrun_ck check (on_overrun in ('BLOCK', 'WARN', 'ASK'))
);
create index budget_account_ix on ordering.budget (account_id, to_on);

create sequence ordering.budget_change_seq start with 1 increment by 1;
create table ordering.budget_change (
  id             bigint        primary key,
  account_id     bigint        not null,
  budget_id      bigint        not null, -- which may be gone
  cost_centre_id bigint        not null,
  changed_at     timestamp with time zone not null,
  person_id      bigint, -- null once erased
  kind           varchar(10)   not null,
  from_on        date          not null, -- as the budget was from then on; of one that was removed, until then
  to_on          date          not null,
  amount         numeric(19,4) not null,
  on_overrun     varchar(10)   not null,
  constraint budget_change_account_fk foreign key (account_id) references accounts.account (id),
  constraint budget_change_cost_centre_fk foreign key (cost_centre_id) references accounts.cost_centre (id),
  constraint budget_change_person_fk foreign key (person_id) references accounts.person (id),
  constraint budget_change_kind_ck check (kind in ('ADDED', 'CHANGED', 'REMOVED'))
);
create index budget_change_account_ix on ordering.budget_change (account_id, changed_at);
create index budget_change_person_ix on ordering.budget_change (person_id);

-- Whether its hospital kept any budget when the cart was handed in: the others are spared the look.
alter table ordering.cart add column budgeted boolean default false not null;

-- What of a line was sent back: it is spent no longer.
alter table ordering.order_line add column returned integer default 0 not null;
alter table ordering.order_line add constraint order_line_returned_ck check (returned >= 0);
update ordering.order_line set returned = (select sum(r.quantity) from delivery.goods_return r where r.order_line_id = ordering.order_line.id)
where id in (select r.order_line_id from delivery.goods_return r);

create index purchase_order_cost_centre_ix on ordering.purchase_order (cost_centre_id, submitted_at);

-- Who is asked about an order that is over a budget can be said by a rule.
alter table ordering.approval_rule drop constraint approval_rule_cause_ck;
alter table ordering.approval_rule add constraint approval_rule_cause_ck check (cause in
  ('BUYER_LIMIT', 'AMOUNT', 'OFF_CONTRACT', 'FIRST_ORDER', 'CATEGORY', 'PRICE_RISE', 'COST_CENTRE', 'OVER_BUDGET'));

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('BUDGETS_VIEWED', 'DECIDE', 194, false, 'Consulta los presupuestos', 'Looks at the budgets', 'Consulte les budgets', 'Itinera', null),
  ('BUDGET_CHANGED', 'DECIDE', 195, false, 'Cambia un presupuesto', 'Changes a budget', 'Modifie un budget', 'Itinera', 'COMPLETION');
