package io.itinera.ordering.quote.web;

import io.itinera.ordering.quote.boundary.QuotePage;
import io.itinera.ordering.quote.boundary.ReadQuotes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The quotes that a buyer may see: those that go on, or those that ended. */
@Named
@RequestScoped
public class QuotesView extends QuoteListView {
    @Inject ReadQuotes readQuotes;

    @Override
    protected QuotePage read(boolean open, int page, int size) {
        return readQuotes.page(open, page, size);
    }

    public int getAnswerDays() {
        return readQuotes.answerDays();
    }
}
