/**
 * Experience and money: what a worse experience was followed by in orders and revenue, how sure that is, and what would be needed to be sure. A CX analyst shows one page to a sales
 * director who does not believe that experience pays: a sentence first, the number with its interval and from how many it comes, a picture, and the method for whoever asks.
 *
 * <h2>Operations</h2>
 * ReadMoney.
 *
 * <h2>Requirements</h2>
 * <ul>
 * <li>MON-1 What hospitals do: order again in time, days to the next order, divisions ordered from, revenue, revenue of a division; each a figure of a hospital and a whole
 *     month from its first order on, as {@code insight.money.outcome.<code>.definition} says. Orders and their amounts come from the log, divisions from whoever keeps orders
 *     ({@link io.itinera.shared.work.DivisionSource}).
 * <li>MON-2 What strikes them: an imperfect delivery, friction of a kind or any, a low answer. A hospital is struck in the first month in which it is met so often; against it stand hospitals
 *     that could have been struck in the same month and were not until three months later: only who is there can be struck, and who is there may do more afterwards whatever struck it.
 * <li>MON-3 The change (STA-8): cohorts of hospitals struck in the same month, four to six months before and three after; revenue as a part of each
 *     hospital's own mean of those months before, its change told as a part of what would have been expected. MON-3.1 The month of the strike is on neither side; of what followed an order, which
 *     looks 31 days ahead, it is the month before the strike that is left out, and the change begins with that of the strike.
 * <li>MON-4 Three verdicts. MON-4.1 It followed: beyond chance at 1 %, because five outcomes are looked at, with every check passed, which excludes no other cause,
 *     and is said so. MON-4.2 It goes with it: beyond chance, but those struck moved apart already before, or that movement alone would make more than two
 *     fifths of it, or a strike that never was shows a change, or one hospital decides; said which.
 *     MON-4.3 It cannot be told: too few hospitals or months, nothing that varies, or within chance, with the change that would have been seen.
 *     MON-4.4 Each check is told from its own figures, and as unknown where it was not made.
 * <li>MON-5 Of 200 simulated logs without effect at most 5 are said to have one, of 200 with a planted one at least 160 are; of 200 in which
 *     those struck declined already at most 20 are said to have one, and of 200 in which hospitals come and go and are struck while they are there at most 5.
 * <li>MON-6 What is seen, apart from what is due to it: how many orders were followed in time by how much was met in their month, with Wilson's intervals for what a hospital's orders have in common.
 * <li>MON-7 For analysts only; of fewer than five hospitals nothing is shown, and no hospital is named.
 * </ul>
 *
 * <h2>Decisions</h2>
 * Hospitals count alike, whatever their size: each window is a part of its own base, never of months after the strike. Parts are told against what would have been expected, so that a per cent
 * is one. What followed an order is known 31 days later, so those outcomes end a month earlier.
 *
 * <h2>Out of scope</h2>
 * Weighing by revenue; effects of a second strike; experience as a dose; an answer of several questions at once.
 */
package io.itinera.insight.money;
