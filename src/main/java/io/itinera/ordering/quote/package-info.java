/**
 * Quotes: a hospital asks what something would cost, both sides negotiate line by line, and what they agree on is ordered or becomes a contract.
 *
 * <p><b>Mission.</b> No price is forgotten, no number changes unseen, and nobody waits without knowing how long and for whom.
 *
 * <p><b>Operations.</b> The hospital: {@code AskQuote}, {@code CounterQuote}, {@code OrderQuote}, {@code AgreeQuote}, which {@code ForeseeContract} shows before,
 * {@code WithdrawQuote}; its account manager:
 * {@code AnswerQuote}, {@code DeclineQuote}; by itself {@code WarnOfQuote}, {@code ExpireQuote}
 * and {@code TellOverdueQuote}, which {@code EndQuotes} goes through; read by
 * {@code ReadQuotes} and {@code ReadClientQuotes}; {@code SubmitOrder} asks {@code QuotedPrices}.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>ORD-20.1 A buyer asks for up to 100 articles, out of the cart, which stays as it is, or for one: of each how many, and at what price it would be
 *     bought; with a note and the day by which the answer is wished for. The same page sent twice is one quote.
 * <li>ORD-20.2 The account manager of the hospital has so many working days for an answer ({@code ordering.quote_rule}). Both sides see when it is due, in
 *     working time, and what is overdue; what is due first stands first.
 * <li>ORD-20.3 An answer offers a price for each line, from how many on and until when it holds, or declines the line and says why. A price is more than
 *     nothing, in cents, and beyond ten times or below a tenth of the list price only when that is confirmed.
 * <li>ORD-20.4 Each turn is a version, which nothing changes afterwards. Versions stand side by side with the difference of each line, per unit and
 *     altogether, against the version before, or against what the hospital pays today.
 * <li>ORD-20.5 It is always one side's turn. The hospital orders what is offered or makes a counter-proposal: another price, another quantity, without a
 *     line. What was done on an old version is told and not done.
 * <li>ORD-20.6 What is offered is ordered, line by line, within the quantities it was offered for, at the price offered, whatever the list says by then: by
 *     the same submission as any cart, approvals included. It closes the quote. The same acceptance sent twice is one order.
 * <li>ORD-20.7 The hospital takes its question back, the account manager offers nothing and says why, and prices end with their last day; some days
 *     before the hospital is warned, once.
 * <li>ORD-20.8 A requester sees their own quotes, the purchasing director all of the hospital, an account manager those of their hospitals. Any other
 *     quote and none are the same.
 * <li>ORD-20.9 The other side is told of each turn, in the portal and by letter.
 * <li>ORD-20.10 An answer that is overdue is told to the account manager once a turn, and the hospital sees that it was; prices that ended unused are told to
 *     the account manager too.
 * <li>ORD-28.1 The purchasing director agrees what is offered, line by line, as a contract: exactly at these prices, which hold from its first day to its last,
 *     whoever of the hospital orders so many. Quote and contract name each other; it closes the quote, and the account manager is told.
 * <li>ORD-28.2 What is expected to be bought in a year, by line, makes the contract's commitment over its term; orders count towards it and its end is warned of
 *     like that of any other.
 * <li>ORD-28.3 Where another contract of the hospital has prices for the same days, it is shown which of both is paid, and nothing is agreed before.
 * <li>ORD-28.4 It may go on from another contract of the hospital, the day after that one ends by default; this answers what is to become of that one, unless
 *     somebody has answered.
 * <li>ORD-28.5 A quote becomes one order or one contract, whatever number of tabs there are; what has ended, has changed, or is said otherwise than offered is
 *     refused.
 * </ul>
 *
 * <p><b>Decisions.</b> Quotes stand in ordering and not beside the contracts, because accepting one makes an order and an arrow from contracts to ordering
 * would point up. Whoever takes a turn holds the quote's row and brings the version that was seen. One last day holds for a whole answer. A quoted price of
 * an article under contract counts towards that contract. Working time are the hours of working days in the hospitals' zone: what is asked at the
 * weekend is asked on Monday. The cart of an accepted quote is one of its own and knows the quote, so that its price is read within the submission.
 *
 * The supplier's answer is an offer: whoever agrees concludes the contract, nobody confirms it again. Two who agree at once for one hospital wait for each
 * other at its quotes' row, so that each has been shown the other's prices.
 *
 * <p><b>Out of scope.</b> Files at a quote, quotes of groups, articles outside the catalogue.
 */
package io.itinera.ordering.quote;
