package io.itinera.ordering.quote.boundary;

import io.itinera.ordering.quote.entity.Quote;
import io.itinera.shared.AccountId;
import io.itinera.shared.Persona;
import io.itinera.shared.alert.Noteworthy;
import io.itinera.shared.alert.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The account manager should know that a client's prices ended unused. */
public record ClientQuoteExpired(AccountId account, String number, int versionNo, String hospital, LocalDate validUntil) implements Noteworthy {
    static ClientQuoteExpired of(Quote quote, String hospital) {
        return new ClientQuoteExpired(quote.account(), quote.number(), quote.versionNo(), hospital, quote.validUntil());
    }

    @Override
    public String fact() {
        return "client-quote-expired:" + number + ":" + versionNo;
    }

    @Override
    public Set<Persona> audience() {
        return Set.of(Persona.ACCOUNT_MANAGER);
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public String messageKey() {
        return "client-quote-expired";
    }

    @Override
    public List<String> arguments() {
        return List.of(number, hospital, validUntil.toString());
    }

    @Override
    public String link() {
        return "/ordering/client-quote?number=" + number;
    }
}
