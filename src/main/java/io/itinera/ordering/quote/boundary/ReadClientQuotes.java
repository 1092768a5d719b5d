package io.itinera.ordering.quote.boundary;

import io.itinera.accounts.boundary.AccountRow;
import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.quote.control.QuoteFigures;
import io.itinera.ordering.quote.control.QuoteReading;
import io.itinera.ordering.quote.control.QuoteRows;
import io.itinera.shared.AccountId;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an account manager sees of the quotes of their hospitals. */
@UseCase
public class ReadClientQuotes {
    @Inject QuoteRows rows;
    @Inject QuoteReading reading;
    @Inject QuoteFigures figures;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;

    /** Those that go on, the answer due first at the top, or those that ended. @param page from 1 */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public QuotePage page(boolean open, int page, int size) {
        List<QuoteRow> found = rows.page(actor.get(), open, page, size);
        Map<Long, String> names = found.stream().map(QuoteRow::accountId).distinct().map(id -> accounts.account(new AccountId(id)))
            .collect(Collectors.toMap(AccountRow::id, AccountRow::name));
        return new QuotePage(found, rows.count(actor.get(), open), names);
    }

    /** @throws io.itinera.shared.NoSuchRecord when there is none of the actor's hospitals */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public QuoteDetailRow detail(String number) {
        return reading.detail(number);
    }

    /** Until when prices can be offered today. @return the first and the last day */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    public List<LocalDate> validDays() {
        LocalDate today = OrderDays.today(clock);
        return List.of(today, today.plusDays(figures.rule().longestDays()));
    }
}
