-- What one time of each kind of friction adds to the effort that people rate, estimated once for each month that is over; what no page may guess at is kept: of how many answers, how strong
-- the ridge was, and how sure each weight is. Nothing here is of a person.
create table insight.friction_fit (
  first_day date    not null, -- of the month
  answers   integer not null, -- CES answers that were there by its end
  hospitals integer not null,
  ridge     double precision, -- null where nothing was estimated
  fitted    boolean not null, -- otherwise the weights are the supposed ones
  made_at   timestamp with time zone not null,
  constraint friction_fit_pk primary key (first_day)
);
create table insight.friction_weight (
  first_day date     not null,
  kind   varchar(40) not null,
  cap    integer     not null, -- further times within a visit add nothing
  met    integer     not null, -- answers before which it was met
  weight double precision, -- null where too few met it
  low    double precision,
  high   double precision,
  constraint friction_weight_pk primary key (first_day, kind),
  constraint friction_weight_fit_fk foreign key (first_day) references insight.friction_fit (first_day),
  constraint friction_weight_cap_ck check (cap >= 1)
);

-- The third time in a visit is as bad as it gets: from there on repeated validation counts as severe.
alter table insight.friction_assumption add column cap integer default 3 not null;
alter table insight.friction_assumption add constraint friction_assumption_cap_ck check (cap >= 1);
