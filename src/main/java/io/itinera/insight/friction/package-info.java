/**
 * Friction: what hurts most, where exactly, what it costs, and what comes of it.
 *
 * <p><b>Mission.</b> The analyst asks every Monday what hurts, what it sticks to and what it costs. Each figure says from how many it comes, no
 * direction is shown inside the noise, and where nothing can be told, that is what is said.
 *
 * <p><b>Operations.</b> {@code ReadFriction}, {@code ReadFrictionKind}, {@code ReplayFriction}, {@code ChangeFrictionCost}, {@code ListTouchpoints}.
 *
 * <p><b>Requirements.</b> INS-3 stands in {@link io.itinera.insight}; beside it:
 * <ul>
 * <li>FRI-1 Detectors of ways (back within seven seconds; to and fro), of forms (stuck at a field the third time; given up), of work done again in
 *     one case, of waiting beyond its time, of prices other than shown and of disputed invoices, each as {@code insight.detector.<code>.definition} says.
 *     Two pages are the same when they are of one type and about the same; whatever is done between them breaks a way.
 * <li>FRI-2 One kind has its page: twelve weeks with intervals, the ten fields, pages, articles, words and reasons that it sticks to with their
 *     share, the hospitals that met it most. About fewer than five people no number is told.
 * <li>FRI-3 Ordering: of the visits in which somebody looked for articles, the share of touched and of other ones whose person ordered within seven
 *     days, with Newcombe's interval and n; what is felt after an order touches the hospital's visits of the following 30 days.
 * <li>FRI-4 Cost. Time: the median until the next completed step less the usual median after such a page, all of it after a refusal or a failure; where
 *     fewer than ten went on, what an analyst supposes. Orders: only where the interval of FRI-3 lies below zero. What is supposed stands on the page.
 * <li>FRI-5 An example is replayed: the visit step by step, under pseudonyms, entered in the access log (INS-10).
 * </ul>
 *
 * <p><b>Decisions.</b> The log does not say which step a form would have been, so a form counts as given up only when nothing at all was completed
 * afterwards. Medians come of the newest 50 of each kind and 300 pages of each type. Visits and what detectors find are never joined in a statement:
 * joined, H2 would run a detector for every visit.
 */
package io.itinera.insight.friction;
