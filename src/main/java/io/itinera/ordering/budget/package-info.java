/**
 * Budgets of cost centres: what one may spend in a period, what it has spent, and what happens to an order that is more than is left.
 *
 * <p><b>Mission.</b> A buyer knows before ordering what is left for the cost centre; a director knows at any time what is ordered, what is
 * invoiced and what it will come to; and a budget that must not be overrun is not, however many order at once.
 *
 * <p><b>Operations.</b> {@code KeepBudget}, {@code RemoveBudget}; read by {@code ReadBudgets}; the cart, {@code SubmitOrder}, standing orders,
 * quotes and orders that are approved after their hold ask {@code BudgetCheck}; {@code BudgetAlarm} has low ones told.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-25.1 A director keeps a budget for a cost centre from a day to a day, in cents, and says what happens on overrun. Budgets of a
 *     cost centre never share a day. Who did what about which stays, also when the budget goes.
 * <li>ORD-25.2 What was ordered is committed, what was invoiced is invoiced, and what was cancelled, rejected, left out, confirmed away or
 *     sent back is free again; together they are what was spent.
 * <li>ORD-25.3 An order over a budget that blocks is refused, with its reason; the cart stays.
 * <li>ORD-25.4 An order over a budget that warns is placed once its buyer has said that it is to be.
 * <li>ORD-25.5 An order over a budget that asks waits for approval, with the overrun as its cause. A rule of approval says by whom, else any approver.
 * <li>ORD-25.6 What is left of a budget that blocks is ordered once, whoever orders at the same time.
 * <li>ORD-25.7 Runs of standing orders and quotes are held against budgets like carts; a run that is refused asks its owner.
 * <li>ORD-25.8 Directors keep budgets, approvers read them, whoever orders sees what is left; another hospital's does not exist.
 * <li>ORD-25.9 Whoever has no budgets pays no statement for them when ordering; whoever has pays two.
 * <li>ORD-25.10 When an order takes a budget to 80 % or to all of it, those who keep the hospital's budgets are told, once for each of both; not again when goods
 *     came back and it is reached again. A budget that got other days or another amount is told anew.
 * </ul>
 *
 * <p><b>Decisions.</b> No ledger: what was spent is a sum over the lines of the orders of these days, so that nothing is booked twice or forgotten, and a
 * budget counts what was ordered before it was kept. An order counts in the period in which it was placed, also when it is invoiced in the next.
 * Whoever submits holds the row of the budget before the sum is read and before any stock is reserved; giving back holds nothing, because it can only
 * leave more. An order that was let through stays when its budget is lowered. Prices are those of the order, without tax.
 *
 * <p><b>Out of scope.</b> Carrying over what is left, budgets of groups of cost centres, budgets by category.
 */
package io.itinera.ordering.budget;
