-- Whether a hospital takes something else instead of an article is its own decision, article by article; without one it is asked. Each decision is kept with
-- who made it. Whoever writes holds the book of the hospital, so that of two directors who decide at once the second is told.
create table ordering.substitute_book (
  account_id bigint  primary key,
  changes    integer not null,
  constraint substitute_book_account_fk foreign key (account_id) references accounts.account (id)
);
create table ordering.substitute_policy (
  account_id bigint     not null,
  article_id bigint     not null,
  rule       varchar(6) not null,
  changed_at timestamp with time zone not null,
  version    integer    not null, -- the book's count when it was decided
  constraint substitute_policy_pk primary key (account_id, article_id),
  constraint substitute_policy_account_fk foreign key (account_id) references accounts.account (id),
  constraint substitute_policy_article_fk foreign key (article_id) references catalog.article (id),
  constraint substitute_policy_rule_ck check (rule in ('ASK', 'NEVER', 'LISTED'))
);
create index substitute_policy_article_ix on ordering.substitute_policy (article_id);
create table ordering.substitute_listed ( -- what a policy of LISTED allows
  account_id bigint not null,
  article_id bigint not null,
  other_id   bigint not null,
  constraint substitute_listed_pk primary key (account_id, article_id, other_id),
  constraint substitute_listed_policy_fk foreign key (account_id, article_id) references ordering.substitute_policy (account_id, article_id) on delete cascade,
  constraint substitute_listed_other_fk foreign key (other_id) references catalog.article (id)
);
create index substitute_listed_other_ix on ordering.substitute_listed (other_id);
create sequence ordering.substitute_decision_seq start with 1 increment by 1;
create table ordering.substitute_decision ( -- every decision, the lasting one included
  id         bigint      primary key,
  account_id bigint      not null,
  article_id bigint      not null,
  decided_at timestamp with time zone not null,
  person_id  bigint, -- null once erased
  rule       varchar(6), -- null: the policy was removed
  listed     integer     not null, -- how many articles it allows
  constraint substitute_decision_account_fk foreign key (account_id) references accounts.account (id),
  constraint substitute_decision_article_fk foreign key (article_id) references catalog.article (id),
  constraint substitute_decision_person_fk foreign key (person_id) references accounts.person (id)
);
create index substitute_decision_article_ix on ordering.substitute_decision (article_id, account_id);
create index substitute_decision_person_ix on ordering.substitute_decision (person_id);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('SUBSTITUTE_POLICIES_VIEWED', 'ORDER', 202, false, 'Consulta qué sustitutos admite el hospital', 'Looks at which substitutes the hospital allows', 'Consulte les substituts admis par l’établissement', 'Itinera', null),
  ('SUBSTITUTE_POLICY_CHANGED', 'ORDER', 203, false, 'Decide qué sustitutos admite el hospital', 'Decides which substitutes the hospital allows', 'Décide des substituts admis par l’établissement', 'Itinera', 'COMPLETION'),
  ('SUBSTITUTE_TAKEN', 'ORDER', 204, false, 'Toma un sustituto', 'Takes a substitute', 'Prend un substitut', 'Itinera', 'COMPLETION');
