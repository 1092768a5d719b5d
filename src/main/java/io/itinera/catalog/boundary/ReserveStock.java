package io.itinera.catalog.boundary;

import io.itinera.catalog.control.Stocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Promises goods to orders within the caller's transaction. All articles are taken in the order of their ids, so that
 * buyers who want the same ones wait for each other instead of blocking each other.
 */
@ApplicationScoped
public class ReserveStock {
    @Inject Stocks stocks;

    /**
     * Promises the quantities, by article id, or none of them.
     *
     * @return of each article, what could be promised just before: of that the caller has been promised the first pieces
     * @throws NotEnoughStock   when more is wanted than can be promised
     * @throws ArticleWithdrawn when the supplier no longer sells an article
     */
    public Map<Long, AvailableToPromise> reserve(Map<Long, Integer> quantities) {
        return stocks.reserve(quantities);
    }

    /** The goods are promised to nobody again. */
    public void release(Map<Long, Integer> quantities) {
        stocks.release(quantities);
    }

    /** The promised goods leave the house. @throws NotEnoughStock when less is on hand */
    public void takeOut(Map<Long, Integer> quantities) {
        stocks.takeOut(quantities);
    }
}
