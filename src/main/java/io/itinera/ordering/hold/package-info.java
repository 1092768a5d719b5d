/**
 * Prices and goods of an order are held while it waits for approval, until a day that everybody sees.
 *
 * <p><b>Mission.</b> Whoever approves in time approves what was ordered, at its prices and for its days; whoever comes later is shown what has
 * become of them and says yes to it; and goods do not lie in the store for an order that nobody decides about.
 *
 * <p><b>Operations.</b> By itself {@code EndHolds}; {@code OrderMaking} begins a hold; the approver's decision asks {@code Renewal}, the
 * approver's page and the order's page read.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-23.1 An order that waits keeps its prices and its goods until the end of the fifth working day after it was submitted, or as many
 *     as {@code ITINERA_HOLD_DAYS} says. Contracts that end and list prices that begin in that time change nothing of it.
 * <li>ORD-23.2 The last day stands on the order's page, on the approver's page and in the letter that asks.
 * <li>ORD-23.3 After that day its goods and what it took of contracts are given back, once, on however many instances, with a touchpoint;
 *     its buyer and those who are asked are told. It waits on; taking it back, turning it down or changing it gives nothing back twice.
 * <li>ORD-23.4 The decision then takes today's prices and days. Where no line is dearer or later it goes on, and whoever is asked next
 *     has a new hold. Where one is, the approver is shown old and new of each line, and it goes on with their yes to exactly these.
 * <li>ORD-23.5 The new total has to be within the approver's limit. Other prices and days stand in the order's history, and its buyer is told.
 * <li>ORD-23.6 What it costs more than when it was placed is held against the budget of that day: over one that blocks it is not approved, over
 *     one that warns with a yes to what was shown, and over one that asks whoever a rule names is asked next, where that is not the approver.
 * </ul>
 *
 * <p><b>Decisions.</b> An order that becomes no dearer is approved whatever has become of its budget. Deciding takes the order, the cart, the budget and the
 * goods, in this order, as submitting takes the last three. The last day counts even when the portal has not given the goods back yet. A quote's prices were agreed for that
 * order and stay; its goods are promised anew. The approver's yes is enough, because the buyer can still take the order back until the
 * supplier has confirmed it; approvals that were given before stay given. A hold is a row beside the order, and goes when it waits no more.
 * Orders that waited before holds had an end are given one from the day on which the portal first sees them.
 *
 * <p><b>Out of scope.</b> A renewal that the buyer asks for; another length for each hospital.
 */
package io.itinera.ordering.hold;
