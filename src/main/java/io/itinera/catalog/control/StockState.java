package io.itinera.catalog.control;

import io.itinera.catalog.entity.ArticleStatus;
import java.time.LocalDate;

/** An article's stock at one moment of a transaction. */
public record StockState(long articleId, String partNumber, ArticleStatus status, int onHand, int reserved,
                         int incoming, LocalDate incomingOn) {
}
