-- Each hospital says itself who approves what; the rule of the buyer's own limit, which every hospital has that put none in its place,
-- stands in the code, so that no hospital is ever without. An order keeps the steps of its approval as they fired when it was
-- submitted, and nobody can have decided a step of their own order, whatever the code does.
create sequence ordering.approval_rule_seq start with 50 increment by 50;
create table ordering.approval_rule (
  id                 bigint primary key,
  account_id         bigint      not null,
  cause              varchar(20) not null,
  threshold          numeric(19,4), -- an amount, or per cent
  category_id        bigint,
  cost_centre_id     bigint,
  step_no            integer     not null,
  approver_persona   varchar(40), -- a role or one person
  approver_id        bigint,
  hours              integer,
  escalation_persona varchar(40),
  escalation_id      bigint,
  wording            varchar(200) not null, -- all of it in one column: a hospital has no rule twice
  version            integer     not null,
  constraint approval_rule_uq unique (account_id, wording),
  constraint approval_rule_account_fk foreign key (account_id) references accounts.account (id),
  constraint approval_rule_category_fk foreign key (category_id) references catalog.category (id),
  constraint approval_rule_cost_centre_fk foreign key (cost_centre_id) references accounts.cost_centre (id),
  constraint approval_rule_approver_fk foreign key (approver_id) references accounts.person (id),
  constraint approval_rule_escalation_fk foreign key (escalation_id) references accounts.person (id),
  constraint approval_rule_cause_ck check (cause in
    ('BUYER_LIMIT', 'AMOUNT', 'OFF_CONTRACT', 'FIRST_ORDER', 'CATEGORY', 'PRICE_RISE', 'COST_CENTRE')),
  constraint approval_rule_threshold_ck check ((cause in ('AMOUNT', 'PRICE_RISE') and threshold is not null and threshold >= 0)
    or (cause not in ('AMOUNT', 'PRICE_RISE') and threshold is null)),
  constraint approval_rule_target_ck check ((cause = 'CATEGORY') = (category_id is not null)
    and (cause = 'COST_CENTRE') = (cost_centre_id is not null)),
  constraint approval_rule_step_ck check (step_no between 1 and 9),
  constraint approval_rule_approver_ck check ((approver_persona is null) <> (approver_id is null)),
  constraint approval_rule_hours_ck check ((hours is null and escalation_persona is null and escalation_id is null)
    or (hours is not null and hours between 1 and 720 and (escalation_persona is null) <> (escalation_id is null)))
);

create sequence ordering.approval_step_seq start with 50 increment by 50;
create table ordering.approval_step (
  id                 bigint primary key,
  order_id           bigint      not null,
  account_id         bigint      not null,
  buyer_id           bigint      not null,
  step_no            integer     not null,
  cause              varchar(20) not null,
  threshold          numeric(19,4), -- as in the rule; of the buyer's limit, what it was
  category_id        bigint,
  cost_centre_id     bigint,
  parts              varchar(200), -- the articles that made the rule fire, where single ones did
  approver_persona   varchar(40),
  approver_id        bigint,
  hours              integer,
  escalation_persona varchar(40),
  escalation_id      bigint,
  state              varchar(10) not null,
  opened_at          timestamp with time zone, -- null until it is this step's turn
  due_at             timestamp with time zone,
  escalated_at       timestamp with time zone,
  decided_by         bigint,
  on_behalf_of       bigint,
  decided_at         timestamp with time zone,
  version            integer     not null,
  constraint approval_step_order_fk foreign key (order_id) references ordering.purchase_order (id),
  constraint approval_step_account_fk foreign key (account_id) references accounts.account (id),
  constraint approval_step_buyer_fk foreign key (buyer_id) references accounts.person (id),
  constraint approval_step_category_fk foreign key (category_id) references catalog.category (id),
  constraint approval_step_cost_centre_fk foreign key (cost_centre_id) references accounts.cost_centre (id),
  constraint approval_step_approver_fk foreign key (approver_id) references accounts.person (id),
  constraint approval_step_escalation_fk foreign key (escalation_id) references accounts.person (id),
  constraint approval_step_decided_by_fk foreign key (decided_by) references accounts.person (id),
  constraint approval_step_on_behalf_of_fk foreign key (on_behalf_of) references accounts.person (id),
  constraint approval_step_state_ck check (state in ('PENDING', 'OPEN', 'APPROVED', 'REJECTED')),
  constraint approval_step_turn_ck check ((state = 'PENDING') = (opened_at is null)),
  constraint approval_step_decided_ck check ((state in ('APPROVED', 'REJECTED')) = (decided_by is not null)
    and (decided_by is null) = (decided_at is null)),
  constraint approval_step_not_own_ck check (decided_by <> buyer_id and on_behalf_of <> buyer_id)
);
create index approval_step_order_ix on ordering.approval_step (order_id);
create index approval_step_open_ix on ordering.approval_step (account_id, state);
alter table ordering.purchase_order add constraint purchase_order_not_own_ck check (approver_id <> person_id);

insert into ordering.approval_step (id, order_id, account_id, buyer_id, step_no, cause, threshold, approver_persona, state, opened_at, version)
select nextval('ordering.approval_step_seq'), o.id, o.account_id, o.person_id, 1, 'BUYER_LIMIT',
  case when p.persona = 'REQUESTER' then 0 else coalesce(p.order_limit, 0) end, 'APPROVER', 'OPEN', o.submitted_at, 1
from ordering.purchase_order o join accounts.person p on p.id = o.person_id where o.status = 'AWAITING_APPROVAL';

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('APPROVAL_RULES_VIEWED', 'DECIDE', 135, false, 'Consulta las reglas de aprobación', 'Looks at the approval rules', 'Consulte les règles d''approbation', 'Itinera', null),
  ('APPROVAL_RULE_CHANGED', 'DECIDE', 136, false, 'Cambia una regla de aprobación', 'Changes an approval rule', 'Modifie une règle d''approbation', 'Itinera', 'COMPLETION');
