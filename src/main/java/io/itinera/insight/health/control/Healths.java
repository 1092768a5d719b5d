package io.itinera.insight.health.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.control.Remembered;
import io.itinera.insight.health.boundary.HealthInput;
import io.itinera.insight.health.boundary.HealthScore;
import io.itinera.insight.health.boundary.HealthTrial;
import io.itinera.insight.health.boundary.ReadHealth.Standing;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps how hospitals stood at the end of yesterday; all of them are learned from together, whoever asks. */
@ApplicationScoped
public class Healths {
    /** Those that did not order in 90 days, then by the score where there is one, else by how many inputs stand out. */
    public static final Comparator<Standing> WORST_FIRST = Comparator.comparing((Standing standing) -> !standing.health().parts().isEmpty())
        .thenComparing((Standing standing) -> standing.health().score(), Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(standing -> -standing.health().worse().size()).thenComparing(Standing::name);

    /** From the mean of fewer hospitals of others what one of them does could be told. */
    private static final int FEWEST_OTHERS = 5;

    @Inject HealthLog log;
    @Inject Remembered remembered;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    private record Question(LocalDate asOf) {
    }

    private record Reading(HealthTrial trial, Map<Long, HealthScore> scores, HealthScore nothing, Map<HealthInput, Set<Long>> known) {
    }

    public HealthTrial trial() {
        return reading().trial();
    }

    /** @return without parts for a hospital that did not order in 90 days */
    public HealthScore of(long account) {
        Reading reading = reading();
        return reading.scores().getOrDefault(account, reading.nothing()).withoutUsual(hidden(reading.known()));
    }

    /** Inputs that are known of too few hospitals beside those that the asker looks after. */
    private Set<HealthInput> hidden(Map<HealthInput, Set<Long>> known) {
        Set<AccountId> own = actor.get().portfolio();
        return known.entrySet().stream().filter(input -> input.getValue().stream().filter(account -> !own.contains(new AccountId(account)))
            .limit(FEWEST_OTHERS).count() < FEWEST_OTHERS).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private Reading reading() {
        LocalDate asOf = LocalDate.now(clock.withZone(Period.ZONE));
        return remembered.settled(new Question(asOf), () -> {
            HealthModel model = new HealthModel(log.until(asOf));
            return new Reading(model.trial(), model.scores(), model.nothing(), model.known());
        });
    }
}
