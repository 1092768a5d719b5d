-- What feeds and measures each touchpoint of the journey today, and what it tells the hospital. Blank where there is nothing: whatever
-- is blank is work for the CX team, and the report of the vocabulary shows it.
update journey.touchpoint_type set fed_by = 'Itinera' where stage_code is not null and outside = false;
update journey.touchpoint_type set fed_by = 'PBX' where code in ('SUPPORT_CALLED', 'CLIENT_CALLED');
update journey.touchpoint_type set fed_by = 'CRM' where code = 'VISIT_HELD';
update journey.touchpoint_type set fed_by = 'E-mail' where code in ('EMAIL_WRITTEN', 'CLIENT_WRITTEN_TO');

-- A step that can be refused, fail or be put aside is measured by how often it is completed.
update journey.touchpoint_type set indicator = 'COMPLETION' where code in ('SIGNED_IN', 'CART_FILLED', 'CART_CHANGED', 'ORDER_REPEATED',
  'ORDER_CANCELLED', 'ORDER_APPROVED', 'ORDER_REJECTED', 'GOODS_RETURNED', 'INVOICE_DOWNLOADED', 'CONTRACT_RENEWED',
  'RENEGOTIATION_ASKED', 'CONTRACT_LET_LAPSE');
-- The short question is put after an order, and nowhere else yet.
update journey.touchpoint_type set indicator = 'EFFORT' where code = 'ORDER_SUBMITTED';
update journey.touchpoint_type set indicator = 'RESPONSE' where code in ('SURVEY_OFFERED', 'SURVEY_ANSWERED', 'SURVEY_DISMISSED');
-- Watched by a detector of the friction report.
update journey.touchpoint_type set indicator = 'FRICTION' where code in ('CATALOG_SEARCHED', 'CART_VIEWED', 'OUT_OF_STOCK_MET', 'ORDER_DELIVERED',
  'RECEIPT_CONFIRMED', 'ERROR_MET', 'INPUT_REFUSED', 'SUPPORT_CALLED');

-- What the portal itself says at these moments, in its pages and letters.
update journey.touchpoint_type set text_es = 'Hemos recibido su pedido.', text_en = 'We have your order.',
  text_fr = 'Nous avons reçu votre commande.' where code = 'ORDER_SUBMITTED';
update journey.touchpoint_type set text_es = 'Un pedido espera su aprobación.', text_en = 'An order waits for your approval.',
  text_fr = 'Une commande attend votre approbation.' where code = 'APPROVAL_REQUESTED';
update journey.touchpoint_type set text_es = 'El pedido está aprobado y lo tiene el proveedor.', text_en = 'The order is approved and with the supplier.',
  text_fr = 'La commande est approuvée et chez le fournisseur.' where code = 'ORDER_APPROVED';
update journey.touchpoint_type set text_es = 'El pedido se ha rechazado; los artículos vuelven al carrito.', text_en = 'The order is turned down; the articles are back in the cart.',
  text_fr = 'La commande est refusée ; les articles sont de nouveau dans le panier.' where code = 'ORDER_REJECTED';
update journey.touchpoint_type set text_es = 'El pedido está en camino.', text_en = 'The order is on its way.',
  text_fr = 'La commande est en route.' where code = 'ORDER_SHIPPED';
update journey.touchpoint_type set text_es = 'Ya está la factura, con su vencimiento.', text_en = 'The invoice is there, with the day it is due.',
  text_fr = 'La facture est là, avec son échéance.' where code = 'INVOICE_ISSUED';
update journey.touchpoint_type set text_es = 'El contrato finaliza pronto: díganos si lo renueva, lo renegocia o lo deja vencer.',
  text_en = 'The contract ends soon: tell us whether to renew it, renegotiate it or let it lapse.',
  text_fr = 'Le contrat se termine bientôt : dites-nous s’il faut le renouveler, le renégocier ou le laisser expirer.'
  where code = 'RENEWAL_ALERT_SENT';
