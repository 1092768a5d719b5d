package io.itinera.ordering.quote.boundary;

import io.itinera.ordering.quote.control.QuoteFigures;
import io.itinera.ordering.quote.control.Quotes;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Ends quotes whose prices have ended, warns of those that end soon and tells whose answer is overdue, each in a transaction of its own; one that fails does not keep the others from it. */
@ApplicationScoped
public class EndQuotes {
    private static final Logger LOG = Logger.getLogger(EndQuotes.class.getName());

    @Inject Quotes quotes;
    @Inject QuoteFigures figures;
    @Inject ExpireQuote expireQuote;
    @Inject WarnOfQuote warnOfQuote;
    @Inject TellOverdueQuote tellOverdueQuote;
    @Inject CurrentActor actor;

    public void end() {
        actor.runAs(Actor.PORTAL, () -> {
            quotes.toExpire().forEach(number -> attempt(number, expireQuote::expire));
            quotes.toWarn(figures.rule().warnDays()).forEach(number -> attempt(number, warnOfQuote::warn));
            quotes.overdue().forEach(number -> attempt(number, tellOverdueQuote::tell));
        });
    }

    private static void attempt(String number, Consumer<String> work) {
        try {
            work.accept(number);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "nothing done with quote " + number + " this time", e);
        }
    }
}
