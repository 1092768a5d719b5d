/**
 * Brings goods from the supplier to the hospital, traceable by lot, and takes back what is not wanted.
 *
 * <p>Operations: {@code ShipOrder}, {@code RecordDelivery}, {@code ConfirmReceipt}, {@code ReturnGoods};
 * read by {@code FindWork} (the supplier's list) and {@code FindShipments}; {@code ServeOrder} leads to ordering.
 *
 * <p>Requirements:
 * <ul>
 * <li>DEL-1 Only confirmed orders are shipped, no line beyond what was promised; several lots per line are possible.
 * <li>DEL-2 Every unit names its lot; sterile goods name an expiry date; nothing expired leaves the house.
 * <li>DEL-3 Shipping moves stock and order in the same transaction and tells the buyer.
 * <li>DEL-4 The hospital confirms each shipment once, line by line, never more than was sent.
 * <li>DEL-5 What is missing or damaged is told to the account manager at once; DEL-5.1 of each hospital the five worst, however many another one has.
 * <li>DEL-6 What was received and not returned yet can be returned, with a reason.
 * <li>DEL-7 The supplier sees the orders of all hospitals by what they wait for, the oldest first, and how late they are.
 * <li>DEL-8 A late or short delivery is a reason on its touchpoint.
 * <li>DEL-9 In the demo, hospitals that nobody plays are served by a timer with the same use cases.
 * <li>DEL-10 A shipment goes to one site of the hospital; of an order that goes to several each is served by itself.
 * </ul>
 *
 * <p>Decisions: lists and pages read the hospital's name, the order and the article's sterility through views of the schema
 * {@code delivery}, so that one statement is enough and every foreign column is named in one migration; what changes an
 * order goes through {@code ordering.boundary}. A short receipt does not reopen the order line: the account manager
 * decides with the hospital what follows. Numbers follow from ids, so a lost transaction leaves a gap.
 *
 * <p>Out of scope: carriers' tracking events, serial numbers, credit notes for returned goods.
 */
package io.itinera.delivery;
