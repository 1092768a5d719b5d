-- How long what is kept about people stays (in days), and when it was last cleared of what is older: data, so that whoever answers for
-- it can shorten it. What the books need (orders, deliveries, invoices) is no part of it. A signal of the browser is kept less long
-- than what the portal sees by itself; it is never kept longer, because old months are dropped with everything in them.
create table journey.retention (
  code         varchar(40) primary key,
  retention_no integer not null,
  keep_days    integer not null,
  ran_at       timestamp with time zone,
  cleared      bigint,
  constraint retention_days_ck check (keep_days > 0)
);
insert into journey.retention (code, retention_no, keep_days) values
  ('touchpoint', 1, 396), ('browser-signal', 2, 90), ('survey-remark', 3, 761), ('reported-batch', 4, 90), ('api-token', 5, 90);

alter table journey.touchpoint_type add column browser_signal boolean default false not null;
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('DATA_CLEARED', null, 85, false, 'Borra lo que ya no se conserva', 'Clears what is no longer kept', 'Efface ce qui n’est plus conservé');
