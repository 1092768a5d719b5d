/**
 * Who has to approve an order before it goes to the supplier, and how they do.
 *
 * <p><b>Mission.</b> A hospital says once what it wants approved and by whom; a buyer knows before ordering who will be asked and why;
 * and nobody ever decides about an order of their own, by whatever path they come to be asked.
 *
 * <p><b>Operations.</b> {@code KeepApprovalRule}, {@code RemoveApprovalRule}, {@code ApproveOrder}, {@code ApproveLines}, {@code RejectOrder},
 * {@code EnterAbsence}, {@code EndAbsence}; by itself {@code EscalateApprovals}; read by {@code ReadApprovalRules}, {@code ReadApprovals}
 * and {@code ReadAbsences}; the cart and {@code SubmitOrder} ask {@code Foresight}.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-15.1 A director keeps rules: above an amount, above the buyer's limit, without a contract, bought for the first time, of a
 *     category, dearer than the last time, booked to a cost centre, over a budget that asks. Each names a role or a person and the step. A hospital has
 *     no rule twice.
 * <li>ORD-15.2 The buyer's own limit is a rule like any other. It is there for every hospital that has put none of its own in its place;
 *     so is one about budgets that ask, once such a budget is overrun ({@link io.itinera.ordering.budget}).
 * <li>ORD-15.3 The path of an order is fixed when it is submitted, with the reason of each step; rules that change later change
 *     nothing of it.
 * <li>ORD-15.4 The cart foretells the path that its order would have, for the cost centre chosen.
 * <li>ORD-15.5 Steps of the same number are asked at the same time, the next when all before them are approved; whoever is asked is
 *     told. With the last approval the order goes to the supplier, with one rejection it is over.
 * <li>ORD-15.6 Nobody decides about an order of their own, or above their limit, whoever names them. Where nobody is left of those a
 *     rule names, everybody else of the hospital who may approve so much is asked; where there is nobody, the order is refused.
 * <li>ORD-15.7 Of two who decide about the same step at the same moment the second is told; two who decide about different steps both do.
 * <li>ORD-15.8 A rule may say after how many hours who is asked too. It happens once, on however many instances, with a touchpoint, an
 *     alert and a letter to all who are asked then, and never after the step was decided.
 * <li>ORD-15.9 Whoever is asked sees on the order and in the letter that it comes only when complete, and what of its lines goes to which other site, or when.
 * <li>ORD-22.1 An approver approves an order without some of its lines: these give back what they had taken, come back into the buyer's cart
 *     as far as they can be ordered, and the buyer is told which and why. The rest is approved with the same decision.
 * <li>ORD-22.2 Who left out what and why stands in the order's history, and before whoever is asked next, who sees the smaller order.
 * <li>ORD-22.3 Lines are left out with a reason. All lines are a rejection; an order that was changed since it was looked at is looked at again.
 * <li>ORD-22.4 Who may decide is asked of the order as it was: nobody leaves lines out to come within their limit.
 * <li>ORD-22.5 Of two who decide at the same moment, or of an approver and a buyer who changes the order, one is told and nothing is given back twice.
 * <li>ORD-16.1 From a day to a day somebody stands in for somebody who is away: is told in their place, decides up to their limit, and
 *     the history says in whose name. Whoever is away may still decide.
 * <li>ORD-16.2 Whoever is away enters it, or a director. There are no circles and no chains: whoever stands in is not away in these days,
 *     whoever goes stands in for nobody.
 * <li>ORD-16.3 The buyer stands in for nobody about an order of their own, and nobody for the buyer. Whoever has only the buyer to stand in
 *     for them counts as gone: others are asked.
 * <li>ORD-16.4 A substitution that ends while its substitute decides either counted or did not.
 * </ul>
 *
 * <p><b>Decisions.</b> {@code Deciders} is the one place that says who may decide; cart, submit, page and decision all ask it, with the
 * people of that moment: a step keeps whom the rule named, not a list of people, so that somebody who leaves stops nothing. The
 * database refuses a step that its buyer decided. Whoever decides holds the order's row. One decision of a person is for all
 * that they are asked at that moment. The path stays as it was asked when lines are left out, also where a rule would not fire for what is left: a smaller
 * order never needs more, and whoever was told that they decide does. Until when prices and goods are held is {@link io.itinera.ordering.hold}. A first purchase is one that no released order had, so that waiting orders do not
 * hide each other. Purchasing directors approve too, as far as their limit goes.
 *
 * <p><b>Out of scope.</b> Fewer pieces of a line, which its buyer can order.
 */
package io.itinera.ordering.approval;
