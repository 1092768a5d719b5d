/**
 * How the goods of an order come: as they are there, or all together.
 *
 * <p><b>Operations.</b> {@code ChooseCartDelivery}, {@code ChooseOrderDelivery}; {@code OrderProgress} refuses what would leave something behind.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-27.1 A buyer ticks in the cart that it comes only when everything is there. It is kept with the cart, also while that lies aside,
 *     with lines that go on into a cart of their own, and with the order that is repeated into an empty cart.
 * <li>ORD-27.2 The order says so to its hospital and to whoever serves it, and is awaited on the last day promised for any of its lines:
 *     that day is what its page, late orders, differences and the perfect orders of a hospital go by. A line that is cancelled wholly does not count.
 * <li>ORD-27.3 A shipment that would leave something of such an order behind is refused, naming the article and how much of it would stay.
 * <li>ORD-27.4 Until everything is shipped its buyer, or a purchasing director, lifts it or says so only then; the order's history tells who.
 * <li>ORD-27.5 What was ticked in another tab since the buyer looked is told before anything is ordered.
 * <li>ORD-27.6 An order that comes as the goods are there costs no statement more.
 * </ul>
 *
 * <p><b>Decisions.</b> Each line keeps its own promised day, so that lifting restores it; only what is read of an order that comes complete says
 * the last one. Nothing is kept back of what was shipped before it was chosen.
 *
 * <p><b>Out of scope.</b> Standing orders and quotes say nothing about it; their orders come as the goods are there, until somebody chooses
 * otherwise on the order's page.
 */
package io.itinera.ordering.delivery;
