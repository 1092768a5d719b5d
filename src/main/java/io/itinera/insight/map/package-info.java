/**
 * The journey map: what happens at each stage and how it feels, of whom and of which days an analyst wants, alone or beside another.
 * How the figures of one map are made is INS-2 in {@link io.itinera.insight}.
 *
 * <h2>Operations</h2>
 * ReadJourneyMap, PrintJourneyMap, PictureJourneyMap, ReadAnnotations, WriteAnnotation, RemoveAnnotation.
 *
 * <h2>Requirements</h2>
 * <ul>
 * <li>MAP-1 Two maps side by side. MAP-1.1 what was chosen is laid beside the stretch of equal length just before, the same days a year before, or
 *     other hospitals; where one side names no hospitals it is all that the other leaves, and no hospital stands on both. MAP-1.2 volume for each
 *     hospital that did anything (a hospital is one observation), completion, median time, effort, satisfaction and feeling, by stage and by type of
 *     touchpoint. MAP-1.3 the difference with its interval of 95 %: shares by Newcombe 1998 (method 10), means by Welch, times by the mean of their
 *     logarithms, told as a ratio. MAP-1.4 called a difference only where the interval that shares 5 % of error among all that can be compared
 *     (Bonferroni) leaves zero out; below ten on a side, or without any spread, nothing is said. MAP-1.5 one persona's steps and answers alone.
 *     MAP-1.6 Days turned round are told, and what was typed stays.
 * <li>MAP-2 Pain points are marked from data: a type that people found harder, or were less satisfied with, than all other types together; one of which
 *     less was completed than in the stretch of equal length before; and the one that went wrong most often among those that go wrong oftener than the
 *     rest. Beyond chance as MAP-1.4; each mark says why. What never ends completed is a mishap by its nature and no such step.
 * <li>MAP-3 Moments of truth. MAP-3.1 drivers are what the author of an answer had met in the 30 days before it: a mishap at a stage, a wait of more than
 *     2.5 seconds, and, as a hospital, a late or a short delivery. MAP-3.2 relative weights after Johnson 2000, signs and points from the regression.
 *     MAP-3.3 intervals from 1,000 seeded draws of whole hospitals, those of effects with Student's quantile of the hospitals that tell of them ({@code ClusterDraws.reach}); a moment of
 *     truth only where the effect's interval, 5 % shared among the drivers, leaves zero out. MAP-3.4 from 50 answers, 10 for each driver and 10 hospitals on; a driver that fewer than 10
 *     met, or did not meet, is left out, and one that people of fewer than five hospitals met, or did not meet, has no interval and is no moment of truth.
 *     MAP-3.5 of the newest 1,000 answers, remembered for ten minutes.
 * <li>MAP-4 Notes beside the weeks. MAP-4.1 a release, a price, an action or something else, for all or a segment, is noted, corrected and taken away,
 *     with who and when. MAP-4.2 an old version is told. MAP-4.3 days on which operations changed or announced list prices stand there by themselves.
 *     MAP-4.4 touchpoints and completion by week, by month where there are more than 27 weeks.
 * <li>MAP-6 Completion, of a stage and of a touchpoint, carries an interval in which each hospital is one observation (Kish 1965, Korn and Graubard 1998, Wilson 1927); medians
 *     tell of how many touchpoints they are.
 * <li>MAP-5 MAP-5.1 the map leaves as one page of PDF or as a picture of that page, and whoever takes it stands in the access log. MAP-5.2 freshness: which share of touchpoints is of a
 *     type that stands in a stage, and how often one that followed another in an order's case stands in the same stage or a later one.
 * </ul>
 *
 * <h2>Decisions</h2>
 * A figure of the comparison is one of the maps themselves: both sides are gathered as one map is and added up from the same cells.
 * Drivers are met or not met, never counted: "who met it feels so many points lower" is a sentence that a director can use, and a single unlucky
 * person weighs no more than they should. The weeks' prices are read from the log, because insight knows no contracts.
 *
 * <h2>Out of scope</h2>
 * What moves renewal: too few contracts end in a year.
 */
package io.itinera.insight.map;
