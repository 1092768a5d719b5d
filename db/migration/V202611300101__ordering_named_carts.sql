-- A buyer prepares several orders at once: one cart is open, the others lie aside under their names; a removed one can be brought back for a week.
alter table ordering.cart add column name varchar(60);
alter table ordering.cart add column beside boolean default false not null; -- whether the person may have others: spares those who work in one a look at every page
alter table ordering.cart drop constraint cart_status_ck;
alter table ordering.cart add constraint cart_status_ck check (status in ('OPEN', 'ASIDE', 'REMOVED', 'ORDERED'));

insert into journey.retention (code, retention_no, keep_days) values ('removed-cart', 31, 7);

insert into journey.touchpoint_type (code, stage_code, type_no, outside, name_es, name_en, name_fr, fed_by, indicator) values
  ('CART_SET_ASIDE', 'ORDER', 150, false, 'Aparta un carrito', 'Sets a cart aside', 'Met un panier de côté', 'Itinera', 'COMPLETION'),
  ('CART_TAKEN_UP', 'ORDER', 151, false, 'Retoma un carrito', 'Takes a cart up again', 'Reprend un panier', 'Itinera', 'COMPLETION'),
  ('CART_KEPT', 'ORDER', 152, false, 'Renombra o elimina un carrito', 'Renames or removes a cart', 'Renomme ou supprime un panier', 'Itinera', 'COMPLETION'),
  ('CART_LINES_MOVED', 'ORDER', 153, false, 'Pasa artículos de un carrito a otro', 'Moves articles from one cart to another', 'Déplace des articles d’un panier à un autre', 'Itinera', 'COMPLETION');
