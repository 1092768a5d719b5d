package io.itinera.accounts.boundary;

import io.itinera.shared.privacy.Forgotten;
import java.time.Instant;
import java.util.List;

/**
 * What was done when somebody was erased. It names nobody.
 *
 * @param files files of the log that had left and may hold the person under a keyed name
 */
public record ReceiptRow(long id, Instant askedAt, Instant doneAt, List<Line> lines, List<String> files) {

    /** One part of what was kept. @param kept whether something of it stays; {@code privacy.kept.<section>} says why */
    public record Line(String section, long removed, boolean kept) {
    }

    public static Line line(String section, Forgotten forgotten) {
        return new Line(section, forgotten.rows(), forgotten.kept());
    }

    /** What the person and the supplier call it by. */
    public String number() {
        return String.format("E-%08d", id);
    }
}
