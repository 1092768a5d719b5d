-- Since when browsers have told without a break, and since when of a type that came later: whoever was here before says nothing of it.
alter table journey.signal_switch add column on_since timestamp with time zone; -- when it was last switched on; null where that was before this was kept
update journey.signal_switch set on_since = changed_at where is_on;

alter table journey.touchpoint_type add column told_from timestamp with time zone; -- of a browser signal that came after others had been told; null otherwise
update journey.touchpoint_type set told_from = coalesce((select min(t.occurred_at) from journey.touchpoint t
    where t.type in ('MOUSE_THRASHED', 'PAGE_SCROLLED', 'PAGE_BLOCKED')), current_timestamp)
  where code in ('MOUSE_THRASHED', 'PAGE_SCROLLED', 'PAGE_BLOCKED') and exists (select 1 from journey.touchpoint t
    where t.type in ('RAGE_CLICKED', 'DEAD_CLICKED', 'FORM_LEFT', 'SCRIPT_FAILED', 'PAGE_PAINTED', 'PAGE_ANSWERED', 'PAGE_SHIFTED'));
