-- Whoever counts remembers what it counted of the last minutes; by the version it sees that somebody else has written meanwhile.
alter table journey.rollup_state add column version bigint default 0 not null;
