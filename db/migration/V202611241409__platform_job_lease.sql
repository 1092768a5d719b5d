-- A timer fires on every instance; the lease decides which of them works.
create table platform.job_lease (
  name       varchar(60) primary key,
  holder     uuid not null,
  held_until timestamp with time zone not null
);
