package io.itinera.catalog.boundary;

import io.itinera.catalog.control.Stocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
     * @return the day on which each article reaches the hospital
     * @throws NotEnoughStock   when less is on hand and on its way than is wanted
     * @throws ArticleWithdrawn when the supplier no longer sells an article
     */
    public Map<Long, LocalDate> reserve(Map<Long, Integer> quantities) {
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
