package io.itinera.insight.satisfaction.boundary;

/**
 * A score in which each answer stands for those who are like the one who gave it and did not answer.
 *
 * @param value     null where nobody answered
 * @param effective what the answers are worth in answers of equal weight (Kish)
 * @param uncovered how many of those asked are like nobody who answered: for them it says nothing
 */
public record Weighted(Double value, double effective, long uncovered, long asked) {
    /** Whether it speaks for everybody asked. */
    public boolean isComplete() {
        return uncovered == 0;
    }
}
