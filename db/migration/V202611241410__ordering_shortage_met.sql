-- A buyer meets an article that cannot be supplied once per cart, however often the cart is looked at.
alter table ordering.cart_line add column shortage_met_at timestamp with time zone;

-- One row for each person who ever filled a cart: two first articles at the same moment wait for each other on it, so
-- that they end in the same cart.
create table ordering.buyer (
  person_id bigint  primary key,
  carts     integer not null
);
