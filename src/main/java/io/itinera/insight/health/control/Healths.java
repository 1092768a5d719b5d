package io.itinera.insight.health.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.health.boundary.HealthScore;
import io.itinera.insight.health.boundary.HealthTrial;
import io.itinera.insight.health.boundary.ReadHealth.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;

/** Keeps how hospitals stood at the end of yesterday; all of them are learned from together, whoever asks. */
@ApplicationScoped
public class Healths {
    /** By the score where there is one, else by how many inputs stand out. */
    public static final Comparator<Standing> WORST_FIRST = Comparator
        .comparing((Standing standing) -> standing.health().score(), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(standing -> -standing.health().worse().size()).thenComparing(Standing::name);

    @Inject HealthLog log;
    @Inject Remembered remembered;
    @Inject Clock clock;

    private record Question(LocalDate asOf) {
    }

    private record Reading(HealthTrial trial, Map<Long, HealthScore> scores, HealthScore nothing) {
    }

    public HealthTrial trial() {
        return reading().trial();
    }

    /** @return without parts for a hospital that did not order in 90 days */
    public HealthScore of(long account) {
        Reading reading = reading();
        return reading.scores().getOrDefault(account, reading.nothing());
    }

    private Reading reading() {
        LocalDate asOf = LocalDate.now(clock.withZone(Period.ZONE));
        return remembered.settled(new Question(asOf), () -> {
            HealthModel model = new HealthModel(log.until(asOf));
            return new Reading(model.trial(), model.scores(), model.nothing());
        });
    }
}
