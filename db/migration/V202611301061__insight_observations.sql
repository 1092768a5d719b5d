-- What somebody said, did or seemed to think at a call or a visit, about which touchpoint: one row for each, beside the log, because what was said never enters it.
create sequence insight.observation_seq start with 50 increment by 50;
create table insight.observation (
  id           bigint       not null,
  contact_id   bigint, -- the touchpoint of the contact; null where nothing was recorded. It goes earlier than this does
  contact_type varchar(60)  not null,
  account_id   bigint       not null,
  persona      varchar(40), -- with whom; null when it was not said
  touchpoint   varchar(60)  not null, -- which it concerns
  basis        varchar(12)  not null,
  words        varchar(400) not null,
  valence      integer      not null,
  confidence   varchar(6)   not null,
  happened_at  timestamp with time zone not null,
  person_id    bigint, -- who noted it; null once erased
  version      integer      not null,
  constraint observation_pk primary key (id),
  constraint observation_basis_ck check (basis in ('SAID', 'OBSERVED', 'INTERPRETED')),
  constraint observation_valence_ck check (valence between -2 and 2),
  constraint observation_confidence_ck check (confidence in ('LOW', 'MEDIUM', 'HIGH'))
);
create index observation_touchpoint_ix on insight.observation (touchpoint, happened_at);
create index observation_contact_ix on insight.observation (contact_id);

insert into journey.retention (code, retention_no, keep_days) values ('observation', 42, 761);
