/**
 * What can be told from numbers, and what cannot: one figure with its interval, two samples compared, and the effect of something that was done to some hospitals and not
 * to others. Pure arithmetic: no database, no pages. Distributions, regression and rank tests come from libraries (decision record 001); what is
 * written here is what none of them has, each with its reference and a test against published numbers.
 *
 * <h2>Requirements</h2>
 * <ul>
 * <li>STA-1 Two shares: Newcombe's interval (1998, method 10). STA-2 Two samples of answers: the Mann-Whitney test and the Hodges-Lehmann
 *     shift with its interval.
 * <li>STA-3 Difference-in-differences with hospital and week fixed effects, each week of a hospital weighing as much as happened in it. STA-3.1 Errors
 *     clustered by hospital (CR1). STA-3.2 Below 40 hospitals the interval is that of all other ways the hospitals could have been divided
 *     (permutation), because clustered errors are too small then. STA-3.3 No interval where the fewest hospitals that were divided could
 *     not show anything at 5 %.
 * <li>STA-4 Beside it always: whether both groups moved alike before (STA-4.1), a start that never was (STA-4.2), and each hospital left out in
 *     turn (STA-4.3).
 * <li>STA-5 Without hospitals to compare: an interrupted series of the weeks; never more than "associated with".
 * <li>STA-6 The smallest change that would be seen in 8 of 10 cases at 5 %, with what it costs that answers of one hospital are alike.
 * <li>STA-7 Of a hundred actions without effect at most eight are called one; an effect as large as STA-6 promises is found.
 * <li>STA-8 Hospitals that something struck in different months ({@code EventStudy}): cohorts of a month beside hospitals that could have been struck in that month, too, and
 *     were not until its window was over; that month itself is left out; averaged by how many were struck;
 *     never against hospitals struck before. Errors clustered by hospital where 40 have a part in it and 20 on either side, else permutation of the months of strikes. Beside it the drift before,
 *     what it alone would make of the change, a strike that never was, and the range without each hospital.
 * <li>STA-9 The probability of an outcome from several inputs: logistic regression with a ridge, and what each input adds. STA-10 How well a score tells
 *     hits from misses: the area under the ROC curve, with an interval for what belongs together. STA-11 Whether what was foretold came as often.
 * <li>STA-12 Means of many cells, drawn towards the mean of all ({@code Shrinkage}). STA-12.1 As Efron and Morris published, STA-12.2 with what hospitals have in common. STA-12.3 Of a
 *     hundred sets of cells that are alike at most seven tell any apart. STA-12.4 Nearer to the truth than the cells' own means, with intervals that hold it. STA-12.5 Not with fewer than four cells.
 * <li>STA-13 What something touched beside the rest, like with like ({@code MatchedMeans}), and shares of what comes in clusters ({@code Newcombe.ofClusters}): intervals
 *     hold what was planted in about nineteen of twenty samples of clusters that differ.
 * <li>What several predictors add to an outcome, held back by a ridge that whole clusters choose ({@code RidgeRegression}, FRI-9.1), and a ratio of what comes in clusters ({@code ClusterRatio},
 *     FRI-9.2).
 * </ul>
 *
 * <h2>Decisions</h2>
 * What a hospital did in a week is one cell; a hospital that has nothing before or nothing after the start tells nothing of a change and is left
 * out. The draws of permutations are seeded, so that the same numbers always give the same verdict.
 */
package io.itinera.insight.statistics;
