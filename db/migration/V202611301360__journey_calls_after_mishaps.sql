-- Calls of hospitals with what went wrong for them in the portal before, gathered as spans: the last mishap that is none of slowness, and of the slow pages
-- after it each that is slower than all nearer to the call. Any figure for slowness and for how long before finds its mishap among them, so that whoever changes
-- these needs nothing gathered anew. Because one call has several, a span has a place among those of its touchpoint.
truncate table journey.span;
alter table journey.span drop constraint span_pk;
alter table journey.span add column nth smallint default 1 not null; -- the nearest first
alter table journey.span add column met_id bigint; -- the touchpoint at the other moment; only of calls
alter table journey.span add column met_ms integer; -- how long the portal worked then; null where the mishap is none of slowness
alter table journey.span add column met_amount numeric(19,4); -- what that was worth
alter table journey.span add constraint span_pk primary key (touchpoint_id, kind, nth);

-- All kinds are gathered anew; until then they are read from the log.
update journey.rollup_state set spans_until = null;
