package io.itinera.shared.work;

import io.itinera.shared.Actor;
import java.math.BigDecimal;

/** A feature with a figure that stands beside its entry in the navigation of every page. */
public interface CountSource {
    /** {@code cart}, {@code alerts} or {@code approvals}. */
    String name();

    Count count(Actor actor);

    /** @param total the money behind the number, or null */
    record Count(int number, BigDecimal total) {
        public static final Count NONE = new Count(0, null);
    }
}
