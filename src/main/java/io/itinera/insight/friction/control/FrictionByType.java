package io.itinera.insight.friction.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Extent;
import io.itinera.platform.memory.Forgetful;
import io.itinera.platform.memory.ShortMemory;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * At which types of touchpoint each kind of friction is met. All detectors pass the log once for all types, so it is remembered for some minutes, counted once however many ask, and of a
 * year at most.
 */
@ApplicationScoped
public class FrictionByType implements Forgetful {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int QUESTIONS = 64;
    private static final int YEAR = 366;

    @Inject Detection detection;
    @Inject Clock clock;
    private ShortMemory<Question, Map<String, List<At>>> known;

    private record Question(Extent extent) {
    }

    /** How often a kind was met at a type, and in how many hospitals. */
    public record At(String type, String kind, long count, long hospitals) {
    }

    @PostConstruct
    void begin() {
        known = new ShortMemory<>(clock, LONGEST, QUESTIONS);
    }

    @Override
    public void forgetAll() {
        known.clear();
    }

    /** By type, most frequent first; of all personas, in the last year of the extent. */
    public Map<String, List<At>> of(Extent extent) {
        Period year = Period.lastDays(YEAR, extent.period().lastDay());
        Extent looked = year.from().isAfter(extent.period().from()) ? extent.in(year) : extent;
        return known.getOnce(new Question(looked.of(null)), asked -> detection.byType(asked.extent()));
    }
}
