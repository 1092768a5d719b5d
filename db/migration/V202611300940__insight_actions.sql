-- Improvements that the CX team plans, registers before they begin and reads when their time is over. A registered plan is never changed, so
-- that nobody can find out afterwards what it was meant to show; what was read is kept with it, longer than the log it was read from.
create sequence insight.action_seq start with 50 increment by 50;
create table insight.action (
  id             bigint        not null,
  title          varchar(120)  not null,
  hypothesis     varchar(1000) not null,
  measure        varchar(20)   not null,
  subject        varchar(60), -- the kind of friction or the type of touchpoint that the measure looks at
  touchpoint     varchar(60), -- where in the journey it belongs
  segment        varchar(40), -- for which hospitals it is meant; none: for any
  expected       numeric(9,4)  not null, -- by how much the measure should move, in its own unit and with its sign
  owner_id       bigint,
  starts_on      date          not null,
  weeks_before   integer       not null,
  weeks_after    integer       not null,
  lot_seed       bigint, -- by which those who get it were drawn; none: they were chosen
  status         varchar(12)   not null,
  registered_at  timestamp with time zone,
  registered_by  bigint,
  detectable     numeric(9,4), -- the smallest change that would be seen, as foretold when it was registered
  closed_at      timestamp with time zone, -- when it was read or abandoned
  abandon_reason varchar(400),
  verdict        varchar(12),
  doubt          varchar(20), -- why nothing can be told
  change_value   numeric(12,6),
  change_low     numeric(12,6),
  change_high    numeric(12,6),
  version        integer       not null,
  constraint action_pk primary key (id),
  constraint action_status_ck check (status in ('DRAFT', 'REGISTERED', 'READ', 'ABANDONED')),
  constraint action_weeks_ck check (weeks_before between 4 and 26 and weeks_after between 2 and 26),
  constraint action_registered_ck check (status = 'DRAFT' or registered_at is not null),
  constraint action_read_ck check (status <> 'READ' or verdict is not null)
);
create index action_status_ix on insight.action (status, starts_on);

create table insight.action_hospital (
  action_id  bigint  not null,
  account_id bigint  not null,
  gets_it    boolean not null, -- else it is compared with
  constraint action_hospital_pk primary key (action_id, account_id),
  constraint action_hospital_action_fk foreign key (action_id) references insight.action (id)
);

create sequence insight.action_note_seq start with 50 increment by 50;
create table insight.action_note (
  id         bigint       not null,
  action_id  bigint       not null,
  person_id  bigint,
  written_at timestamp with time zone not null,
  note       varchar(1000) not null,
  constraint action_note_pk primary key (id),
  constraint action_note_action_fk foreign key (action_id) references insight.action (id)
);
create index action_note_action_ix on insight.action_note (action_id, written_at);

-- What was read: of each hospital and week the sum and of how much it is the sum, so that whoever doubts a verdict can reckon it again.
create table insight.action_cell (
  action_id  bigint  not null,
  account_id bigint  not null,
  week_no    integer not null, -- 0 is the first week of the action, those before are negative
  total      numeric(19,4) not null,
  weight     bigint  not null,
  read_at    timestamp with time zone not null,
  constraint action_cell_pk primary key (action_id, account_id, week_no),
  constraint action_cell_action_fk foreign key (action_id) references insight.action (id)
);
create index action_cell_read_ix on insight.action_cell (read_at);
insert into journey.retention (code, retention_no, keep_days) values ('action-week', 230, 396);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('ACTIONS_VIEWED', null, 230, false, 'Consulta las acciones de mejora', 'Views the actions', 'Consulte les actions', 'Itinera', null),
  ('ACTION_PLANNED', null, 231, false, 'Prepara una acción de mejora', 'Plans an action', 'Prépare une action', 'Itinera', null),
  ('ACTION_REGISTERED', null, 232, false, 'Registra una acción de mejora', 'Registers an action', 'Enregistre une action', 'Itinera', null),
  ('ACTION_ABANDONED', null, 233, false, 'Abandona una acción de mejora', 'Abandons an action', 'Abandonne une action', 'Itinera', null),
  ('ACTION_NOTED', null, 234, false, 'Anota algo en una acción de mejora', 'Adds a note to an action', 'Ajoute une note à une action', 'Itinera', null),
  ('ACTION_READ', null, 235, false, 'Lee el efecto de una acción de mejora', 'Reads the effect of an action', 'Lit l’effet d’une action', 'Itinera', null);
