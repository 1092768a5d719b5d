-- A hospital asks what something would cost, and both sides go to and fro line by line until they agree. Each turn is a version, which nothing changes
-- afterwards; what the last version says of all of it stands beside it with the quote, for the lists. How long an answer may take is data.
create table ordering.quote_rule (
  id           integer primary key,
  answer_days  integer not null, -- working days that the supplier has for an answer
  warn_days    integer not null, -- days before its last one on which a hospital is told that prices end
  longest_days integer not null, -- for which prices can be offered at most
  constraint quote_rule_one_ck check (id = 1),
  constraint quote_rule_figures_ck check (answer_days > 0 and warn_days >= 0 and longest_days > 0)
);
insert into ordering.quote_rule (id, answer_days, warn_days, longest_days) values (1, 2, 3, 365);

-- Whoever asks holds the hospital's row: the same question sent twice is one quote.
create table ordering.quote_book (
  account_id bigint primary key,
  asked      bigint not null,
  constraint quote_book_account_fk foreign key (account_id) references accounts.account (id)
);

create sequence ordering.quote_seq start with 50 increment by 50;
create table ordering.quote (
  id           bigint primary key,
  number       varchar(20) not null,
  account_id   bigint      not null,
  person_id    bigint      not null,
  ask_key      varchar(40) not null, -- of the page that asked
  status       varchar(20) not null,
  currency     varchar(3)  not null,
  wished_on    date, -- by when the hospital would like the answer
  asked_at     timestamp with time zone not null,
  turned_at    timestamp with time zone not null, -- the last version, or the end
  due_at       timestamp with time zone, -- the supplier's answer, while it is the supplier's turn
  valid_until  date, -- of the prices offered last
  warned       boolean     not null, -- that these prices end soon
  line_count   integer     not null,
  version_no   integer     not null,
  total        numeric(19,4), -- of the last version; null as long as a line has no price
  closed_by    bigint, -- whoever withdrew or declined it
  close_reason varchar(500), -- null once its author is erased
  order_id     bigint,
  version      integer     not null,
  constraint quote_number_uq unique (number),
  constraint quote_asked_uq unique (person_id, ask_key),
  constraint quote_account_fk foreign key (account_id) references accounts.account (id),
  constraint quote_person_fk foreign key (person_id) references accounts.person (id),
  constraint quote_closer_fk foreign key (closed_by) references accounts.person (id),
  constraint quote_order_fk foreign key (order_id) references ordering.purchase_order (id),
  constraint quote_status_ck check (status in ('WITH_SUPPLIER', 'WITH_HOSPITAL', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
  constraint quote_due_ck check ((due_at is not null) = (status = 'WITH_SUPPLIER')),
  constraint quote_valid_ck check (status <> 'WITH_HOSPITAL' or valid_until is not null),
  constraint quote_order_ck check (order_id is null or status = 'ACCEPTED')
);
create index quote_account_ix on ordering.quote (account_id, status);
create index quote_valid_ix on ordering.quote (status, valid_until);

create sequence ordering.quote_version_seq start with 50 increment by 50;
create table ordering.quote_version (
  id          bigint primary key,
  quote_id    bigint  not null,
  version_no  integer not null,
  by_supplier boolean not null,
  person_id   bigint  not null,
  made_at     timestamp with time zone not null,
  valid_until date,
  note        varchar(500), -- null once its author is erased
  constraint quote_version_uq unique (quote_id, version_no),
  constraint quote_version_quote_fk foreign key (quote_id) references ordering.quote (id),
  constraint quote_version_person_fk foreign key (person_id) references accounts.person (id),
  constraint quote_version_valid_ck check (by_supplier = (valid_until is not null))
);

create sequence ordering.quote_line_seq start with 50 increment by 50;
create table ordering.quote_line (
  id           bigint primary key,
  version_id   bigint      not null,
  line_no      integer     not null, -- the same in all versions
  article_id   bigint      not null,
  answer       varchar(12) not null,
  quantity     integer     not null,
  unit_price   numeric(19,4), -- offered, or wished for
  min_quantity integer, -- from which on the price holds
  remark       varchar(300), -- null once its author is erased
  constraint quote_line_uq unique (version_id, line_no),
  constraint quote_line_version_fk foreign key (version_id) references ordering.quote_version (id),
  constraint quote_line_article_fk foreign key (article_id) references catalog.article (id),
  constraint quote_line_answer_ck check (answer in ('ASKED', 'OFFERED', 'DECLINED', 'AGREED', 'COUNTERED', 'DROPPED')),
  constraint quote_line_figures_ck check (quantity > 0 and (unit_price is null or unit_price > 0) and (min_quantity is null or min_quantity between 1 and quantity)),
  constraint quote_line_priced_ck check (answer not in ('OFFERED', 'AGREED', 'COUNTERED') or unit_price is not null)
);

-- Whose prices the cart is ordered at, and which quote an order came of; without a key, because the quote points at its order.
alter table ordering.cart add column quote_id bigint;
alter table ordering.purchase_order add column quote_id bigint;

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('QUOTES_VIEWED', 'DECIDE', 170, false, 'Abre sus ofertas', 'Opens the quotes', 'Ouvre ses devis', 'Itinera', null),
  ('QUOTE_ASKED', 'DECIDE', 171, false, 'Pide una oferta', 'Asks for a quote', 'Demande un devis', 'Itinera', 'COMPLETION'),
  ('QUOTE_ANSWERED', 'DECIDE', 172, false, 'Recibe la respuesta a una oferta', 'Gets an answer to a quote', 'Reçoit la réponse à un devis', 'Itinera', 'COMPLETION'),
  ('QUOTE_COUNTERED', 'DECIDE', 173, false, 'Hace una contrapropuesta', 'Makes a counter-proposal', 'Fait une contre-proposition', 'Itinera', 'COMPLETION'),
  ('QUOTE_ACCEPTED', 'DECIDE', 174, false, 'Acepta una oferta', 'Accepts a quote', 'Accepte un devis', 'Itinera', 'COMPLETION'),
  ('QUOTE_WITHDRAWN', 'DECIDE', 175, false, 'Retira una petición de oferta', 'Withdraws a request for a quote', 'Retire une demande de devis', 'Itinera', 'COMPLETION'),
  ('QUOTE_DECLINED', 'DECIDE', 176, false, 'El proveedor no ofrece nada', 'The supplier declines a quote', 'Le fournisseur décline un devis', 'Itinera', 'COMPLETION'),
  ('QUOTE_EXPIRY_WARNED', 'DECIDE', 177, false, 'Recibe el aviso de que caduca una oferta', 'Is warned that a quote expires', 'Est averti qu’un devis expire', 'Itinera', null),
  ('QUOTE_EXPIRED', 'DECIDE', 178, false, 'Caduca una oferta', 'A quote expires', 'Un devis expire', 'Itinera', null),
  ('CLIENT_QUOTES_VIEWED', null, 179, false, 'Abre las ofertas de sus clientes', 'Opens the clients’ quotes', 'Ouvre les devis de ses clients', null, null);
