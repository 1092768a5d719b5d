/**
 * From the cart to the order and its approval, confirmation and end.
 *
 * <p><b>Mission.</b> A hospital orders what it needs in minutes, at the price it agreed on and with a day it can count on;
 * whoever has to approve decides with all facts on one screen; and an order exists once, however often somebody clicks.
 *
 * <p><b>Operations.</b> {@code FillCart}, {@code ChangeCart}, {@code NoticeShortage}, {@code SubmitOrder},
 * {@code CancelOrder}, {@code RepeatOrder}, {@code ConfirmOrder}; read by {@code ShowCart}, {@code ShowOrder}, {@code TrackOrders};
 * moved on by {@code OrderProgress}, which delivery and billing call within their own transactions. Approvals stand in
 * {@code approval}, requisition lists in {@code list}, standing orders in {@code standing}, several carts of one person in
 * {@code aside}, quotes in {@code quote}, changing an order in {@code change}, until when a waiting one is held in {@code hold},
 * budgets in {@code budget}, alternatives to what comes late in {@code substitute}, how the goods of an order come in {@code delivery}, who pays for its lines in
 * {@code allocation}.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-1.1 A person has at most one open cart; the first article put in starts it, also when two come at once.
 * <li>ORD-1.2 Putting an article in again adds up; what is in the cart stays in.
 * <li>ORD-1.3 Only whole packs, at least one, at most 100,000, in the digits 0 to 9; the refusal says what is possible.
 * <li>ORD-1.4 The cart shows today's price, its origin, and the day each line would arrive.
 * <li>ORD-1.5 An article that runs short is said in the cart, with what is possible, and is a touchpoint once per cart.
 * <li>ORD-1.6 What the portal remembers of a cart holds only while the cart's row says the same.
 * <li>ORD-1.7 A button of a list puts the article that stands beside it, whatever the list holds by then.
 * <li>ORD-2.1 A cart becomes one order, at today's prices, with its goods reserved and its contracts consumed, or nothing.
 * <li>ORD-2.2 The same cart submitted again gives the same order and no second touchpoint; on other terms it is refused.
 * <li>ORD-2.3 The last pieces are sold once, whoever asks at the same time.
 * <li>ORD-2.4 A refused order leaves everything as it was, and its touchpoint says what was at stake.
 * <li>ORD-2.5 Withdrawn articles, prices of an ended contract that the buyer has not accepted, and empty carts are refused.
 * <li>ORD-2.6 What is ordered is what the buyer saw, at the price the buyer saw.
 * <li>ORD-2.7 A wished day is a working day from today on, within a year.
 * <li>ORD-2.8 Carts, orders, sites and cost centres of another account do not exist.
 * <li>ORD-3.1 Above the buyer's limit an order waits for an approver whose limit suffices; a requester's always waits.
 * <li>ORD-3.2 Nobody approves an order of their own, and none above their limit.
 * <li>ORD-3.3 An order is decided once; of two who decide at the same moment the second is told.
 * <li>ORD-3.4 A rejection has a reason, frees the goods, gives back the consumption and refills the buyer's cart.
 * <li>ORD-3.5 The rejected order says which of its lines could not come back into the cart, and why.
 * <li>ORD-4.1 A buyer takes an order back until the supplier has confirmed it.
 * <li>ORD-5.1 An earlier order is repeated at today's rules; what cannot come back is named with its reason.
 * <li>ORD-6.1 The supplier confirms all, a part (the rest cancelled or backordered) or another day; the buyer is told of
 *     every difference.
 * <li>ORD-7.1 An order moves on as goods are shipped, received and invoiced, never by more than is possible.
 * <li>ORD-8.1 Statements: put 6, cart page 6, submit of five lines 12, history 2, order page 2, of what was shipped 3, and 4 when
 *     something of it comes otherwise (see {@code difference}); one more where a standing order placed it.
 * <li>ORD-19.1 The cart and the order say which part of a line comes when.
 * <li>ORD-19.2 Pieces on hand are promised once, and whoever asks later is promised the next delivery.
 * <li>ORD-19.3 Whoever was shown an earlier day than can be kept is told before anything is ordered.
 * <li>ORD-19.4 Each later word about the day of a line is kept and shown with the order.
 * <li>ORD-19.5 When stock or deliveries change, the open lines that this concerns are promised another day, in the order of the
 *     orders, and their buyers are told; a day confirmed by hand never becomes an earlier one.
 * <li>ORD-19.6 What an order took of stock and deliveries is free again when it is cancelled, rejected or confirmed in part.
 * <li>ORD-9 Many articles come into the cart in one move: {@link io.itinera.ordering.quick}.
 * <li>ORD-17 A buyer works in one of several carts: {@link io.itinera.ordering.aside}.
 * <li>ORD-18.1 The cart shows fifty lines a page; its total, the foreseen approvals and submitting are of all of them. What was typed
 *     and not taken stays when the page is turned, is found by a filter, and stands in the way of submitting.
 * <li>ORD-18.2 A quantity that is no whole number of packs is explained in packs, and the nearest possible ones are one click away.
 * </ul>
 *
 * <p><b>Decisions.</b> A cart is submitted by one conditional update that takes it: whoever comes later waits for it and
 * then finds the order, which needs no token from the page. The result {@code AlreadySubmitted} is {@code Repeated}, so no
 * touchpoint is added. Goods are reserved when the order is submitted, also while it waits for approval, until a stated day. The price of a
 * submitted order changes only when it is approved after that day; {@code total} stays what was ordered even when part of it is cancelled. One row per
 * buyer ({@code ordering.buyer}) lets two first articles end in one cart without partial indexes.
 *
 * <p><b>Out of scope.</b> Blanket orders.
 */
package io.itinera.ordering;
