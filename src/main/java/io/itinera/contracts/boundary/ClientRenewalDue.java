package io.itinera.contracts.boundary;

import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The account manager should know that a client's contract ends soon without an answer. */
public record ClientRenewalDue(AccountId account, String number, String title, LocalDate endsOn, int stepDays)
        implements Noteworthy {
    private static final int LAST = 7;

    @Override
    public String fact() {
        return "client-renewal-due:" + number + ":" + stepDays;
    }

    @Override
    public Set<Persona> audience() {
        return Set.of(Persona.ACCOUNT_MANAGER);
    }

    @Override
    public Severity severity() {
        return stepDays <= LAST ? Severity.URGENT : Severity.WARNING;
    }

    @Override
    public String messageKey() {
        return "client-renewal-due";
    }

    @Override
    public List<String> arguments() {
        return List.of(number, title, endsOn.toString());
    }

    @Override
    public String link() {
        return "/insight/client?account=" + account.value();
    }
}
