/**
 * <b>Journey</b>: the event log. Whatever happens between a hospital and the portal is one touchpoint, exactly once.
 *
 * <p>Operations: {@code RecordSignal}, {@code AddOutsideTouchpoints}, {@code ProveCounts}, {@code SwitchSignalsOn}, {@code SwitchSignalsOff},
 * {@code TakeBrowserSignals}, {@code ReviseVocabulary}; reading: {@code ReadTouchpoints}, {@code ReadCounts}, {@code ReadFollows}, {@code ReadWays}, {@code ReadSpans},
 * {@code ReadSignalSwitch}, {@code ReadVocabulary}. Everything else is heard, not called:
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
 *     dropped, counted and shown in {@code /metrics}. What the database will never take is dropped alone.
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
 *     what is new ({@code RecentRollups}); now and then, and whenever somebody else has counted, it compares whole hours.
 * <li>JRN-13 Every night, and when an analyst asks, the counts are compared with the log itself, hour by hour; what differs is
 *     mended, and what came out is kept ({@code RollupProofs}).
 * <li>JRN-14 Of a person who objected nothing is recorded that they only look at; what they do is a touchpoint as before, so that
 *     it happens exactly once, without person, visit or time taken.
 * <li>JRN-15 Personas, journeys, stages and types of touchpoints have versions, each valid from a day on, of which one is in force on any
 *     day: the last to begin, and of two from the same day the one written later. What migrations seed is the version from the beginning.
 *     A code never changes or goes; a type can be retired. The past stays: a day that is over is taken only while no version begins later.
 *     Whoever writes names the last version they know, and is told of another.
 * <li>JRN-16 A report as of a day groups and names by the model of that day; what happened, and how often, does not depend on it.
 *     Everything else reads the model of today, at most two seconds old.
 * <li>JRN-17 It is told which touchpoints of a day's model have no message, system or indicator, which the log has not met in 90 days,
 *     and which it met that the model does not know.
 * <li>JRN-20 Browsers tell what people suffer in them only while operations have that switched on; off is how it begins. Then, and for
 *     whoever objected always, a page brings no script, and what is told all the same is answered and not taken. What is told is refused
 *     at once when it is switched off; pages of every instance follow within seconds. Who switched, as a role, is kept and is a touchpoint, and it is
 *     told since when browsers tell without a break, and of each type ({@code SignalStretch}): a type that a migration adds says in {@code told_from} since when it has been there.
 * <li>JRN-21 A browser says what happened, on which page, at which element and how long ago, a minute at most. Who, whose and in which
 *     visit the portal knows itself, and no visit is prolonged. What is unsound or too much (8 kB a call, 120 signals a minute and person)
 *     is dropped and counted, and loses nothing else.
 * <li>JRN-22 The script ({@code resources/itinera/journey/signals.js}, 5 kB at most) tells names of elements, kinds of errors and figures,
 *     never what was typed, a page's text or an error's message. Rage click: three within 30 px (across plus down), each within a second
 *     of the one before; not on steppers, turning pages, fields. Dead click: nothing changed, scrolled, was marked or lost the focus for 2.5
 *     s; one that had Faces ask the portal is judged when the answer is in, by whether the page looks different; not on links, with keys
 *     held, within a second of the window's focus. Left form: begun, not sent successfully, left. LCP, INP and CLS when the page is first
 *     put out of sight. Mouse thrash (OpenReplay): in 225 ms more than 4 turns sideways and more than 0.008 px/ms² faster than in those before. Scrolling: how
 *     often a page was turned up and down by more than 50 px, told when it is put out of sight. Blocking: long tasks of 4.2 s or more within 6 s
 *     (70 %, a stand-in for OpenReplay's processor; of browsers that tell of long tasks). {@code data-no-signals} leaves an element out. The same kind within two seconds is one; thirty a page.
 * <li>JRN-23 What followed what in the cases of orders is counted by the day of the later step ({@code Follows}), once it is older than
 *     twenty minutes; what is younger is read from the log together with the counts, so that figures are right at any moment. An order of
 *     which something came late has its days counted anew, and until then the log itself is read. Proved every night with the counts.
 * <li>JRN-24 Ways that led back to the page before last are gathered beside the log ({@code Ways}), under the same rule as JRN-23: whole visits, all but the
 *     last twenty minutes, which are read from the log. A step that is recorded later still has everything since it gathered anew, and a round waits
 *     for whoever is just recording one; what hangs on a touchpoint goes with it, and the pseudonym with the person. Proved every night.
 * <li>JRN-25 Touchpoints that are measured against another moment ({@code SpanKind}) are gathered beside the log with that moment ({@code Spans}), whatever is
 *     called too long or too soon. Whoever asks reads of the log only what may still go on within the patience they have, and the last twenty minutes.
 *     What is still awaited is looked for again with every round. Late records, retention, erasure and proof as with JRN-24; a cart of somebody who was
 *     erased goes, because nobody can say any more whether they ordered. Beside a call stand all mishaps of the week before that may be the last one by any
 *     threshold ({@code MishapSql}); what comes late to the case of an order has the calls about that order gathered anew.
 * <li>JRN-26 Over a log of which no case was ever gathered, which is in the first seconds of a first start, whoever asks for what rests on cases waits for
 *     the first gathering ({@code FirstCases}), or would be told too little and might take what comes then for a change.
 * </ul>
 *
 * <p>Decisions: whether browsers tell is decided by operations, who answer for people's data (no other role administers), not by the
 * analyst, who profits. The figures of a page are three touchpoints: time in the duration, movement in the reason, so that the log needs
 * no column for them. A signal says nothing of how a step ended: only a form that was left is {@code ABANDONED}; a script's error is no
 * {@code FAILED}, which stands for a step that the person could not take. Two interceptors on one binding, one outside the transaction and one inside; a repeated request is
 * answered without a second touchpoint. The model never decides what is recorded: a retired type is still taken, and reported as met
 * beside the model. An indicator is one of what the portal really computes; a system is any short text. Of whoever wrote a version only the
 * role stands beside it; the touchpoint in the log tells the pseudonym.
 *
 * <p>Out of scope so far: channels from outside, terms that no migration seeds; consent asked of each person; thrashing of the mouse.
 */
package io.itinera.journey;
