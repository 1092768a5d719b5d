/**
 * <b>Journey</b>: the event log. Whatever happens between a hospital and the portal is one touchpoint, exactly once.
 *
 * <p>Operations: {@code RecordSignal}, {@code AddOutsideTouchpoints}, {@code ProveCounts}; reading: {@code ReadTouchpoints},
 * {@code ReadCounts}. Everything else is heard, not called:
 * {@code RecordsInterceptor} stands around every use case that declares {@code @Records}, {@code JourneyFactListener}
 * observes every {@code JourneyFact} (see its implementations in the features), {@code PageViews} every page.
 *
 * <p>Requirements:
 * <ul>
 * <li>JRN-1 The touchpoint of an action that succeeded is written in the transaction of the action.
 * <li>JRN-2 A refused or failed action leaves one touchpoint with its reason, written after its own transaction has
 *     been rolled back; a failure also carries the reference that the person was shown.
 * <li>JRN-3 A touchpoint that cannot be written undoes the action.
 * <li>JRN-4 A fact of the same type completes the touchpoint of the step under way; any other adds one.
 * <li>JRN-5 Page views and refused input go through a bounded batch, written within a second; what does not fit is
 *     dropped, counted and shown in {@code /metrics}.
 * <li>JRN-6 Thirty minutes of silence end a visit.
 * <li>JRN-7 What was typed is never recorded, but the words of a search.
 * <li>JRN-8 What the portal can record is one list: nothing in it that nobody says, nothing said that is not in it.
 * <li>JRN-9 What belongs to an order beyond its name is gathered beside the log within seconds ({@code OrderCases}); gathering
 *     again changes nothing, and it can be made anew.
 * <li>JRN-10 On PostgreSQL the log lies in months, made ahead; a touchpoint of any age is taken, whether its month was made or
 *     not ({@code TouchpointMonths}, record 005).
 * <li>JRN-11 What is kept about people goes when its time is over, once a day: whatever wears {@code Expiring}, for as long as
 *     {@code journey.retention} says. What the books need stays. One touchpoint tells of each run ({@code Retention}).
 * <li>JRN-12 The log is counted beside it, by hour and by day, within two seconds ({@code RollupRounds}); whoever adds, changes or
 *     takes away touchpoints long after they occurred says so in {@code journey.rollup_due}. A round reads the last seconds and adds
 *     what is new ({@code RecentRollups}); now and then, and whenever somebody else has counted, it compares whole hours. Durations
 *     are a sketch of classes, at most an eleventh off.
 * <li>JRN-13 Every night, and when an analyst asks, the counts are compared with the log itself, hour by hour; what differs is
 *     mended, and what came out is kept ({@code RollupProofs}).
 * <li>JRN-14 Of a person who objected nothing is recorded that they only look at; what they do is a touchpoint as before, so that
 *     it happens exactly once, without person, visit or time taken.
 * </ul>
 *
 * <p>Decisions: two interceptors on one binding, one outside the transaction and one inside; a repeated request is
 * answered without a second touchpoint.
 *
 * <p>Out of scope so far: browser signals, channels from outside, versions of the vocabulary.
 */
package io.itinera.journey;
