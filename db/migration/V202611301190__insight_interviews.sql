-- Analysts note interviews as account managers note contacts, and whoever entered a note corrects or withdraws it. What it was is kept as it went into
-- figures, without its words: they are corrected most often because they name somebody, and then they must be gone.
alter table insight.observation add column corrected_at timestamp with time zone; -- null while nobody has
create table insight.observation_change (
  observation_id bigint      not null,
  version_no     integer     not null, -- of the note that was replaced
  account_id     bigint      not null,
  touchpoint     varchar(60) not null,
  basis          varchar(12) not null,
  valence        integer     not null,
  confidence     varchar(6)  not null,
  happened_at    timestamp with time zone not null, -- goes when the note would
  withdrawn      boolean     not null,
  changed_at     timestamp with time zone not null,
  person_id      bigint, -- who did it; null once erased
  constraint observation_change_pk primary key (observation_id, version_no)
);
create index observation_person_ix on insight.observation (person_id, happened_at);
create index observation_change_person_ix on insight.observation_change (person_id, changed_at);

-- An interview is no step of a journey: it asks about them. So it stands in the hospital's timeline and in no stage of the map.
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator, channel, initiator) values
  ('INTERVIEW_HELD', null, 290, true, 'Participa en una entrevista', 'Is interviewed', 'Participe à un entretien', 'Itinera', null, 'VISIT', 'SUPPLIER');
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('NOTES_VIEWED', null, 291, false, 'Consulta sus notas de contactos y entrevistas', 'Looks at their notes of contacts and interviews', 'Consulte ses notes de contacts et d’entretiens', 'Itinera', null),
  ('INTERVIEW_NOTED', null, 292, false, 'Anota una entrevista con un hospital', 'Notes an interview with a hospital', 'Note un entretien avec un hôpital', 'Itinera', null),
  ('NOTE_CORRECTED', null, 293, false, 'Corrige lo anotado de un contacto', 'Corrects a note of a contact', 'Corrige une note d’un contact', 'Itinera', null),
  ('NOTE_WITHDRAWN', null, 294, false, 'Retira lo anotado de un contacto', 'Withdraws a note of a contact', 'Retire une note d’un contact', 'Itinera', null);
