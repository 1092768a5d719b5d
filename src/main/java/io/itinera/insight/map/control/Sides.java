package io.itinera.insight.map.control;

import io.itinera.insight.boundary.Period;
import io.itinera.insight.boundary.Scope;
import io.itinera.insight.control.Extent;
import io.itinera.insight.control.Scopes;
import io.itinera.insight.map.boundary.Against;
import io.itinera.insight.map.boundary.MapChoice;
import io.itinera.shared.Persona;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the two groups of a comparison. They never overlap: a hospital or a day stands on one side alone. */
@ApplicationScoped
public class Sides {
    @Inject Scopes scopes;

    /** What was chosen, and what it is laid beside. */
    public record Both(Extent one, Extent other) {
    }

    public Optional<Both> of(MapChoice choice, Against against) {
        Extent one = scopes.extent(choice.scope()).of(choice.persona());
        Period period = one.period();
        return switch (against.kind()) {
            case BEFORE -> Optional.of(new Both(one, one.in(before(period))));
            case YEAR -> Optional.of(new Both(one, one.in(Period.between(period.firstDay().minusYears(1), period.lastDay().minusYears(1)))));
            case HOSPITALS -> hospitals(choice.scope(), against.hospitals(), period, choice.persona());
        };
    }

    /** By days and not by hours, so that a change of the clock moves no border. */
    static Period before(Period period) {
        LocalDate last = period.firstDay().minusDays(1);
        return Period.between(last.minusDays(ChronoUnit.DAYS.between(period.firstDay(), period.lastDay())), last);
    }

    /** Of two choices of which one names no hospitals, that one is all the others. */
    private Optional<Both> hospitals(Scope chosen, Scope others, Period period, Persona persona) {
        if (chosen.isEverybody() && others.isEverybody()) {
            return Optional.empty();
        }
        Collection<Long> one = scopes.hospitals(chosen);
        Collection<Long> other = scopes.hospitals(others);
        return Optional.of(chosen.isEverybody() ? new Both(new Extent(period, without(one, other), persona), new Extent(period, other, persona))
            : new Both(new Extent(period, one, persona), new Extent(period, without(other, one), persona)));
    }

    private static List<Long> without(Collection<Long> all, Collection<Long> some) {
        Set<Long> taken = Set.copyOf(some);
        return all.stream().filter(id -> !taken.contains(id)).toList();
    }
}
