-- What was ordered against what was confirmed, delivered and invoiced: the day promised first is kept beside the day promised now,
-- and the moment of the supplier's first answer tells an order it cancelled from one that its buyer took back. Both are unknown of
-- earlier orders, of which nothing is said then. What somebody decided about a difference belongs to its values at that moment.
alter table ordering.purchase_order add column confirmed_at timestamp with time zone;
alter table ordering.order_line add column first_promised_on date;

create sequence ordering.difference_decision_seq start with 50 increment by 50;
create table ordering.difference_decision (
  id            bigint primary key,
  order_id      bigint      not null,
  order_line_id bigint      not null,
  aspect        varchar(20) not null,
  stage         varchar(20) not null,
  expected      varchar(40) not null, -- a number, an ISO date, a price or a part number, as it was when it was decided
  actual        varchar(40) not null, -- likewise; a hyphen for a day that had not come
  state         varchar(20) not null,
  person_id     bigint      not null,
  decided_at    timestamp with time zone not null,
  reason        varchar(500), -- of a dispute; null once its author is erased
  disputed      boolean     not null, -- whether it ever was; not when the dispute was withdrawn
  answer        varchar(500),
  answered_by   bigint,
  answered_at   timestamp with time zone,
  version       integer     not null,
  constraint difference_decision_uq unique (order_line_id, aspect, stage, expected, actual),
  constraint difference_decision_order_fk foreign key (order_id) references ordering.purchase_order (id),
  constraint difference_decision_line_fk foreign key (order_line_id) references ordering.order_line (id),
  constraint difference_decision_person_fk foreign key (person_id) references accounts.person (id),
  constraint difference_decision_answerer_fk foreign key (answered_by) references accounts.person (id),
  constraint difference_decision_aspect_ck check (aspect in ('QUANTITY', 'PRICE', 'DATE', 'ARTICLE')),
  constraint difference_decision_stage_ck check (stage in ('CONFIRMED', 'DELIVERED', 'INVOICED')),
  constraint difference_decision_state_ck check (state in ('ACCEPTED', 'DISPUTED', 'SETTLED', 'WITHDRAWN'))
);
create index difference_decision_order_ix on ordering.difference_decision (order_id);
create index difference_decision_state_ix on ordering.difference_decision (state);
