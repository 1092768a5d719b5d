package io.itinera.insight.satisfaction.boundary;

import java.time.YearMonth;

/**
 * An answer as the supplier's people who know the hospital by name may read it: its people are employees of a customer, who were asked by the portal and
 * not by their account manager.
 *
 * @param month       in which it was given: a day would be looked up beside what people did on it
 * @param after       the touchpoint asked about; null where fewer than {@link #FEWEST_PEOPLE} of the hospital did such a thing in the 30 days before
 * @param expectation {@code BELOW}, {@code MET}, {@code EXCEEDED} or null
 * @param remark      in the author's own words; null for none
 */
public record UnnamedAnswer(YearMonth month, String after, Marks marks, String expectation, String remark) {
    /** Among whom an author is not told apart. */
    public static final int FEWEST_PEOPLE = 5;
}
