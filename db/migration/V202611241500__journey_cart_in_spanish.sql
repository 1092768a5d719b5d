-- The pages say "carrito"; so do the names of the touchpoints.
update journey.touchpoint_type set name_es = 'Abre el carrito' where code = 'CART_VIEWED';
update journey.touchpoint_type set name_es = 'Añade un artículo al carrito' where code = 'CART_FILLED';
update journey.touchpoint_type set name_es = 'Cambia el carrito' where code = 'CART_CHANGED';
update journey.touchpoint_type set name_es = 'Encuentra un artículo sin existencias en el carrito' where code = 'OUT_OF_STOCK_MET';
