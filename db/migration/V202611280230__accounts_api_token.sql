-- Programs act for a person by a token. Only its hash is kept, so that nobody who reads this table can use one.
create sequence accounts.api_token_seq start with 50 increment by 50;
create table accounts.api_token (
  id         bigint primary key,
  person_id  bigint       not null,
  name       varchar(80)  not null,
  token_hash varchar(64)  not null,
  issued_at  timestamp with time zone not null,
  expires_at timestamp with time zone,
  revoked_at timestamp with time zone,
  version    integer      not null,
  constraint api_token_hash_uq unique (token_hash),
  constraint api_token_person_fk foreign key (person_id) references accounts.person (id)
);
create index api_token_person_ix on accounts.api_token (person_id);
