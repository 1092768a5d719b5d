package io.itinera.ordering.quote.control;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.quote.boundary.QuoteRow;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.access.Permission;
import io.itinera.shared.work.WorkRow;
import io.itinera.shared.work.WorkSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** The quotes that wait on the home page: for the hospital's decision, or for the account manager's answer. */
@ApplicationScoped
@Transactional
public class QuoteWork implements WorkSource {
    private static final int SHOWN = 5;

    @Inject QuoteRows rows;
    @Inject FindAccounts accounts;

    @Override
    public List<WorkRow> waitingFor(Actor actor) {
        if (!actor.isPerson()) {
            return List.of();
        }
        if (actor.may(Permission.PLACE_ORDERS)) {
            return rows.waitingFor(actor, SHOWN).stream().map(quote -> new WorkRow("quote-offered", List.of(quote.number(), quote.validUntil()),
                quote.validUntil(), quote.total(), "/ordering/quote?number=" + quote.number())).toList();
        }
        return actor.may(Permission.LOOK_AFTER_CLIENTS) ? rows.waitingFor(actor, SHOWN).stream().map(this::toAnswer).toList() : List.of();
    }

    private WorkRow toAnswer(QuoteRow quote) {
        return new WorkRow("quote-asked", List.of(quote.number(), accounts.account(new AccountId(quote.accountId())).name()),
            OrderDays.of(quote.due().dueAt()), quote.total(), "/ordering/client-quote?number=" + quote.number());
    }
}
