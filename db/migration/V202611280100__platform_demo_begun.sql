-- A load of the demo that was begun and not finished has no moment yet; the next start begins it again.
alter table platform.demo_load alter column loaded_at drop not null;
