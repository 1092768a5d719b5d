package io.itinera.catalog.substitute.boundary;

/** That one article can stand in for another, both by their ids. @param pack units of the other that are never parted */
public record Substitute(long articleId, long otherId, Equivalence equivalence, int pack) {
    /** What is taken of the other for so many units of the article. */
    public Equivalence.Exchange insteadOf(long wanted) {
        return equivalence.insteadOf(wanted, pack);
    }
}
