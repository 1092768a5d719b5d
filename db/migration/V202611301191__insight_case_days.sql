-- In how many days a case of friction should be closed is changed by analysts, and has versions as thresholds have: what holds is the last one. The list of kinds
-- stays, which cases refer to, and which is held while one is opened or the days are changed.
create table insight.friction_case_days (
  kind       varchar(40) not null,
  version_no integer     not null,
  days       integer     not null,
  was        integer, -- before; null for the first
  changed_at timestamp with time zone, -- null for what holds from the beginning
  person_id  bigint, -- who changed it; null for the first, and once erased
  constraint friction_case_days_pk primary key (kind, version_no),
  constraint friction_case_days_kind_fk foreign key (kind) references insight.friction_sla (kind),
  constraint friction_case_days_ck check (days between 1 and 365)
);
insert into insight.friction_case_days (kind, version_no, days) select s.kind, 1, s.days from insight.friction_sla s;
alter table insight.friction_sla drop constraint friction_sla_days_ck;
alter table insight.friction_sla drop column days;

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('FRICTION_DAYS_CHANGED', null, 295, false, 'Cambia en cuántos días se cierra un caso de fricción', 'Changes in how many days a case of friction is closed', 'Modifie en combien de jours un cas de friction est clos', 'Itinera', null);
