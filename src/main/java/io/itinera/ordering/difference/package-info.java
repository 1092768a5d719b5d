/**
 * The order page is the diff: ordered against confirmed against delivered against invoiced, line by line.
 *
 * <p><b>Mission.</b> Whoever ordered sees at once what comes otherwise, and says for each of it that they take it or that they
 * want it put right; the supplier answers; and how many orders went as they were ordered is a figure one can open.
 *
 * <p><b>Operations.</b> {@code AcceptDifference}, {@code DisputeDifference}, {@code WithdrawDispute}, {@code SettleDispute}; read
 * by {@code CompareOrder} and {@code FindDisputes}.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-11.1 A difference is: a part cancelled, a day promised after the one wished (or, without a wish, after the one seen
 *     when ordering) unless all came by then, goods missing when counted, a delivery after the promised day or overdue, more invoiced than received of
 *     what was counted, another price or article on the invoice. What is on its way and not late is none.
 * <li>ORD-11.2 People who place orders accept or dispute each difference, a dispute with a reason; lines that differ by the same
 *     days are decided together. Who and when is shown to everybody who follows the order.
 * <li>ORD-11.3 A difference is decided once, by the values that were seen: of two at the same moment the second is told, and
 *     after the values changed it stands open again.
 * <li>ORD-11.4 A dispute is withdrawn until the supplier has answered it; operations find it among their work and on the order,
 *     and settle it with a sentence; whoever disputed is told, and accepts or disputes again. Until then the invoice that is
 *     disputed says so, to everybody who reads it.
 * <li>ORD-11.5 Another hospital's order does not exist; refusals are touchpoints of the order.
 * <li>ORD-11.6 Perfect orders of a hospital: of those submitted within twelve months that are complete (every piece cancelled or
 *     counted, what was shipped invoiced), the share without any difference and dispute, with its interval; fewer than ten are
 *     counted, not scored. What spoiled the others is counted by kind and listed. The count may be five minutes old.
 * <li>ORD-11.7 One statement compares an order, and one more reads what was said when anything differs.
 * <li>ORD-11.8 A person takes along what they decided and wrote; erased, their words go and the decision stays without a name.
 * </ul>
 *
 * <p><b>Decisions.</b> What ordering cannot know, it asks of a {@code LineFactSource}, which billing is: it may look at
 * deliveries and orders, ordering may look at neither of the others. A decision is found by line, aspect, stage and both
 * values; nothing is deleted when they change. Amounts are those of the whole line, so that a further shipment that comes as it
 * should opens nothing again. Deciding locks the order's row, which also whoever ships and invoices changes.
 * What was cancelled by the buyer is no difference: an order that ended before the supplier's first answer is left out; of
 * orders from before that answer was kept, every cancelled one is.
 *
 * <p><b>Out of scope.</b> Units cannot differ: they are kept once, with the order line. Articles can differ on an invoice only:
 * shipments name none of their own. No piece can be shipped beyond what was confirmed, so a quantity differs in the
 * confirmation, in the count or in the invoice. Goods sent back are no difference, and credit notes do not exist.
 */
package io.itinera.ordering.difference;
