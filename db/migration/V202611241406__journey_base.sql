-- The event log: every touchpoint with the objects it concerns, and the vocabulary (journeys, stages, types) as data.
-- Only ids are kept of accounts and objects: the journey imports no feature. Two indexes on the log and no more, because
-- every action of the portal pays for them.
create schema journey;

create table journey.journey_type (
  code    varchar(40) primary key,
  persona varchar(40)  not null,
  name_es varchar(120) not null,
  name_en varchar(120) not null,
  name_fr varchar(120) not null
);
create table journey.stage (
  code         varchar(40) primary key,
  journey_code varchar(40)  not null,
  phase        varchar(40)  not null,
  stage_no     integer      not null,
  name_es      varchar(120) not null,
  name_en      varchar(120) not null,
  name_fr      varchar(120) not null,
  constraint stage_journey_fk foreign key (journey_code) references journey.journey_type (code)
);
create table journey.touchpoint_type (
  code       varchar(60) primary key,
  stage_code varchar(40),
  type_no    integer      not null,
  outside    boolean      not null,
  name_es    varchar(160) not null,
  name_en    varchar(160) not null,
  name_fr    varchar(160) not null,
  constraint touchpoint_type_stage_fk foreign key (stage_code) references journey.stage (code)
);

create sequence journey.touchpoint_seq start with 50 increment by 50;
create table journey.touchpoint (
  id          bigint      not null,
  occurred_at timestamp with time zone not null,
  type        varchar(60) not null,
  persona     varchar(40),
  pseudonym   uuid,
  account_id  bigint,
  visit       uuid,
  channel     varchar(20) not null,
  initiator   varchar(10) not null,
  outcome     varchar(10) not null,
  reason      varchar(120),
  duration_ms integer,
  server_ms   integer,
  effort      integer,
  amount      numeric(19,4),
  constraint touchpoint_pk primary key (id),
  constraint touchpoint_initiator_ck check (initiator in ('CUSTOMER', 'SUPPLIER', 'SYSTEM')),
  constraint touchpoint_outcome_ck check (outcome in ('COMPLETED', 'ABANDONED', 'REJECTED', 'FAILED'))
);
create index touchpoint_account_ix on journey.touchpoint (account_id, occurred_at);
create index touchpoint_type_ix on journey.touchpoint (type, occurred_at);

create table journey.touchpoint_object (
  touchpoint_id bigint      not null,
  object_type   varchar(30) not null,
  object_id     varchar(60) not null,
  qualifier     varchar(30) not null,
  constraint touchpoint_object_pk primary key (object_type, object_id, touchpoint_id)
);
create index touchpoint_object_touchpoint_ix on journey.touchpoint_object (touchpoint_id);

insert into journey.journey_type (code, persona, name_es, name_en, name_fr) values
  ('PURCHASING', 'PURCHASING_DIRECTOR', 'Recorrido de la dirección de compras', 'The purchasing director''s journey', 'Parcours de la direction des achats');
