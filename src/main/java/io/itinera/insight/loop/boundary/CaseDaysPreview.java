package io.itinera.insight.loop.boundary;

/**
 * What other days would change for the cases of a kind that are open.
 *
 * @param open        how many there are
 * @param moved       of them, those that have the usual day and would get another
 * @param overdueNow  how many are overdue
 * @param overdueThen how many would be
 */
public record CaseDaysPreview(int days, long open, long moved, long overdueNow, long overdueThen) {
    /** Those that keep their day, because it was chosen for them or stays the same. */
    public long kept() {
        return open - moved;
    }
}
