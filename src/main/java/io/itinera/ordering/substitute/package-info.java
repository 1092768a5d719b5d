/**
 * <b>Alternatives</b>: what a buyer can have instead of an article that comes too late or not at all, as far as the hospital allows it.
 *
 * <p><b>Operations.</b> {@code KeepSubstitutePolicy}, {@code RemoveSubstitutePolicy}; {@code TakeSubstitute}, {@code TakeSubstituteBack},
 * {@code ReplaceOrderLine}; read by {@code ReadSubstitutePolicies} and {@code FindAlternatives}.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-26.3 A hospital says of an article that it takes nothing else, only what it has listed, or whatever the buyer chooses, which holds
 *     where it has said nothing. Each decision is kept with who made it; of two who decide at once the second is told.
 * <li>ORD-26.4 Where a line of the cart cannot be there by the wished day, and without one as soon as goods from the house would be, what
 *     comes earlier and is allowed stands beside it: how many, when, at what price, also by the piece. Likewise on the page of an article that is
 *     not in the house, and of an order that waits for goods.
 * <li>ORD-26.5 One click puts the alternative in the place of the line, one more takes that back; what is in the cart of it already stays in.
 *     On a cart that was changed meanwhile nothing is done.
 * <li>ORD-26.6 What the hospital does not allow, or the supplier does not offer any more, is refused with its own reason.
 * <li>ORD-26.7 While an order can be changed, its buyer takes a line that waits out of it and has the alternative in the cart, or neither.
 * <li>ORD-26.8 Where nothing is late nothing is asked; else three statements at most, however many lines there are.
 * </ul>
 *
 * <p><b>Decisions.</b> Nothing is ever replaced by itself: a policy only says what is offered. Whoever orders another article by its number
 * does so freely. A line that comes in parts is late when its last part is.
 *
 * <p><b>Out of scope.</b> Policies for a whole category, alternatives in requisition lists and standing orders, operations offering one.
 */
package io.itinera.ordering.substitute;
