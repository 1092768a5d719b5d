package io.itinera.ordering.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import java.util.List;
import java.util.Set;

/**
 * The supplier confirmed less than was ordered, or another day than promised.
 *
 * @param revision which confirmation of the order this is, so that each is told once
 * @param lines    number of lines that come differently
 */
public record ConfirmationDiffers(String number, AccountId account, Persona buyer, int revision, int lines)
        implements Noteworthy {
    @Override
    public String fact() {
        return "confirmation-differs:" + number + ":" + revision;
    }

    @Override
    public Set<Persona> audience() {
        return Set.of(buyer);
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String messageKey() {
        return "confirmation-differs";
    }

    @Override
    public List<String> arguments() {
        return List.of(number, Integer.toString(lines));
    }

    @Override
    public String link() {
        return "/ordering/order?number=" + number;
    }
}
