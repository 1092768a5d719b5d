package io.itinera.ordering.standing.boundary;

import io.itinera.ordering.standing.boundary.StandingRunTold.Which;
import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.PersonId;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Days of a standing order went by while the portal stood still; one run alone is made for all of them. */
public record StandingRunsMissed(Which next, List<LocalDate> days) implements Noteworthy {
    @Override
    public String fact() {
        return "standing-missed:" + next.id() + ":" + days.get(0);
    }

    @Override
    public AccountId account() {
        return next.account();
    }

    @Override
    public Set<Persona> audience() {
        return next.owner() == null ? Set.of(Persona.PURCHASING_DIRECTOR) : Set.of();
    }

    @Override
    public Set<PersonId> people() {
        return next.owner() == null ? Set.of() : Set.of(next.owner());
    }

    @Override
    public Severity severity() {
        return Severity.URGENT;
    }

    @Override
    public String messageKey() {
        return "standing-missed";
    }

    @Override
    public List<String> arguments() {
        return List.of(next.name(), days.get(0).toString(), Integer.toString(days.size()), next.dueOn().toString());
    }

    @Override
    public String link() {
        return "/ordering/standing-order?id=" + next.id();
    }
}
