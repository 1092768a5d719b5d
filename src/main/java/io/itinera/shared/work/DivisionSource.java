package io.itinera.shared.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Whoever knows from which divisions of the catalogue hospitals order; those who look for what follows from an experience ask. Without a wall of its own. */
public interface DivisionSource {
    /** All divisions, by code. */
    List<Division> divisions(Locale locale);

    /**
     * What hospitals ordered from each division, in one statement.
     *
     * @param bounds where stretches of time begin, and where the last one ends
     */
    List<Ordered> ordered(List<Instant> bounds);

    /** One part of the catalogue. */
    record Division(String code, String name) {
    }

    /** @param stretch its number, from 0 @param amount of all lines, whatever became of them */
    record Ordered(long account, int stretch, String division, BigDecimal amount) {
    }
}
