-- Differences between what was ordered and what came, decided in the portal, are steps of receiving.
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('DIFFERENCE_ACCEPTED', 'RECEIVE', 129, false, 'Acepta una diferencia con lo pedido', 'Accepts a difference from what was ordered', 'Accepte un écart avec la commande'),
  ('DIFFERENCE_DISPUTED', 'RECEIVE', 130, false, 'Reclama por una diferencia con lo pedido', 'Disputes a difference from what was ordered', 'Conteste un écart avec la commande'),
  ('DISPUTE_SETTLED', 'RECEIVE', 131, false, 'El proveedor resuelve una reclamación', 'The supplier settles a dispute', 'Le fournisseur règle une contestation'),
  ('DISPUTE_WITHDRAWN', 'RECEIVE', 132, false, 'Retira una reclamación', 'Withdraws a dispute', 'Retire une contestation');
