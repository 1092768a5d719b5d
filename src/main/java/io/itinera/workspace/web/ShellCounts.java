package io.itinera.workspace.web;

import io.itinera.shared.CurrentActor;
import io.itinera.shared.work.CountSource;
import io.itinera.shared.work.CountSource.Count;
import jakarta.enterprise.context.SessionScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The figures in the navigation, kept for a few seconds so that looking around costs the database nothing; whatever the
 * person does themselves is counted at once.
 */
@SessionScoped
public class ShellCounts implements Serializable {
    private static final Duration KEPT = Duration.ofSeconds(20);

    @Inject @Any transient Instance<CountSource> sources;
    @Inject transient CurrentActor actor;
    @Inject transient Clock clock;
    private final transient Map<String, Count> counts = new ConcurrentHashMap<>();
    private transient Instant countedAt = Instant.EPOCH;

    /** Zero for a name that no feature counts. */
    public synchronized Count of(String name) {
        Instant now = clock.instant();
        if (Duration.between(countedAt, now).compareTo(KEPT) > 0) {
            counts.clear();
            sources.forEach(source -> counts.put(source.name(), source.count(actor.get())));
            countedAt = now;
        }
        return counts.getOrDefault(name, Count.NONE);
    }

    /** The person did something: count again, or take over what the deed has told of its only effect. */
    public synchronized void afterDeed(Map<String, Count> told) {
        if (told.isEmpty()) {
            countedAt = Instant.EPOCH;
        } else {
            counts.putAll(told);
        }
    }
}
