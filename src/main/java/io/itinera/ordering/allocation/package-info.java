/**
 * Who pays for a line of an order: the cost centre of the order, another one, or several by percent.
 *
 * <p><b>Mission.</b> A buyer orders for several wards at once; each ward is charged its part, to the cent, and its budget and its approvers
 * know of it; and whoever orders for one ward sees nothing of all this.
 *
 * <p><b>Operations.</b> {@code AllocateCartLine}; read by {@code FindCosts}; the cart, {@code SubmitOrder}, orders that are repeated,
 * approvals and budgets ask {@code Allocations}.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-24.1 A line of the cart names another cost centre of the hospital, or several with percents of at most two decimals that are 100
 *     together; each above nothing, none twice, at most twenty. What is refused says which entry and why, and stays typed.
 * <li>ORD-24.2 The parts of an amount are whole cents and are the amount together: rounded down, and the cents that are left go to the largest
 *     remainders, of equal ones to the one named first.
 * <li>ORD-24.3 It is kept with the line of the cart, aside too and into other carts, goes along with a substitute, comes into the order, and
 *     comes back when the order is repeated, rejected, or the line is left out. A line that was in the cart before keeps what it says.
 * <li>ORD-24.4 Budgets are held against the parts, each of them, before submitting and after a hold; what is committed, invoiced, cancelled
 *     or sent back of a line counts for each cost centre by its share.
 * <li>ORD-24.5 Rules of approval about a cost centre meet every one that is charged for any line.
 * <li>ORD-24.6 The cart, the order, its approval and the invoice show hospitals who is charged how much; the supplier is shown nothing.
 * <li>ORD-24.7 What was changed in another tab since the buyer looked is told; the same said twice is one touchpoint.
 * <li>ORD-24.8 Cost centres and carts of another hospital do not exist.
 * <li>ORD-24.9 An order without any costs no statement more; one with some costs three, and its cart and its page one each.
 * </ul>
 *
 * <p><b>Decisions.</b> Shares are kept, no amounts: a line that becomes smaller, dearer or is invoiced in parts is divided anew, so that its parts are
 * always what it is. What is invoiced is divided apart from what was ordered, so that among three or more cost centres a cent of what is committed may
 * lie with another one until all is invoiced. An order's own cost centre that pays for no line is charged nothing, held against no budget, and meets no rule.
 *
 * <p><b>Out of scope.</b> Requisition lists and quotes say nothing of it, standing orders are charged to their one cost centre, and the invoice's
 * document names none. Shares of an order that was submitted do not change.
 */
package io.itinera.ordering.allocation;
