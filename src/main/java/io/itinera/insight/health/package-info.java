/**
 * How hospitals stand, told from six figures, and whether that has ever foretold anything.
 *
 * <p><b>Mission.</b> Account managers distrust scores, and are right to: this one shows what it is made of, how often it was right, and says so where
 * it foretells nothing.
 *
 * <p><b>Operations.</b> {@code ReadHealth}.
 *
 * <p><b>Requirements.</b>
 * <ul>
 * <li>CLI-3.1 A score stands only where the trial was better than chance: the interval of the area lies above one half, from ten hospitals
 *     at least that went on ordering and ten that did not. CLI-3.2 It is tried at the ends of
 *     stretches of 30 days, each time learned from nothing but what was known by then: the outcome, whether a hospital orders in 60 days for at least half of
 *     what is usual for it. CLI-3.3 The points of the inputs and the base are the score. CLI-3.4 Where nothing is foretold the inputs stand alone, and the
 *     page says why. CLI-3.5 Contracts decided are tried as well. CLI-3.6 Each input equals a query over the log. CLI-3.7 The trial names no hospital;
 *     single hospitals are for their manager alone, and what is usual is told where five hospitals of others at least are behind it.
 *     CLI-3.8 All of it is reckoned once an hour, however many ask at the same time.
 *     CLI-3.9 Each input carries its number; from fewer than ten it is told as what was counted, beside no mean of all, and never stands out.
 * </ul>
 *
 * <p><b>Decisions.</b> No weight is chosen: logistic regression learns from all hospitals together, whoever asks, and tells a manager of the own ones only.
 * What is unknown of an input stands at the mean. Figures are those of days that are over, so that they are reckoned once an hour and not at each look.
 *
 * <p><b>Out of scope.</b> Seasons: half a year of holidays looks like a hospital that goes away.
 */
package io.itinera.insight.health;
