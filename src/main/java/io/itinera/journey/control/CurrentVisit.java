package io.itinera.journey.control;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One sitting of one person: thirty minutes of silence end it. Knows since when the page before the person is shown. */
@SessionScoped
public class CurrentVisit implements Serializable {
    static final Duration SILENCE = Duration.ofMinutes(30);

    private UUID id = UUID.randomUUID();
    private Instant lastSeen = Instant.EPOCH;
    private Instant pageShownAt;

    /** The visit that something at this moment belongs to; a new one after a long silence. */
    public synchronized UUID at(Instant now) {
        if (!lastSeen.equals(Instant.EPOCH) && Duration.between(lastSeen, now).compareTo(SILENCE) > 0) {
            id = UUID.randomUUID();
            pageShownAt = null;
        }
        lastSeen = now;
        return id;
    }

    /** The visit that was last seen to go on. */
    public synchronized UUID last() {
        return id;
    }

    public synchronized void pageShown(Instant now) {
        pageShownAt = now;
    }

    /** How long the person has had the page before them, in milliseconds; null when no page was shown in this visit. */
    public synchronized Integer sincePageShown(Instant now) {
        return pageShownAt == null ? null : (int) Math.min(Integer.MAX_VALUE, Duration.between(pageShownAt, now).toMillis());
    }
}
