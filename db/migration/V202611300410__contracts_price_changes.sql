-- What the supplier announced of the list's prices, and whether the hospitals that buy these articles were told.
create sequence contracts.price_change_seq start with 50 increment by 50;
create table contracts.price_change (
  id            bigint primary key,
  article_id    bigint        not null,
  amount_before numeric(19,4), -- null for an article that had no price
  amount        numeric(19,4) not null,
  holds_from    date          not null,
  state         varchar(10)   not null,
  announced_at  timestamp with time zone not null,
  told_at       timestamp with time zone, -- null while hospitals are still to be told, of the change or of its withdrawal
  telling       bigint, -- what they were told together bears the same number
  constraint price_change_article_fk foreign key (article_id) references catalog.article (id),
  constraint price_change_state_ck check (state in ('ANNOUNCED', 'REPLACED', 'WITHDRAWN')),
  constraint price_change_amount_ck check (amount > 0)
);
create index price_change_from_ix on contracts.price_change (holds_from);
create index price_change_article_ix on contracts.price_change (article_id);
create index price_change_told_ix on contracts.price_change (told_at);
create index price_change_telling_ix on contracts.price_change (telling);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('PRICE_CHANGES_VIEWED', 'DECIDE', 190, false, 'Mira los cambios de precio', 'Looks at price changes', 'Consulte les changements de prix', 'Itinera', null),
  ('PRICE_CHANGE_TOLD', 'DECIDE', 191, false, 'Se le anuncian cambios de precio', 'Is told of price changes', 'Est prévenu de changements de prix', 'Itinera', null);
