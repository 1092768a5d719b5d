/**
 * The journey map: what happens at each stage and how it feels, of whom and of which days an analyst wants, alone or beside another.
 * How the figures of one map are made is INS-2 in {@link io.itinera.insight}.
 *
 * <h2>Operations</h2>
 * ReadJourneyMap.
 *
 * <h2>Requirements</h2>
 * <ul>
 * <li>MAP-1 Two maps side by side. MAP-1.1 what was chosen is laid beside the stretch of equal length just before, the same days a year before, or
 *     other hospitals; where one side names no hospitals it is all that the other leaves, and no hospital stands on both. MAP-1.2 volume for each
 *     hospital that did anything (a hospital is one observation), completion, median time, effort, satisfaction and feeling, by stage and by type of
 *     touchpoint. MAP-1.3 the difference with its interval of 95 %: shares by Newcombe 1998 (method 10), means by Welch, times by the mean of their
 *     logarithms, told as a ratio. MAP-1.4 called a difference only where the interval that shares 5 % of error among all that can be compared
 *     (Bonferroni) leaves zero out; below ten on a side, or without any spread, nothing is said. MAP-1.5 one persona's steps and answers alone.
 * </ul>
 *
 * <h2>Decisions</h2>
 * A figure of the comparison is one of the maps themselves: both sides are gathered as one map is and added up from the same cells.
 *
 * <h2>Out of scope</h2>
 * The state of a hospital's contract and its size as a filter: insight knows no contracts, and accounts have no beds.
 */
package io.itinera.insight.map;
