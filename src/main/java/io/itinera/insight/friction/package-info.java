/**
 * Friction: what hurts most, where exactly, what it costs, and what comes of it.
 *
 * <p><b>Mission.</b> The analyst asks every Monday what hurts, what it sticks to and what it costs. Each figure says from how many it comes, no
 * direction is shown inside the noise, and where nothing can be told, that is what is said.
 *
 * <p><b>Operations.</b> {@code ReadFriction}, {@code ReadFrictionKind}, {@code ReplayFriction}, {@code ChangeFrictionCost}, {@code ReadThresholds},
 * {@code ChangeThresholds}, {@code ListTouchpoints}.
 *
 * <p><b>Requirements.</b> INS-3 stands in {@link io.itinera.insight}; beside it:
 * <ul>
 * <li>FRI-1 Detectors of ways (back at once; to and fro), of forms (stuck at a field the third time; given up), of work done again in
 *     one case, of waiting beyond its time, of prices other than shown and of disputed invoices, each as {@code insight.detector.<code>.definition} says.
 *     Two pages are the same when they are of one type and about the same; whatever is done between them breaks a way. A visit is judged whole, wherever
 *     the period begins or ends; only poor pages are judged over the period.
 * <li>FRI-2 One kind has its page: twelve weeks with intervals by hospital, the ten fields, pages, articles, words and reasons that it sticks to with their
 *     share, the hospitals that met it most. About fewer than five people no number is told.
 * <li>FRI-3 Ordering: of the visits in which somebody looked for articles, the share of touched and of other ones whose person ordered within seven
 *     days, with Newcombe's interval by hospital ({@code Newcombe.ofClusters}) and n; what is felt after an order touches the hospital's visits of the following 30 days. Fewer than five hospitals do not tell
 *     how much hospitals differ: visits are taken as independent then, as in FRI-2, and the page says so.
 * <li>FRI-4 Cost. Time: the median until the next completed step less the usual median after such a page, all of it after a refusal or a failure; where
 *     fewer than ten went on, what an analyst supposes; with an interval by drawing whole hospitals of five at least ({@code LostMinutes}). Orders: only where the interval of FRI-3 lies below zero,
 *     and never of a kind that is told by that nobody went on, which would be circular. What is supposed stands on the page.
 * <li>FRI-5 An example is replayed: the visit step by step, under pseudonyms, entered in the access log (INS-10); of more than 200 steps the newest, which the page says.
 * <li>FRI-7 From which figures on something is a friction is data with versions: who, when, from which figure. FRI-7.1 fourteen thresholds of eleven kinds
 *     ({@code Threshold}); the other kinds are told by one fact, or in the browser, and say that they have none. FRI-7.2 before a change times, hospitals and
 *     share of visits, with the interval of the report, are shown as they are and as they would be. FRI-7.3 report and page say what was changed within the shown days. FRI-7.4 what makes no
 *     sense is refused with what would, and whoever did not know the last version is told.
 * <li>FRI-8 Effort afterwards: answers of the period given within 30 days after meeting it (what is felt after an order: after the hospital met it) beside those
 *     of whoever had not met it in the 30 days before answering, about the same kinds of touchpoint, with the difference and its interval by drawing whole hospitals
 *     ({@code MatchedMeans}); nothing is told of fewer than ten answers or five hospitals on either side.
 * <li>FRI-9 The score of a visit: F = sum of w min(times, cap) by its steps. FRI-9.3 Weights come once a month of ridge regression of 8 less the answer on what was met in the 7 days before
 *     (by the hospital in 30, of what is felt later), with intervals by hospital; before 200 answers of ten hospitals the supposed minutes over their mean, and the page says so. FRI-9.4 The
 *     report tells F of the period and of its weeks as a ratio by hospital, not of fewer than ten visits of five hospitals; a weight below zero counts as zero. A kind
 *     that could not be told over the whole period is in no F of it, and the page names it. FRI-9.5 Examples are replayed
 *     the worst visit first.
 * <li>FRI-12 The list of touchpoints is the log from its newest, page by page, with how many there are in all. Where nothing but the days is chosen the newest are found
 *     without reading them all, and what can be read from the counts is not counted again; counts of what was cleared since are not among those.
 * </ul>
 *
 * <p><b>Decisions.</b> The log does not say which step a form would have been, so a form counts as given up only when nothing at all was completed
 * afterwards. Medians come of the newest 50 of each kind and 300 pages of each type. Visits and what detectors find are never joined in a statement:
 * joined, H2 would run a detector for every visit. Figures of any days are counted with the thresholds that hold now: counted with those of their
 * day, a change would look like a trend. Ways are gathered beside the log (JRN-24) with the time on the page between, and what waited, was done again, left in a
 * cart or searched in vain with the moment that ended or preceded it, calls with the mishaps they may have come after (JRN-25), so that thresholds can change; all
 * other detectors read the log once for each of the two periods, and costs come of the same reading. The page of a kind runs its detector once and adds up in memory;
 * one that judges a period as a whole runs for the twelve weeks as well. What an open page is told at once, and why its figures wait, is said in
 * {@link io.itinera.insight.live}.
 */
package io.itinera.insight.friction;
