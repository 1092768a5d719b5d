-- Up to when things were cleared away: whoever keeps them longer from now on must not take a day that is gone for one without any.
alter table journey.retention add column cleared_before timestamp with time zone;
update journey.retention set cleared_before = ran_at - keep_days * interval '24' hour;
