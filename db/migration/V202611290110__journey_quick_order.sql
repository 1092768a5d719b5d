-- Many articles come into the cart in one move. Reading a list leads to the cart as a search does; filling it is one step, however many rows.
insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr) values
  ('QUICK_ORDER_VIEWED', 'ORDER', 120, false, 'Abre el pedido rápido', 'Opens the quick order', 'Ouvre la commande rapide'),
  ('QUICK_ORDER_READ', 'ORDER', 121, false, 'Pega una lista de artículos', 'Pastes a list of articles', 'Colle une liste d’articles'),
  ('QUICK_ORDER_FILLED', 'ORDER', 122, false, 'Añade una lista al carrito', 'Puts a list into the cart', 'Ajoute une liste au panier');
update journey.touchpoint_type set leads_to_cart = true where code in ('QUICK_ORDER_VIEWED', 'QUICK_ORDER_READ');
update journey.touchpoint_type set indicator = 'COMPLETION' where code in ('QUICK_ORDER_READ', 'QUICK_ORDER_FILLED');
