/**
 * Improvements, from the idea to the verdict: planned before, measured after, and honest about what can be told. A CX analyst says what should change, for whom and
 * by how much, sees what could be seen at all, and registers it; when its weeks are over the effect is read once, in words that a sales director accepts.
 *
 * <h2>Operations</h2>
 * DraftAction, RegisterAction, NoteAction, AbandonAction, ReadEffect; ReadActions.
 *
 * <h2>Requirements</h2>
 * <ul>
 * <li>ACT-1 A plan: hypothesis, touchpoint, segment, measure, expected change, owner, first day, weeks before and from then on, hospitals that get it and
 *     that are compared with, chosen or drawn by lot with a number that draws the same ones again. Changed at will as a draft; registered before its first day,
 *     with who and when, and not changed any more by anybody.
 * <li>ACT-2 What could be seen stands on the page before registering, read from as many weeks of the same hospitals that have just gone by, and is written down
 *     with the registration.
 * <li>ACT-3 The effect (STA-3 to STA-5). In between a picture without any change or verdict; after the last week it is read once and stays: worked, no change seen
 *     (with what would have been seen), got worse, or cannot be told. It cannot be told where too few hospitals or weeks were seen, where the groups moved apart
 *     before, where a start that never was shows a change too, or where one hospital alone decides the direction. Without hospitals to compare with it is
 *     "associated with".
 * <li>ACT-4 Abandoned with a reason it stays in the list, which says how many were tried and how many of those would seem to work by chance. Notes at any time.
 * <li>ACT-5 For analysts only. People who are erased take their notes along; the hospitals' weeks behind a verdict are kept 396 days, the verdict for good.
 * <li>ACT-6 A closed set of measures ({@code Measure}), each defined by {@code insight.action.measure.<code>.definition} and counted by hospital and week in one
 *     statement over the weeks concerned.
 * </ul>
 *
 * <h2>Decisions</h2>
 * A week is seven days from the first day on, not a week of the calendar. What was read is kept as cells of hospital and week, so that the verdict can be reckoned
 * again when the log behind it is gone. A measure that is only known later (re-orders) makes the reading wait as long.
 *
 * <h2>Out of scope</h2>
 * A threshold of an action that stops it early; several measures of one action; hospitals that get it at different times.
 */
package io.itinera.insight.action;