insert into journey.stage (code, journey_code, phase, stage_no, name_es, name_en, name_fr) values
  ('DISCOVER', 'PURCHASING', 'EXPLORE', 1, 'Descubrir', 'Discover', 'Découvrir'),
  ('DECIDE', 'PURCHASING', 'DECIDE_AND_BUY', 2, 'Decidir', 'Decide', 'Décider'),
  ('ORDER', 'PURCHASING', 'DECIDE_AND_BUY', 3, 'Pedir', 'Order', 'Commander'),
  ('RECEIVE', 'PURCHASING', 'USE_THE_RELATION', 4, 'Recibir', 'Receive', 'Recevoir'),
  ('PAY', 'PURCHASING', 'USE_THE_RELATION', 5, 'Pagar', 'Pay', 'Payer'),
  ('GET_HELP', 'PURCHASING', 'USE_THE_RELATION', 6, 'Recibir ayuda', 'Get help', 'Obtenir de l''aide'),
  ('RENEW', 'PURCHASING', 'STAY_LOYAL', 7, 'Renovar', 'Renew', 'Renouveler');
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('SIGN_IN_VIEWED', 'DISCOVER', 1, false, 'Abre la página de acceso', 'Opens the sign-in page', 'Ouvre la page de connexion'),
  ('SIGNED_IN', 'DISCOVER', 2, false, 'Inicia sesión', 'Signs in', 'Se connecte'),
  ('SIGNED_OUT', 'DISCOVER', 3, false, 'Cierra sesión', 'Signs out', 'Se déconnecte'),
  ('HOME_VIEWED', 'DISCOVER', 4, false, 'Abre su página de inicio', 'Opens the home page', 'Ouvre sa page d''accueil'),
  ('CATALOG_SEARCHED', 'DISCOVER', 5, false, 'Busca en el catálogo', 'Searches the catalogue', 'Cherche dans le catalogue'),
  ('CATALOG_VIEWED', 'DISCOVER', 6, false, 'Recorre el catálogo', 'Browses the catalogue', 'Parcourt le catalogue'),
  ('PRODUCT_VIEWED', 'DISCOVER', 7, false, 'Consulta un artículo', 'Views an article', 'Consulte un article'),
  ('CONTRACTS_VIEWED', 'DECIDE', 8, false, 'Consulta sus contratos', 'Views the contracts', 'Consulte ses contrats'),
  ('APPROVALS_VIEWED', 'DECIDE', 9, false, 'Abre los pedidos por aprobar', 'Opens the orders to approve', 'Ouvre les commandes à approuver'),
  ('APPROVAL_REQUESTED', 'DECIDE', 10, false, 'Un pedido queda pendiente de aprobación', 'An order waits for approval', 'Une commande attend une approbation'),
  ('ORDER_APPROVED', 'DECIDE', 11, false, 'Aprueba un pedido', 'Approves an order', 'Approuve une commande'),
  ('ORDER_REJECTED', 'DECIDE', 12, false, 'Rechaza un pedido', 'Turns an order down', 'Refuse une commande'),
  ('CART_VIEWED', 'ORDER', 13, false, 'Abre la cesta', 'Opens the cart', 'Ouvre le panier'),
  ('CART_FILLED', 'ORDER', 14, false, 'Añade un artículo a la cesta', 'Puts an article into the cart', 'Ajoute un article au panier'),
  ('CART_CHANGED', 'ORDER', 15, false, 'Cambia la cesta', 'Changes the cart', 'Modifie le panier'),
  ('OUT_OF_STOCK_MET', 'ORDER', 16, false, 'Encuentra un artículo sin existencias en la cesta', 'Meets an article out of stock in the cart', 'Trouve un article en rupture dans le panier'),
  ('ORDER_SUBMITTED', 'ORDER', 17, false, 'Envía un pedido', 'Submits an order', 'Envoie une commande'),
  ('ORDER_REPEATED', 'ORDER', 18, false, 'Repite un pedido anterior', 'Reorders an earlier order', 'Renouvelle une commande'),
  ('ORDER_CANCELLED', 'ORDER', 19, false, 'Anula un pedido', 'Cancels an order', 'Annule une commande'),
  ('ORDERS_VIEWED', 'ORDER', 20, false, 'Consulta sus pedidos', 'Views the order history', 'Consulte ses commandes'),
  ('ORDER_VIEWED', 'ORDER', 21, false, 'Sigue un pedido', 'Follows an order', 'Suit une commande'),
  ('ORDER_CONFIRMED', 'RECEIVE', 22, false, 'El proveedor confirma el pedido', 'The supplier confirms the order', 'Le fournisseur confirme la commande'),
  ('ORDER_SHIPPED', 'RECEIVE', 23, false, 'El proveedor envía el pedido', 'The supplier ships the order', 'Le fournisseur expédie la commande'),
  ('ORDER_DELIVERED', 'RECEIVE', 24, false, 'El envío llega al hospital', 'The shipment reaches the hospital', 'L''envoi arrive à l''hôpital'),
  ('RECEIPT_CONFIRMED', 'RECEIVE', 25, false, 'Confirma la recepción', 'Confirms the receipt', 'Confirme la réception'),
  ('GOODS_RETURNED', 'RECEIVE', 26, false, 'Devuelve mercancía', 'Returns goods', 'Retourne des produits'),
  ('INVOICE_ISSUED', 'PAY', 27, false, 'El proveedor emite la factura', 'The supplier issues the invoice', 'Le fournisseur émet la facture'),
  ('INVOICES_VIEWED', 'PAY', 28, false, 'Consulta sus facturas', 'Views the invoices', 'Consulte ses factures'),
  ('INVOICE_VIEWED', 'PAY', 29, false, 'Abre una factura', 'Opens an invoice', 'Ouvre une facture'),
  ('INVOICE_DOWNLOADED', 'PAY', 30, false, 'Descarga una factura', 'Downloads an invoice', 'Télécharge une facture'),
  ('PAYMENT_RECORDED', 'PAY', 31, false, 'El proveedor registra el pago', 'The supplier records the payment', 'Le fournisseur enregistre le paiement'),
  ('HELP_VIEWED', 'GET_HELP', 32, false, 'Abre la ayuda', 'Opens the help page', 'Ouvre l''aide'),
  ('ERROR_MET', 'GET_HELP', 33, false, 'Se encuentra con un error', 'Meets an error', 'Rencontre une erreur'),
  ('SUPPORT_CALLED', 'GET_HELP', 34, true, 'Llama por teléfono', 'Calls by telephone', 'Appelle par téléphone'),
  ('VISIT_HELD', 'GET_HELP', 35, true, 'Recibe una visita comercial', 'Receives a sales visit', 'Reçoit une visite commerciale'),
  ('RENEWAL_ALERT_SENT', 'RENEW', 36, false, 'Recibe el aviso de fin de contrato', 'Is warned that a contract ends', 'Reçoit l''avis de fin de contrat'),
  ('ALERT_MAILED', 'RENEW', 37, false, 'Recibe un aviso por correo', 'Receives an alert by e-mail', 'Reçoit un avis par courriel'),
  ('ALERTS_VIEWED', 'RENEW', 38, false, 'Consulta los avisos', 'Views the alerts', 'Consulte les avis'),
  ('ALERT_OPENED', 'RENEW', 39, false, 'Abre un aviso', 'Opens an alert', 'Ouvre un avis'),
  ('CONTRACT_VIEWED', 'RENEW', 40, false, 'Abre un contrato', 'Opens a contract', 'Ouvre un contrat'),
  ('CONTRACT_RENEWED', 'RENEW', 41, false, 'Renueva el contrato', 'Renews the contract', 'Renouvelle le contrat'),
  ('RENEGOTIATION_ASKED', 'RENEW', 42, false, 'Pide renegociar el contrato', 'Asks to renegotiate the contract', 'Demande à renégocier le contrat'),
  ('CONTRACT_LET_LAPSE', 'RENEW', 43, false, 'Deja vencer el contrato', 'Lets the contract lapse', 'Laisse expirer le contrat'),
  ('SURVEY_OFFERED', 'RENEW', 44, false, 'Se le hace una pregunta breve', 'Is asked a short question', 'Reçoit une courte question'),
  ('SURVEY_ANSWERED', 'RENEW', 45, false, 'Responde a la pregunta', 'Answers the question', 'Répond à la question'),
  ('SURVEY_DISMISSED', 'RENEW', 46, false, 'Descarta la pregunta', 'Dismisses the question', 'Écarte la question'),
  ('OPERATIONS_VIEWED', null, 47, false, 'Abre los pedidos por atender', 'Opens the orders to serve', 'Ouvre les commandes à traiter'),
  ('ORDER_SERVED', null, 48, false, 'Atiende un pedido', 'Opens an order to serve it', 'Traite une commande'),
  ('STOCK_VIEWED', null, 49, false, 'Consulta existencias y precios', 'Views stock and prices', 'Consulte stocks et prix'),
  ('STOCK_CHANGED', null, 50, false, 'Cambia existencias', 'Changes stock', 'Modifie un stock'),
  ('PRICE_CHANGED', null, 51, false, 'Cambia un precio', 'Changes a price', 'Modifie un prix'),
  ('RECEIVABLES_VIEWED', null, 52, false, 'Consulta las facturas por cobrar', 'Views the receivables', 'Consulte les créances'),
  ('PORTFOLIO_VIEWED', null, 53, false, 'Abre su cartera de clientes', 'Opens the portfolio', 'Ouvre son portefeuille'),
  ('CLIENT_VIEWED', null, 54, false, 'Abre la ficha de un hospital', 'Opens a hospital''s timeline', 'Ouvre la fiche d''un hôpital'),
  ('JOURNEY_VIEWED', null, 55, false, 'Abre el mapa del recorrido', 'Opens the journey map', 'Ouvre la carte du parcours'),
  ('FRICTION_VIEWED', null, 56, false, 'Abre el informe de fricción', 'Opens the friction report', 'Ouvre le rapport de friction'),
  ('TOUCHPOINTS_VIEWED', null, 57, false, 'Abre los puntos de contacto', 'Opens the touchpoints', 'Ouvre les points de contact'),
  ('INPUT_REFUSED', 'GET_HELP', 58, false, 'Un formulario no se acepta', 'A form is not accepted', 'Un formulaire n''est pas accepté');
