package io.itinera.ordering.quote.control;

import io.itinera.catalog.boundary.FindArticles;
import io.itinera.contracts.boundary.DrawUpContract.Deal;
import io.itinera.contracts.boundary.DrawUpContract.Line;
import io.itinera.contracts.boundary.DrawUpContract.Span;
import io.itinera.ordering.quote.boundary.AgreeQuote.Request;
import io.itinera.ordering.quote.boundary.AgreeQuote.Take;
import io.itinera.ordering.quote.boundary.AgreeQuote.Terms;
import io.itinera.ordering.quote.boundary.QuoteImpossible;
import io.itinera.ordering.quote.boundary.QuotedLineImpossible;
import io.itinera.ordering.quote.entity.LineAnswer;
import io.itinera.ordering.quote.entity.Quote;
import io.itinera.ordering.quote.entity.QuoteLine.Said;
import io.itinera.shared.NoSuchRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes of what was offered, and of what a hospital says about days and volumes, what a contract is drawn up from. */
@ApplicationScoped
public class QuoteDeals {
    private static final int MOST_A_YEAR = 1_000_000;

    @Inject Quotes quotes;
    @Inject FindArticles articles;

    /** @throws QuotedLineImpossible when a line is not taken as it was offered @throws QuoteImpossible when none is taken */
    public Deal of(Quote quote, Request wanted) {
        if (wanted.lines().isEmpty()) {
            throw QuoteImpossible.nothingTaken();
        }
        Map<Integer, Said> said = quotes.said(quote).stream().collect(Collectors.toMap(Said::lineNo, Function.identity()));
        Map<Integer, Take> taken = wanted.lines().stream().collect(Collectors.toMap(Take::lineNo, Function.identity(), (one, again) -> one));
        List<Line> lines = new ArrayList<>();
        for (Take take : taken.values()) {
            Said line = said.get(take.lineNo());
            if (line == null) {
                throw new NoSuchRecord();
            }
            lines.add(line(line, take));
        }
        Terms terms = wanted.terms();
        return new Deal(quote.account(), quote.currency(), terms.title(), span(terms), terms.follows(), quote.number(), lines);
    }

    private Line line(Said offered, Take take) {
        if (offered.answer() != LineAnswer.OFFERED || take.price() == null || take.price().compareTo(offered.unitPrice()) != 0) {
            throw QuotedLineImpossible.otherPrice(partNumber(offered));
        }
        if (take.yearly() == null || take.yearly() < 1 || take.yearly() > MOST_A_YEAR) {
            throw QuotedLineImpossible.yearly(partNumber(offered), MOST_A_YEAR);
        }
        return new Line(offered.articleId(), offered.minQuantity() == null ? 1 : offered.minQuantity(), offered.unitPrice(), take.yearly());
    }

    /** A year from the tenth ends with the ninth. */
    private static Span span(Terms terms) {
        LocalDate to = terms.months() == null || terms.from() == null ? terms.until() : terms.from().plusMonths(terms.months()).minusDays(1);
        return new Span(terms.from(), to);
    }

    private String partNumber(Said line) {
        return articles.byId(List.of(line.articleId())).get(line.articleId()).partNumber();
    }
}
