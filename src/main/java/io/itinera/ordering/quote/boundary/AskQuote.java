package io.itinera.ordering.quote.boundary;

import io.itinera.accounts.boundary.FindAccounts;
import io.itinera.ordering.control.OrderDays;
import io.itinera.ordering.quote.control.Negotiation;
import io.itinera.ordering.quote.control.QuoteFigures;
import io.itinera.ordering.quote.control.QuoteRule;
import io.itinera.ordering.quote.control.Quotes;
import io.itinera.ordering.quote.control.WorkingTime;
import io.itinera.ordering.quote.entity.Quote;
import io.itinera.ordering.quote.entity.QuoteLine.Said;
import io.itinera.ordering.quote.entity.QuoteVersion.Turn;
import io.itinera.shared.AccountId;
import io.itinera.shared.Actor;
import io.itinera.shared.CurrentActor;
import io.itinera.shared.UseCase;
import io.itinera.shared.access.Permission;
import io.itinera.shared.access.Permits;
import io.itinera.shared.touchpoint.PortalTouchpoint;
import io.itinera.shared.touchpoint.Records;
import io.itinera.shared.touchpoint.Repeated;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A buyer asks what some articles would cost; the account manager is told, and has so many working days for an answer. */
@UseCase
public class AskQuote {
    @Inject Quotes quotes;
    @Inject Negotiation negotiation;
    @Inject QuoteFigures figures;
    @Inject FindAccounts accounts;
    @Inject CurrentActor actor;
    @Inject Clock clock;
    @Inject Event<QuoteTurned> turned;

    /** @param price at which it would be bought; null for none @param remark null for none */
    public record Wish(long articleId, Integer quantity, BigDecimal price, String remark) {
    }

    /** @param key of the page that asks @param wishedOn by when the answer is wished for; null for whenever */
    public record Request(String key, List<Wish> lines, LocalDate wishedOn, String note) {
    }

    /** The number of the quote. */
    public sealed interface Result {
        String number();
    }

    /** Asked just now. */
    public record Asked(String number) implements Result {
    }

    /** The same page had asked before. */
    public record AlreadyAsked(String number) implements Result, Repeated {
    }

    /**
     * @throws QuoteImpossible      for a question that cannot be asked
     * @throws QuotedLineImpossible for a line that cannot
     */
    @Permits(Permission.PLACE_ORDERS)
    @Records(PortalTouchpoint.QUOTE_ASKED)
    public Result ask(Request wanted) {
        Actor buyer = actor.get();
        AccountId account = buyer.ownAccount();
        quotes.holdBook(account);
        var known = quotes.asked(buyer.person(), wanted.key());
        if (known.isPresent()) {
            return new AlreadyAsked(known.get());
        }
        check(wanted, account);
        List<Said> lines = negotiation.asked(account, wanted.lines());
        Instant now = clock.instant();
        Quote.Question question = new Quote.Question(wanted.key(), lines.size(), wanted.wishedOn(), now,
            WorkingTime.after(now, figures.rule().answerTime()));
        Quote quote = quotes.add(new Quote(new Quote.Asker(account, buyer.person(), accounts.account(account).currency()), question,
            Negotiation.total(lines)), new Turn(buyer.person(), now, null, QuoteRule.words(wanted.note(), QuoteRule.LONGEST_NOTE)), lines);
        turned.fire(QuoteTurned.of(PortalTouchpoint.QUOTE_ASKED, quote, accounts.account(account).name(), OrderDays.of(question.dueAt()).toString()));
        return new Asked(quote.number());
    }

    private void check(Request wanted, AccountId account) {
        if (wanted.lines().isEmpty()) {
            throw QuoteImpossible.empty();
        }
        if (wanted.lines().size() > QuoteRule.MOST_LINES) {
            throw QuoteImpossible.tooLong(QuoteRule.MOST_LINES);
        }
        QuoteRule.checkWished(wanted.wishedOn(), OrderDays.today(clock));
        if (accounts.managerOf(account).isEmpty()) {
            throw QuoteImpossible.nobodyAnswers();
        }
        if (quotes.open(account) >= QuoteRule.MOST_OPEN) {
            throw QuoteImpossible.tooMany(QuoteRule.MOST_OPEN);
        }
    }
}
