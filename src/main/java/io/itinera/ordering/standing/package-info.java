/**
 * Standing orders: what a hospital needs in a fixed rhythm is ordered without anybody thinking of it, and nobody pays or
 * receives what they did not agree to.
 *
 * <p><b>Mission.</b> Gloves come on Mondays and dressings at the end of the month. Whoever is responsible for them says so once, and
 * is asked only when something is not any more as it was agreed.
 *
 * <p><b>Operations.</b> {@code MakeStandingOrder}, {@code ChangeStandingOrder}, {@code ChangeStandingLines}, {@code SteerStandingOrder},
 * {@code TakeOverStandingOrder}, {@code AnswerRun}; by the portal itself {@code RunStandingOrder}, {@code AskAboutRun} and {@code LapseRun},
 * which {@code MakeDueRuns} goes through; read by {@code ReadStandingOrders}.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-14.1 A standing order belongs to a hospital and orders in the name of one of its buyers, who alone changes it and answers for it; the
 *     purchasing director sees all of the hospital's. Another hospital's, a colleague's and none are the same. Days are those of the hospital.
 * <li>ORD-14.2 It comes every n weeks on days of the week, or every n months on a day of the month or on the first or last of some days of the
 *     week. A day that a month lacks is its last day, and the next month has the day itself again. Weeks and months are counted from those of
 *     the first such day on or after the beginning.
 * <li>ORD-14.3 It ends when its owner ends it, with a last day, or after so many days of the rhythm, skipped ones among them.
 * <li>ORD-14.4 It is made of an order, a list or the cart, in whole packs, without what cannot be ordered; the price of that day is agreed. Whoever
 *     changes a quantity agrees to the price of today.
 * <li>ORD-14.5 A run to come is skipped, and that taken back; the next one is brought forward; the whole is paused and resumed, whereby days that went
 *     by are not made up for. Another rhythm begins anew, and no day is ordered twice.
 * <li>ORD-14.6 So many days before its day, which is the day the goods are wanted (the next working day where nothing is delivered), a run orders
 *     what is as agreed: by the same submission as any cart, approvals included, in the owner's name, set going by the system.
 * <li>ORD-14.7 It asks instead when an article was withdrawn, has no price, lost its contract price, rose beyond the tolerance, comes in other packs or
 *     is short, when the place or the cost centre is gone, and when the order is refused for whatever reason, a budget among them. A price that fell is no question.
 * <li>ORD-14.8 A run is made once: with several instances, after a kill, and when one of many fails.
 * <li>ORD-14.9 Its owner answers with one click: as it is now (agreed from then on, and without what is sold no longer), without the lines that changed
 *     (this time), or not at all (this time). What is ordered is what was shown.
 * <li>ORD-14.10 A question that nobody answers ends when its day begins. Nothing is ordered, and that is said.
 * <li>ORD-14.11 Of days that went by while the portal stood still the last one alone is made, for as soon as possible, and none where the next run is to be
 *     made already; the others are booked as missed and told.
 * <li>ORD-14.12 When the owner may not order any more, the purchasing directors are asked, and one takes it over. Erased people leave theirs to them.
 * <li>ORD-14.13 Statements do not grow with the lines: the page of one takes six at most.
 * </ul>
 *
 * <p><b>Decisions.</b> An unanswered question orders nothing: an order at a price that nobody agreed to is worse than one that a person places by hand on the
 * day it was said. The tolerance is measured against what was agreed, not against the last order, so that a price cannot creep. The book of runs
 * ({@code standing_run}) is written in the transaction of the order, its key being the day by the rhythm; {@code check_on} only says when to look. A run's
 * touchpoint is one, its order's another, both by the system. Goods that come later than wanted are no question: asking would delay them further.
 *
 * <p><b>Out of scope.</b> Holidays, reminders before a question ends, another owner than a buyer or the purchasing director.
 */
package io.itinera.ordering.standing;
