-- The hospitals, the people who act for them, and the supplier's own people: everything else hangs on an account.
create schema platform;
create table platform.demo_load (
  id        integer primary key,
  loaded_at timestamp with time zone not null,
  anchor_on date not null
);

create schema accounts;

create sequence accounts.account_group_seq start with 50 increment by 50;
create table accounts.account_group (
  id   bigint primary key,
  name varchar(200) not null
);

create sequence accounts.person_seq start with 50 increment by 50;
create sequence accounts.account_seq start with 50 increment by 50;
create table accounts.account (
  id                 bigint primary key,
  code               varchar(20)  not null,
  name               varchar(200) not null,
  group_id           bigint,
  segment            varchar(40)  not null,
  municipality       varchar(120) not null,
  province           varchar(120) not null,
  region             varchar(120) not null,
  currency           varchar(3)   not null,
  account_manager_id bigint,
  played             boolean      not null,
  version            integer      not null,
  constraint account_code_uq unique (code),
  constraint account_group_fk foreign key (group_id) references accounts.account_group (id)
);
create index account_manager_ix on accounts.account (account_manager_id);

create table accounts.person (
  id             bigint primary key,
  account_id     bigint,
  given_name     varchar(80)  not null,
  family_name    varchar(120) not null,
  email          varchar(200) not null,
  password_hash  varchar(300) not null,
  persona        varchar(40)  not null,
  pseudonym      uuid         not null,
  language       varchar(2)   not null,
  time_zone      varchar(40)  not null,
  order_limit    numeric(19,4),
  approval_limit numeric(19,4),
  active         boolean      not null,
  version        integer      not null,
  constraint person_email_uq unique (email),
  constraint person_account_fk foreign key (account_id) references accounts.account (id),
  constraint person_persona_ck check (persona in
    ('PURCHASING_DIRECTOR', 'APPROVER', 'REQUESTER', 'ACCOUNT_MANAGER', 'CX_ANALYST', 'OPERATIONS'))
);
create index person_account_ix on accounts.person (account_id);
alter table accounts.account add constraint account_manager_fk foreign key (account_manager_id) references accounts.person (id);

create sequence accounts.site_seq start with 50 increment by 50;
create table accounts.site (
  id           bigint primary key,
  account_id   bigint       not null,
  name         varchar(200) not null,
  gln          varchar(13),
  street       varchar(200) not null,
  postal_code  varchar(10)  not null,
  municipality varchar(120) not null,
  constraint site_account_fk foreign key (account_id) references accounts.account (id)
);
create index site_account_ix on accounts.site (account_id);

create sequence accounts.cost_centre_seq start with 50 increment by 50;
create table accounts.cost_centre (
  id         bigint primary key,
  account_id bigint       not null,
  code       varchar(20)  not null,
  name       varchar(120) not null,
  constraint cost_centre_uq unique (account_id, code),
  constraint cost_centre_account_fk foreign key (account_id) references accounts.account (id)
);

-- Failures are counted per sign-in name typed, known or not, so that an answer never tells whether the name exists.
create table accounts.sign_in_throttle (
  sign_in       varchar(200) primary key,
  failures      integer not null,
  blocked_until timestamp with time zone
);
