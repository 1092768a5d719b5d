package io.itinera.ordering.quote.boundary;

import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.quote.control.Negotiation;
import io.itinera.ordering.quote.control.QuoteFigures;
import io.itinera.ordering.quote.control.QuoteRule;
import io.itinera.ordering.quote.control.Quotes;
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
import java.time.LocalDate;
import java.util.List;

/** The account manager offers prices, line by line and until a day; whoever asked is told. */
@UseCase
public class AnswerQuote {
    @Inject Quotes quotes;
    @Inject Negotiation negotiation;
    @Inject QuoteFigures figures;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<QuoteAnswered> answered;

    /** @param declined nothing is offered for the line, and the remark says why @param minQuantity from which on the price holds; null for any */
    public record Offer(int lineNo, boolean declined, BigDecimal price, Integer minQuantity, String remark) {
    }

    /** @param seen of the quote as it was looked at @param confirmed whether prices far from the list are meant */
    public record Request(@About(ObjectType.QUOTE) String number, int seen, List<Offer> lines, LocalDate validUntil, String note, boolean confirmed) {
    }

    /**
     * @throws QuoteNotInTurn       when it is not the supplier's turn
     * @throws QuoteImpossible      for an answer that cannot be given
     * @throws QuotedLineImpossible for a line that cannot
     * @throws io.itinera.shared.ChangedMeanwhile when somebody was first
     */
    @Permits(Permission.LOOK_AFTER_CLIENTS)
    @Records(PortalTouchpoint.QUOTE_ANSWERED)
    public void answer(Request wanted) {
        Quote quote = quotes.toTurn(wanted.number(), wanted.seen(), QuoteStatus.WITH_SUPPLIER);
        List<Said> lines = negotiation.offered(quote.account(), quotes.said(quote), wanted.lines(), wanted.confirmed());
        if (!Negotiation.says(lines, LineAnswer.OFFERED)) {
            throw QuoteImpossible.nothingOffered();
        }
        LocalDate until = QuoteRule.validUntil(wanted.validUntil(), OrderDays.today(clock), figures.rule().longestDays());
        Instant now = clock.instant();
        quote.answer(now, until, Negotiation.total(lines));
        quotes.say(quote, new Turn(actor.get().person(), now, until, QuoteRule.words(wanted.note(), QuoteRule.LONGEST_NOTE)), lines);
        answered.fire(QuoteAnswered.of(PortalTouchpoint.QUOTE_ANSWERED, quote, until.toString()));
    }
}
