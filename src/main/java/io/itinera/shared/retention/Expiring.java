package io.itinera.shared.retention;

import java.time.Instant;

/** Something that is kept for a time only. Every such bean is asked once a day, outside any transaction. */
public interface Expiring {
    /** The code of its row in {@code journey.retention}, which says for how long. */
    String code();

    /** Clears away whatever is older than the moment. @return how much it was */
    long clear(Instant before);
}
