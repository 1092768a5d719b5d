-- What was agreed: framework agreements of one account or of its group, their prices, and how their end is dealt with.
-- A price without a contract is the list price. An account id is stored alone: contracts may not import accounts.
create schema contracts;

create sequence contracts.contract_seq start with 50 increment by 50;
create table contracts.contract (
  id          bigint primary key,
  number      varchar(20)   not null,
  account_id  bigint        not null,
  title       varchar(200)  not null,
  starts_on   date          not null,
  ends_on     date          not null,
  notice_days integer       not null,
  commitment  numeric(19,4) not null,
  currency    varchar(3)    not null,
  decision    varchar(20),
  decided_by  bigint,
  decided_at  timestamp with time zone,
  version     integer       not null,
  constraint contract_number_uq unique (number),
  constraint contract_term_ck check (ends_on >= starts_on),
  constraint contract_decision_ck check (decision in ('RENEW', 'RENEGOTIATE', 'LAPSE'))
);
create index contract_account_ix on contracts.contract (account_id);
create index contract_ends_ix on contracts.contract (ends_on);

create sequence contracts.price_seq start with 50 increment by 50;
create table contracts.price (
  id           bigint primary key,
  contract_id  bigint,
  article_id   bigint        not null,
  min_quantity integer       not null,
  amount       numeric(19,4) not null,
  valid_from   date          not null,
  valid_to     date,
  version      integer       not null,
  constraint price_contract_fk foreign key (contract_id) references contracts.contract (id),
  constraint price_article_fk foreign key (article_id) references catalog.article (id),
  constraint price_amount_ck check (amount >= 0),
  constraint price_min_ck check (min_quantity > 0)
);
create index price_article_ix on contracts.price (article_id, contract_id);

-- One row for each order and contract: adding rows instead of a running total keeps parallel orders out of each other's way.
create sequence contracts.consumption_seq start with 50 increment by 50;
create table contracts.consumption (
  id          bigint primary key,
  contract_id bigint        not null,
  order_id    bigint        not null,
  amount      numeric(19,4) not null,
  consumed_at timestamp with time zone not null,
  constraint consumption_contract_fk foreign key (contract_id) references contracts.contract (id)
);
create index consumption_contract_ix on contracts.consumption (contract_id);

-- The primary key is what makes a warning go out once per step and contract, whatever number of instances run.
create table contracts.renewal_warning (
  contract_id bigint  not null,
  step_days   integer not null,
  warned_at   timestamp with time zone not null,
  constraint renewal_warning_pk primary key (contract_id, step_days),
  constraint renewal_warning_contract_fk foreign key (contract_id) references contracts.contract (id)
);
