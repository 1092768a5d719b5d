-- The CX team words the vocabulary: personas, journeys, stages and types of touchpoints have versions, each valid from a day on. The
-- rows that migrations seed are what a term was from the beginning, so that a new type needs no second row; codes never change.
create table journey.persona (
  code       varchar(40) primary key,
  persona_no integer      not null,
  name_es    varchar(160) not null,
  name_en    varchar(160) not null,
  name_fr    varchar(160) not null,
  text_es    varchar(400) not null,
  text_en    varchar(400) not null,
  text_fr    varchar(400) not null
);
insert into journey.persona (code, persona_no, name_es, name_en, name_fr, text_es, text_en, text_fr) values
  ('PURCHASING_DIRECTOR', 1, 'Dirección de compras', 'Purchasing director', 'Direction des achats',
    'Pide, negocia, sigue, paga y renueva. Quiere pocos minutos por pedido y ninguna sorpresa de precio o de suministro.',
    'Orders, negotiates, follows, pays and renews. Wants few minutes an order and no surprise in price or supply.',
    'Commande, négocie, suit, paie et renouvelle. Veut peu de minutes par commande et aucune surprise de prix ou de livraison.'),
  ('APPROVER', 2, 'Aprobador', 'Approver', 'Approbateur',
    'Libera los pedidos que superan un límite, con todos los datos en una pantalla.',
    'Releases orders above a limit, with all facts on one screen.',
    'Libère les commandes au-dessus d’une limite, avec toutes les informations sur un écran.'),
  ('REQUESTER', 3, 'Solicitante', 'Requester', 'Demandeur',
    'Pide material para planta, quirófano o farmacia. Quiere encontrar el artículo correcto.',
    'Asks for goods for a ward, a theatre or the pharmacy. Wants to find the right article.',
    'Demande du matériel pour un service, un bloc ou la pharmacie. Veut trouver le bon article.'),
  ('ACCOUNT_MANAGER', 4, 'Gestor de cuenta', 'Account manager', 'Responsable de compte',
    'Cuida de una cartera de hospitales. Quiere saberlo antes de que el cliente llame.',
    'Keeps and grows a portfolio of hospitals. Wants to know before the client calls.',
    'Suit un portefeuille d’hôpitaux. Veut savoir avant que le client n’appelle.'),
  ('CX_ANALYST', 5, 'Analista de experiencia', 'CX analyst', 'Analyste expérience client',
    'Busca fricción, planifica acciones y demuestra su efecto.',
    'Finds friction, plans actions and proves their effect.',
    'Trouve les frictions, planifie des actions et en démontre l’effet.'),
  ('OPERATIONS', 6, 'Operaciones', 'Operations', 'Opérations',
    'Lleva existencias, precios, envíos y facturas. No quiere teclear nada dos veces.',
    'Keeps stock, prices, shipments and invoices. Wants nothing typed twice.',
    'Tient stocks, prix, envois et factures. Ne veut rien saisir deux fois.');

-- The four layers of a type: what it should tell the hospital, the touchpoint itself, the system that feeds it, what measures it.
alter table journey.touchpoint_type add column text_es varchar(400);
alter table journey.touchpoint_type add column text_en varchar(400);
alter table journey.touchpoint_type add column text_fr varchar(400);
alter table journey.touchpoint_type add column fed_by varchar(80);
alter table journey.touchpoint_type add column indicator varchar(20);

create table journey.term_version (
  kind       varchar(20)  not null,
  code       varchar(60)  not null,
  version_no integer      not null, -- from 1; the version that migrations seed is 0
  valid_from date         not null, -- until the next; of two from the same day the later number holds
  name_es    varchar(160) not null,
  name_en    varchar(160) not null,
  name_fr    varchar(160) not null,
  text_es    varchar(400),
  text_en    varchar(400),
  text_fr    varchar(400),
  stage_code varchar(40),
  place      integer,
  retired    boolean      not null,
  fed_by     varchar(80),
  indicator  varchar(20),
  written_at timestamp with time zone not null,
  written_as varchar(40)  not null, -- the role: who it was stands in the log under a pseudonym, as everywhere
  constraint term_version_pk primary key (kind, code, version_no),
  constraint term_version_kind_ck check (kind in ('PERSONA', 'JOURNEY', 'STAGE', 'TOUCHPOINT')),
  constraint term_version_stage_fk foreign key (stage_code) references journey.stage (code)
);

-- Every version of every term. What never changes of a term stands in its first version alone.
create view journey.vocabulary as
  select 'PERSONA' as kind, p.code, 0 as version_no, cast(null as date) as valid_from, p.name_es, p.name_en, p.name_fr, p.text_es, p.text_en,
    p.text_fr, cast(null as varchar(40)) as stage_code, p.persona_no as place, false as retired, cast(null as varchar(80)) as fed_by,
    cast(null as varchar(20)) as indicator, cast(null as timestamp with time zone) as written_at, cast(null as varchar(40)) as written_as,
    p.persona_no as term_no, cast(null as varchar(40)) as phase, false as outside, cast(null as varchar(20)) as channel,
    cast(null as varchar(10)) as initiator
  from journey.persona p
  union all
  select 'JOURNEY', j.code, 0, cast(null as date), j.name_es, j.name_en, j.name_fr, cast(null as varchar(400)), cast(null as varchar(400)),
    cast(null as varchar(400)), cast(null as varchar(40)), 1, false, cast(null as varchar(80)), cast(null as varchar(20)),
    cast(null as timestamp with time zone), cast(null as varchar(40)), 1, cast(null as varchar(40)), false, cast(null as varchar(20)),
    cast(null as varchar(10))
  from journey.journey_type j
  union all
  select 'STAGE', s.code, 0, cast(null as date), s.name_es, s.name_en, s.name_fr, cast(null as varchar(400)), cast(null as varchar(400)),
    cast(null as varchar(400)), cast(null as varchar(40)), s.stage_no, false, cast(null as varchar(80)), cast(null as varchar(20)),
    cast(null as timestamp with time zone), cast(null as varchar(40)), s.stage_no, s.phase, false, cast(null as varchar(20)),
    cast(null as varchar(10))
  from journey.stage s
  union all
  select 'TOUCHPOINT', t.code, 0, cast(null as date), t.name_es, t.name_en, t.name_fr, t.text_es, t.text_en, t.text_fr, t.stage_code,
    cast(null as integer), false, t.fed_by, t.indicator, cast(null as timestamp with time zone), cast(null as varchar(40)), t.type_no,
    cast(null as varchar(40)), t.outside, t.channel, t.initiator
  from journey.touchpoint_type t
  union all
  select v.kind, v.code, v.version_no, v.valid_from, v.name_es, v.name_en, v.name_fr, v.text_es, v.text_en, v.text_fr, v.stage_code, v.place,
    v.retired, v.fed_by, v.indicator, v.written_at, v.written_as, 0, cast(null as varchar(40)), false, cast(null as varchar(20)),
    cast(null as varchar(10))
  from journey.term_version v;

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('VOCABULARY_VIEWED', null, 100, false, 'Consulta el vocabulario', 'Looks at the vocabulary', 'Consulte le vocabulaire'),
  ('VOCABULARY_REVISED', null, 101, false, 'Cambia el vocabulario', 'Revises the vocabulary', 'Révise le vocabulaire');
