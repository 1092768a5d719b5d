/**
 * Reads the journey: what hospitals do, what hurts, how it feels, and who needs somebody today. It reads the event log and
 * its own ledger of questions, never a feature; what orders, contracts or invoices have to say about a hospital comes
 * through {@link io.itinera.shared.work.AccountBriefSource}.
 *
 * <h2>Operations</h2>
 * {@code satisfaction}, {@code matrix}, {@code map}, {@code touchpoint}, {@code action}, {@code money}: see there. {@code friction}: ReadFriction, ReadFrictionKind, ReplayFriction, ChangeFrictionCost,
 * ReadThresholds, ChangeThresholds, ListTouchpoints. {@code loop}: OpenFrictionCase, CloseFrictionCase, ListFrictionCases, ReadFrictionCases. {@code clients}, {@code health}: see there.
 * {@code log}: ReadLog, ExportLog. {@code outside}: ReportTouchpoints, EnterContact, NoteInterview,
 * ListFollowUps, CompleteFollowUp. {@code foreign}: ImportForeignLog, ReadForeignLogs, TakeForeignLog, DeleteForeignLog.
 * {@code sheet}: UploadSheet, MapSheet, ImportSheet, ReadSheets. {@code access}: ReadLooks, RotatePseudonyms. {@code vocabulary}:
 * ReadBlindSpots. Home page: PressingClients, OpenFollowUps, WaitingCases (account manager), RisingFriction (analyst).
 *
 * <h2>Requirements</h2>
 * <ul>
 * <li>INS-1 One short question after an order: effort 1 to 7 (CES 2.0, "made it easy", 7 agrees strongly) and whether it
 *     fell below, met or exceeded expectation. INS-1.1 put once, on a second look the same again. Asked at most: INS-1.2 once in
 *     90 days by an instrument, INS-1.3 once in 14 days by any, INS-1.4 a fifth of a hospital's active people in 30 days and at
 *     least one, INS-1.5 never within 24 hours of a failure of ours; INS-1.6 a fifth of all people, by a hash of the pseudonym,
 *     never. INS-1.7 answered once, by the person asked. INS-1.8 put aside for good. INS-1.9 nobody who objected to being recorded.
 * <li>INS-2 The map: per stage and touchpoint volume, hospitals, completion (completed / all but mishaps), median time, scores with n.
 *     INS-2.1 the median is the time a person took for a step; for a page, the time until the next touchpoint of the visit, at
 *     most 30 minutes. INS-2.2 an answer counts at once; below n = 10 there is no score.
 *     INS-2.4 the response rate is of what was answered, put aside or not answered in time; what is open counts for neither.
 *     INS-2.3 how much happened is read from the counts, and from the log itself while they cannot stand for it ({@code control.Counted});
 *     medians are those of the newest 50,000 touchpoints or so, and the page says since when. Its stages and names are those of a day (JRN-16).
 * <li>INS-3 Friction; what follows from it is told in {@code friction}. INS-3.1 detectors, twenty-six of them, each as {@code insight.detector.<code>.definition} says; listed in
 *     {@code Detectors}. INS-3.2 a count is the number of rows behind it; a visit counts once, whatever it met before
 *     signing in and after, and what happens outside of any visit counts itself. INS-3.3 a trend is shown only beyond chance: two shares
 *     of visits with the variance between hospitals ({@code TwoProportions}), 5 % shared among the detectors (Bonferroni), not tested with fewer than five
 *     hospitals or where fewer than five are expected, and then it is said which; what takes time to be told leaves out as much of either period and of its visits. INS-3.4 for analysts only. INS-3.5 a call came after failing online when something had gone wrong in the
 *     portal for the hospital within 24 hours before, with the same object where the call names one; the money of one mishap is told once.
 *     INS-3.6 eight of them look at what browsers tell (JRN-20), only while those are to tell or have told; a page is judged at the 75th
 *     percentile over everybody. No median and no timeline of a client takes a figure of a page for a step.
 *     INS-3.7 a kind is told only of when it could be told ({@code Horizon}), and so are the visits, answers, orders and weeks that it is compared over; where that began later
 *     than what is shown, the day stands beside it. INS-3.8 the share of visits carries its interval by hospital, from five hospitals on, and its n.
 * <li>INS-4 Formulas, all intervals 95 %. INS-4.1 shares: Wilson 1927. INS-4.2 NPS: adjusted Wald (Rocks, Am. Stat. 2016),
 *     clipped to 100. INS-4.3 means: Student's t. INS-4.4 n below 10 is counted, never scored. INS-4.5 differences of shares: Newcombe 1998. Emotion curve: effort as
 *     (x - 1) / 6 and satisfaction as (x - 1) / 4, times 100, averaged for each stage.
 * <li>INS-5 Clients. INS-5.1 another manager's hospital does not exist. INS-5.2 the timeline speaks in plain words and names
 *     people, which no analyst's view does. INS-5.3 it grows by itself, and says when it may lack something. INS-5.4 stuck: a failure or three refusals in 24 hours.
 *     INS-5.6 a call tells what had gone wrong online before it (INS-3.5). INS-5.7 when somebody was seen last is known for a quarter, all else of a month at most.
 * <li>INS-6 The log leaves. INS-6.1 by case; an order's case reaches back to what led to its cart and forward to its invoices.
 *     INS-6.2 a page counts cases, events, activities and following pairs as the file holds them; those of
 *     all orders from counts (JRN-23), others from the log. INS-6.3 XES, IEEE 1849. INS-6.4
 *     OCEL 2.0, each touchpoint once. INS-6.5 NDJSON and CSV. INS-6.6 by period, hospital and limit. INS-6.7 for analysts and their
 *     programs only, one touchpoint an export, at most three at once, in constant memory.
 * <li>INS-7 What happened outside the portal comes in by programs. INS-7.1 as touchpoints of the hospital, on the channel of their
 *     type. INS-7.2 a call with the same key is one call. INS-7.3 all of a call or nothing, with every fault named. INS-7.4 a thousand
 *     at most, by a token of somebody who may; an object of another hospital does not exist.
 * <li>INS-8 An account manager enters a contact. INS-8.1 as the same touchpoint a program would report, at once. INS-8.2 one form, one
 *     contact. INS-8.3 never ahead. INS-8.4 for the own hospitals alone, about their own numbers. INS-8.5 what is to be done is kept
 *     beside the log, belongs to the hospital and waits for its manager until done.
 * <li>INS-9 Other tools' logs lie beside ours. INS-9.1 XES, and OCEL 2.0 in JSON or XML: cases, events, activities, variants and
 *     following pairs are counted once, when a log comes. INS-9.2 it leaves as it came, to the last attribute. INS-9.3 our export,
 *     brought back, counts as our page does. INS-9.4 apart: its tables name nothing of ours, and no figure of ours reads them.
 *     INS-9.5 what is no sound log, or too large for the portal, is refused with its line, and leaves nothing. INS-9.6 deleted for
 *     every analyst. INS-9.7 for analysts only. INS-9.8 one file at a time.
 * <li>INS-10 It is known who looked (decision record 006). INS-10.1 at a hospital's timeline and INS-10.2 at single touchpoints, in the
 *     transaction that reads; the hospital learns the role, the analyst the name. INS-10.3 every file of the log, before its first byte.
 *     INS-10.4 people leave, and are seen by analysts, under an HMAC with the installation's key; INS-10.5 which can be changed.
 * <li>INS-11 What a telephone system or a CRM exports as CSV comes in by hand. INS-11.1 separator, letters and names of columns are found
 *     out. INS-11.2 20 MB, 20,000 rows; what is no such file is refused with its reason. INS-11.3 what columns and values mean is proposed and
 *     corrected. INS-11.4 an order of day and month that the file does not tell must be chosen; an hour that the clock passed over is a fault.
 *     INS-11.5 a trial writes nothing, and the import takes what it said; every row is taken, was imported before or is refused with line,
 *     column and reason, under the check of INS-7. INS-11.6 each row once, by its identifier where it has one, else by all that it says.
 *     INS-11.7 remembered by the names of the columns. INS-11.8 another person's file does not exist.
 * <li>INS-12 What an analyst looks at is narrowed by segment, region, group, hospital, and by what hospitals are today: INS-12.1 how the contract that runs longest stands, INS-12.2 the
 *     third they stand in by their orders of twelve months ({@link io.itinera.shared.work.HospitalTrait}, told by those who keep contracts and orders). INS-12.3 Each can be
 *     laid against another one. INS-12.5 By the division of the catalogue from which they ordered the largest amount in twelve months, of equal ones the first by code. INS-12.6 A choice tells
 *     how many hospitals it leaves alone; one that leaves none is not offered. INS-12.4 From one page to the next what was chosen goes along, days of one's own included.
 * </ul>
 *
 * <h2>Decisions</h2>
 * The log's tables are read by SQL directly: a foreign table may be read where its feature may be imported. Figures that cost
 * a pass over the log are kept while no hospital adds to it, and for five seconds whatever comes ({@code control.Remembered}); answers are always read afresh.
 * A log leaves as the bytes in which the database tells it ({@code log.control}): no text is made of a cell that is written on as it is, and what is put around it
 * is kept as bytes. PostgreSQL streams it by {@code copy}, H2 hands over rows; both are told the same statement but for the plain log, which PostgreSQL sorts slice by slice.
 * How a contact went is what the manager saw of it, an outcome; how much effort it cost is asked of the hospital, never guessed.
 * Attributes of a foreign log are kept as one text beside each event and object: nobody asks for one of them, and a row for each
 * would be ten times the log. A moment without offset is taken for UTC.
 * A file that waits to be imported lies in the database, packed and in pieces, so that any instance can go on with it and no session holds it;
 * it goes with the import, with the person's next file or after two days. An identifier counts together with the name of its column, because
 * two systems may number alike. Two equal rows without identifier are two touchpoints, and the same two of the next file are none.
 * The live timeline asks every second rather than being pushed to, because a push reaches only the node on which it happened.
 *
 * <h2>Out of scope</h2>
 * Gaps between ideal, imagined and real journey; models discovered from the log; OCEL in SQLite.
 */
package io.itinera.insight;
