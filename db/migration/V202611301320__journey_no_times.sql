-- How long steps took was counted as a sketch, and no page ever read it: medians tell steps from looks, which a sketch by type cannot. 85 bytes a
-- touchpoint and two of ten statements of each hour's counting go; it can be made anew from the log. Dropping them is quick however many there are.
drop table journey.rollup_hour_time;
drop table journey.rollup_day_time;
