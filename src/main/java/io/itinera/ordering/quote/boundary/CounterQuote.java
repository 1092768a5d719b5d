package io.itinera.ordering.quote.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.quote.control.Negotiation;
import io.itinera.ordering.quote.control.QuoteFigures;
import io.itinera.ordering.quote.control.QuoteRule;
import io.itinera.ordering.quote.control.Quotes;
import io.itinera.ordering.quote.control.WorkingTime;
import io.itinera.ordering.quote.entity.LineAnswer;
import io.itinera.ordering.quote.entity.Quote;
import io.itinera.ordering.quote.entity.QuoteLine.Said;
import io.itinera.ordering.quote.entity.QuoteStatus;
import io.itinera.ordering.quote.entity.QuoteVersion.Turn;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.About;
import io.itinera.shared.touchpoint.ObjectType;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** The hospital wants it otherwise than offered: another price, another quantity, without a line; the account manager is told. */
@UseCase
public class CounterQuote {
    @Inject Quotes quotes;
    @Inject Negotiation negotiation;
    @Inject QuoteFigures figures;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<QuoteTurned> turned;

    /** What was offered, as it was or changed. @param dropped the hospital does without the line */
    public record Counter(int lineNo, boolean dropped, BigDecimal price, Integer quantity, String remark) {
    }

    /** @param seen of the quote as it was looked at */
    public record Request(@About(ObjectType.QUOTE) String number, int seen, List<Counter> lines, String note) {
    }

    /**
     * @throws QuoteNotInTurn  when it is not the hospital's turn
     * @throws QuoteExpired    when the prices have ended
     * @throws QuoteImpossible when nothing is countered
     * @throws io.itinera.shared.ChangedMeanwhile when somebody was first
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.QUOTE_COUNTERED)
    public void counter(Request wanted) {
        Quote quote = quotes.toTurn(wanted.number(), wanted.seen(), QuoteStatus.WITH_HOSPITAL);
        if (!quote.isValid(OrderDays.today(clock))) {
            throw new QuoteExpired(quote.validUntil());
        }
        if (quote.versionNo() >= QuoteRule.MOST_VERSIONS) {
            throw QuoteImpossible.tooManyVersions(QuoteRule.MOST_VERSIONS);
        }
        List<Said> lines = negotiation.countered(quote.account(), quotes.said(quote), wanted.lines());
        if (!Negotiation.says(lines, LineAnswer.COUNTERED)) {
            throw QuoteImpossible.nothingCountered();
        }
        Instant now = clock.instant();
        Instant due = WorkingTime.after(now, figures.rule().answerTime());
        quote.counter(now, due, Negotiation.total(lines));
        quotes.say(quote, new Turn(actor.get().person(), now, null, QuoteRule.words(wanted.note(), QuoteRule.LONGEST_NOTE)), lines);
        turned.fire(QuoteTurned.of(PortalTouchpoint.QUOTE_COUNTERED, quote, accounts.account(quote.account()).name(), OrderDays.of(due).toString()));
    }
}
