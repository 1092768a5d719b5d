/**
 * Changing an order that the supplier has not started on. It can only become smaller: whoever wants more orders more.
 *
 * <p><b>Operations.</b> {@code ChangeOrder}; read by {@code ReadOrderToChange}, its history by the order's page.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-21.1 Its buyer, or a purchasing director, lowers quantities in whole packs, takes lines out, and changes the wished day and
 *     the hospital's own reference until the supplier has confirmed; what the order had taken of stock and contracts is given back.
 * <li>ORD-21.2 More than was ordered, nothing at all, and an order that is confirmed, rejected or over are refused.
 * <li>ORD-21.3 Every change stands in the order's history with who made it; of two who change the same order the second is told.
 * <li>ORD-21.4 An order that waits for approval goes on waiting for whom it waited.
 * </ul>
 *
 * <p><b>Decisions.</b> A smaller order needs no approval that the larger one did not need, so that none is asked for or dropped. Prices
 * stay as they were ordered: a break that is no longer reached is not taken back. Lines that go are deleted, because the supplier never saw
 * them as wanted; cancelling what has been started on is the supplier's confirmation.
 *
 * <p><b>Out of scope.</b> Other articles, more pieces, another site or cost centre.
 */
package io.itinera.ordering.change;
