package io.itinera.insight.satisfaction.boundary;

/**
 * A score in which each answer stands for those who are like the one who gave it and did not answer.
 *
 * @param value     null where nobody answered
 * @param low       of the interval of 95 %, drawn from whole hospitals; null, like the other bound, where they are too few
 * @param effective what the answers are worth in answers of equal weight (Kish)
 * @param uncovered how many of those asked are like nobody who answered: for them it says nothing
 */
public record Weighted(Double value, Double low, Double high, double effective, long uncovered, long asked) {
    /** Drawing fewer of them again and again tells nothing of others. */
    public static final int FEWEST_HOSPITALS = 10;

    /** Whether it speaks for everybody asked. */
    public boolean isComplete() {
        return uncovered == 0;
    }
}
