/**
 * <b>Contracts</b>: what hospitals and the supplier agreed, what it makes articles cost, and what happens at its end.
 *
 * <p>Operations: {@code RenewContract}, {@code AskRenegotiation}, {@code LetContractLapse}, {@code ChangePrice}, {@code WithdrawPrice}, within
 * orders {@code RecordConsumption}, within quotes {@code DrawUpContract}; by itself {@code WarnOfRenewal}, {@code TellPriceChanges};
 * reading: {@code PriceArticles}, {@code FindContracts}, {@code FindStockAndPrices}, {@code ReadPriceChanges}.
 *
 * <p>Requirements:
 * <ul>
 * <li>CON-1 A hospital pays the lowest price that its contracts in force give for the quantity (under each contract the
 *     highest break reached), else the list price; the same question always gets the same answer. A contract counts
 *     from its first to its last day, in the hospitals' time zone. The price says where it comes from, until when it
 *     holds, what the next break would give, and which contract lately gave a better one.
 * <li>CON-2 What orders take out of a contract is counted and shown against the commitment and an even pace to it.
 * <li>CON-3 The hospital's purchasing director answers once, before the end, whether to renew, renegotiate or let
 *     lapse; the account manager is told. A second or late answer is refused.
 * <li>CON-4 While there is no answer, the hospital is warned 180, 90, 30 and 7 days before the last day: once for each
 *     step, whatever number of instances run and however long they stood still; after standing still only of the
 *     nearest step. Warning, touchpoint and alert are one transaction. The account manager hears of the last three. Home page,
 *     list and contract ask from the first warning on, which for a short term is a later one.
 * <li>CON-5 Operations changes list prices. A new price holds from its day and closes the old one; nothing, and a leap of
 *     more than ten times that is not confirmed, are refused.
 * <li>CON-6 A change is announced: one that costs more than hospitals were told for that day holds 30 days later at the
 *     earliest, a lower one may hold at once; a price that began today may go back up to yesterday's. At most one change
 *     of an article lies ahead; it can be replaced or withdrawn. Ten minutes after the last of them, at most two hours
 *     after the first, hospitals that bought the articles within twelve months, and pay another price then, are told once
 *     of all of them, with what it means a year: the difference of their own two prices, for the quantity they usually
 *     order, times what they bought. Who was told is told of a withdrawal too. A page shows what is announced and what
 *     changed within 90 days.
 * </ul>
 *
 * <p>Requirements of contracts that come of quotes stand with them: ORD-28.
 *
 * <p>Decisions: a renewal is an answer, not a new term: the supplier prepares the next contract. A contract's prices are
 * searched in memory, because the articles' names belong to the catalogue. Consumption is a row for each order, so that
 * parallel orders never wait for a running total.
 *
 * <p>Out of scope so far: agreements of groups, writing contracts in the portal except of a quote, changing prices of one, currencies besides
 * the account's, time zones besides Spain's main one.
 */
package io.itinera.contracts;
