package io.itinera.ordering.quote.web;

import io.itinera.ordering.quote.boundary.QuotePage;
import io.itinera.ordering.quote.boundary.ReadClientQuotes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The quotes of an account manager's hospitals: those that go on, the answer due first at the top, or those that ended. */
@Named
@RequestScoped
public class ClientQuotesView extends QuoteListView {
    @Inject ReadClientQuotes readClientQuotes;

    @Override
    protected QuotePage read(boolean open, int page, int size) {
        return readClientQuotes.page(open, page, size);
    }
}
